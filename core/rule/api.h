/* The bindings between rules and the engine; what is in here is seen by core/rule only. */
#ifndef PL_RULE_API_H
#define PL_RULE_API_H

#include "rule/host.h"
#include "rule/rewrite.h"

struct lua_State;
struct luaL_Reg;

/* Libraries: each leaves one table. */
int pl_api_open_text(struct lua_State *lua);
int pl_api_open_number(struct lua_State *lua);
int pl_api_open_date(struct lua_State *lua);
int pl_api_open_money(struct lua_State *lua);
int pl_api_open_name(struct lua_State *lua);

/* For pl_vm_call: pushes the call's subject and ctx. */
int pl_api_push_call(struct lua_State *lua, void *payload);

/* Leases: they stand for the subject of one call and are stale behind it, whatever an author keeps. */
typedef struct pl_api_kind {
    const char *name;               /* what authors call it: "draft" */
    const struct luaL_Reg *methods; /* ends with an empty row; NULL: `index` finds fields instead */
    int (*index)(struct lua_State *lua);
} pl_api_kind;

void pl_api_push_lease(struct lua_State *lua, const pl_api_kind *kind, int part);

/* Checks that argument 1 is a live lease of the kind; returns the host, and the lease's part when `part` is given. `function` is
 * what errors call it: "draft:find". */
pl_rule_host *pl_api_self(struct lua_State *lua, const pl_api_kind *kind, int *part, const char *function);

void pl_api_push_plan(struct lua_State *lua);
void pl_api_push_draft(struct lua_State *lua);
const pl_api_kind *pl_api_draft_kind(void);
int pl_api_flag(struct lua_State *lua); /* draft:flag */
void pl_api_push_view(struct lua_State *lua, pl_fold fold);
void pl_api_push_reading(struct lua_State *lua);
void pl_api_push_context(struct lua_State *lua);

/* Arguments. Each raises "draft:find: the pattern must be a string, got a number". Strings are borrowed from the stack and valid UTF-8. */
pl_rule_host *pl_api_host(struct lua_State *lua);
pl_str pl_api_text(struct lua_State *lua, int argument, const char *function, const char *what);
pl_str pl_api_pattern(struct lua_State *lua, int argument, const char *function);
pl_str pl_api_text_or(struct lua_State *lua, int argument, const char *otherwise, const char *function,
                      const char *what);
int64_t pl_api_integer(struct lua_State *lua, int argument, int64_t low, int64_t high, const char *function,
                       const char *what);
double pl_api_number(struct lua_State *lua, int argument, const char *function, const char *what);
/* A table that is shared and read-only is replaced by what it shows. */
void pl_api_table(struct lua_State *lua, int argument, const char *function, const char *what);
/* The index of a word in a list that ends with NULL. */
int pl_api_word(struct lua_State *lua, int argument, const char *const *words, const char *function, const char *what);
/* Refuses fields of the table that are not in the list. */
void pl_api_fields(struct lua_State *lua, int argument, const char *const *names, const char *function);
/* True when the options table at `argument` (may be absent) has `words = true`, its only field. */
bool pl_api_wants_words(struct lua_State *lua, int argument, const char *function);
pl_tag pl_api_tag(struct lua_State *lua, int argument, const char *function);

/* Raises what `err` says, as an error of `function`. */
int pl_api_fail(struct lua_State *lua, const char *function, const pl_error *err);
void pl_api_demand(struct lua_State *lua, pl_status status, const char *function, const pl_error *err);
void *pl_api_take(struct lua_State *lua, size_t bytes); /* of the call's scratch memory */
pl_str pl_api_keep(struct lua_State *lua, pl_arena *arena, pl_str text);
int pl_api_refuse_memory(struct lua_State *lua);
void pl_api_charge(struct lua_State *lua, pl_str text); /* reading a text in C costs steps too */

/* Results. */
void pl_api_push_str(struct lua_State *lua, pl_str text); /* nil when absent */
int pl_api_push_buf(struct lua_State *lua, pl_buf *buf);  /* drops the buffer first; returns 1 */
void pl_api_push_value(struct lua_State *lua, const pl_value *value);
void pl_api_push_node(struct lua_State *lua, const pl_node *node);
void pl_api_push_json(struct lua_State *lua, const pl_json *value); /* nil for NULL */

int pl_api_push_formatted(struct lua_State *lua, const pl_value *value, pl_tag locale, const char *function);
/* Argument 1 through a fold that knows languages; argument 2 names the language. */
int pl_api_push_folded(struct lua_State *lua, pl_status (*fold)(pl_buf *, pl_str, const char *, pl_error *),
                       const char *function);
int pl_api_push_sentences(struct lua_State *lua, pl_str text, pl_tag language, const char *function);
int pl_api_push_words(struct lua_State *lua, pl_str text, const char *function); /* their count */
void pl_api_push_entity(struct lua_State *lua, const pl_entity *entity, pl_str text);

/* Where a match stands: pushes { text, start, finish, folded?, groups… } for each match of `pattern` in `view`, whose original is `original`. */
typedef struct pl_api_search {
    const pl_view *view;
    pl_str original;
    const pl_vector *spans; /* matches that touch one are left out; NULL: none are */
    bool words;
    bool folded;
} pl_api_search;
const pl_regex *pl_api_regex(struct lua_State *lua, pl_str pattern, pl_str text, const char *function);
int pl_api_find(struct lua_State *lua, const pl_api_search *search, pl_str pattern, const char *function);

/* The compiled rewriter at `argument`, or NULL when it is none. */
const pl_rewriter *pl_api_rewriter(struct lua_State *lua, int argument);

#endif
