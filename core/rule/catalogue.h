/* All rules as a page for people, scope by scope. */
#ifndef PL_RULE_CATALOGUE_H
#define PL_RULE_CATALOGUE_H

#include "base/buf.h"
#include "rule/rulebook.h"

/* Appends Markdown: a table for each scope, its rules in the order of running. */
void pl_catalogue_put_page(pl_buf *out, const pl_rulebook *book);

#endif
