/* The folded text that entities are looked for in, and what has been found so far. Only entity/ reads it. */
#ifndef PL_ENTITY_SCAN_H
#define PL_ENTITY_SCAN_H

#include <string.h>

#include "entity/entity.h"

/* From weak to strong: where two candidates overlap and are equally long, the stronger one stays. */
typedef enum pl_strength { PL_WEAK, PL_SHAPED, PL_SURE, PL_KNOWN } pl_strength;

typedef struct pl_candidate_entity {
    pl_entity_kind kind;
    pl_strength strength;
    size_t start; /* bytes of the view */
    size_t end;
    pl_str value;
} pl_candidate_entity;

/* A number as written, with its grouping understood. */
typedef struct pl_figure {
    size_t start;
    size_t end;
    pl_str plain; /* "1234.5" */
    size_t decimals;
    bool dotted; /* joined to further digits by dots or slashes: a date, a version, an id, never a number */
} pl_figure;

/* Places in the view, in order. */
typedef struct pl_places {
    uint32_t *at;
    size_t count;
} pl_places;

typedef struct pl_scan {
    pl_str text;  /* as given */
    pl_view view; /* case folded, compatibility forms and digits of all scripts plain */
    const pl_entity_options *options;
    pl_arena *arena;
    pl_places words;   /* where a Latin word begins, and every other letter from three bytes or Cyrillic on */
    pl_places numbers; /* where digits begin */
    size_t digit_count;
    unsigned char *marks; /* for each byte of the view: whether a date, amount or id covers it */
    pl_vector figures;    /* pl_figure, in order */
    pl_vector found;      /* pl_candidate_entity */
    bool starved;         /* memory was refused */
} pl_scan;

pl_status pl_scan_init(pl_scan *scan, pl_arena *arena, pl_str text, const pl_entity_options *options, pl_error *err);

/* Adds a candidate over view bytes; `value` is what pl_arena_copy or _format made, so an absent one is refused memory. */
void pl_scan_put(pl_scan *scan, pl_entity_kind kind, pl_strength strength, size_t start, size_t end, pl_str value);
bool pl_scan_taken(const pl_scan *scan, size_t start, size_t end);

/* Bytes of the view; 0 outside. */
static inline unsigned char pl_scan_byte(const pl_scan *scan, size_t offset)
{
    return offset < scan->view.text.length ? (unsigned char)scan->view.text.at[offset] : 0;
}

static inline bool pl_scan_digit(const pl_scan *scan, size_t offset)
{
    return (unsigned)pl_scan_byte(scan, offset) - '0' < 10;
}

bool pl_scan_alnum(const pl_scan *scan, size_t offset); /* ASCII letter or digit */
bool pl_scan_word_before(const pl_scan *scan,
                         size_t offset); /* such, or a Latin letter of two bytes, touches from the left */
bool pl_scan_word_at(const pl_scan *scan, size_t offset);  /* such a one starts there */
size_t pl_scan_blanks(const pl_scan *scan, size_t offset); /* behind the blanks at `offset` */

/* Whether the view goes on with `word`. Asked for every word of every list at every place: the first byte decides most. */
static inline bool pl_scan_says(const pl_scan *scan, size_t offset, const char *word)
{
    if (offset >= scan->view.text.length || scan->view.text.at[offset] != word[0])
        return false;
    size_t length = strlen(word);
    return length <= scan->view.text.length - offset && memcmp(scan->view.text.at + offset, word, length) == 0;
}

/* A word that means something to its list, which is sorted by bytes. */
typedef struct pl_listed {
    const char *word;
    int kind;
    int value;
} pl_listed;

/* Reads around a word that was found at [start, end) of the view; returns where to go on. */
typedef size_t pl_listed_reader(pl_scan *scan, size_t start, size_t end, const pl_listed *row);

/* Calls `read` for each word of the list that stands at one of the scan's words; a Latin word must end there. */
void pl_scan_find_listed(pl_scan *scan, const pl_listed *rows, size_t count, pl_listed_reader *read);

/* Whether one of `words` (NULL ends them) stands at most `reach` bytes before `offset`, with no sentence end between. */
bool pl_scan_behind(const pl_scan *scan, size_t offset, size_t reach, const char *const *words);

void pl_figures_read(pl_scan *scan);

/* The same figure read as money, where three digits behind a single separator are always thousands. */
bool pl_figure_money(pl_figure *out, const pl_scan *scan, size_t start);

void pl_ids_find_known(pl_scan *scan);
pl_status pl_ids_find(pl_scan *scan, pl_error *err);
void pl_amounts_find(pl_scan *scan);
void pl_percents_find(pl_scan *scan);
void pl_dates_find(pl_scan *scan);
void pl_date_words_find(pl_scan *scan);
void pl_times_find(pl_scan *scan);
void pl_links_find(pl_scan *scan);
void pl_phones_find(pl_scan *scan);
void pl_handles_find(pl_scan *scan);

/* Days since 1970 of a date of the proleptic Gregorian calendar; false when there is no such day. */
bool pl_day_of(int64_t *out, int year, int month, int day);

/* The year that brings month and day nearest to today. */
int pl_year_near(int64_t today, int month, int day);
void pl_scan_put_day(pl_scan *scan, pl_strength strength, size_t start, size_t end, int64_t day);

#endif
