/* All content of one moment: loaded once, immutable, shared by workers. */
#ifndef PL_PIPELINE_CONTENT_H
#define PL_PIPELINE_CONTENT_H

#include "reply/library.h"
#include "reply/skeleton.h"
#include "rule/rulebook.h"
#include "understand/understand.h"

typedef struct pl_content {
    pl_catalog *catalog;
    pl_lexicon *lexicon;
    pl_library *library;
    pl_skeletons *skeletons;
    pl_rulebook *rulebook;
    pl_vector broken;      /* pl_error: files of the shop that were left out */
    char version[17];      /* hex hash of the built-in content's files */
    char shop_version[17]; /* of the shop's; "" without a shop */
} pl_content;

/* Folders are read now and not kept. A broken built-in file is an error, one of the shop is left out and listed. */
pl_status pl_content_open(pl_content **out, pl_content_folders folders, pl_error *err);
void pl_content_close(pl_content *content);

#endif
