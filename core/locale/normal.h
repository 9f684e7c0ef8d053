/* Normal forms with a record of which byte came from where: the one thing of this folder that ICU offers only in C++. */
#ifndef PL_LOCALE_NORMAL_H
#define PL_LOCALE_NORMAL_H

#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

typedef enum pl_normal_form { PL_NORMAL_NFC, PL_NORMAL_CASEFOLD } pl_normal_form;

/* `text` is terminated; `origin` has length + 1 entries: for each byte of `text` the start of the code point, or of the sequence, of the
 * source that it came from. Both live in the arena and may be written to. */
typedef struct pl_normal {
    char *text;
    uint32_t *origin;
    size_t length;
    bool plain; /* nothing but what pl_normal_plain knows */
} pl_normal;

pl_status pl_normal_make(pl_normal *out, pl_arena *arena, pl_str source, pl_normal_form form, pl_error *err);

/* The same without ICU for the characters that nearly all texts are made of; out->plain is false when `source` has others, and nothing
 * is made then. PL_ERR_MEMORY. */
pl_status pl_normal_plain(pl_normal *out, pl_arena *arena, pl_str source, pl_normal_form form, pl_error *err);

/* Whether `source` has only characters of which pl_normal_plain knows that they are in NFC. */
bool pl_normal_composed(pl_str source);

#endif
