/* Everything public in one include. */
#ifndef PARLANCE_PARLANCE_H
#define PARLANCE_PARLANCE_H

#include "parlance/document.h"
#include "parlance/engine.h"
#include "parlance/error.h"
#include "parlance/pack.h"
#include "parlance/version.h"

#endif
