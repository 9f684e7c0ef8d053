/* Which lines of authors' files can run, and which did: for the coverage of tests. */
#ifndef PL_VM_LINES_H
#define PL_VM_LINES_H

#include "base/error.h"
#include "base/str.h"

struct lua_State;
struct lua_Debug;

/* Collects over any number of states, one thread at a time. */
typedef struct pl_lines pl_lines;

pl_status pl_lines_new(pl_lines **out, pl_error *err);
void pl_lines_free(pl_lines *lines);

/* The files that were loaded, in the order of their first load. */
size_t pl_lines_files(const pl_lines *lines);
const char *pl_lines_name(const pl_lines *lines, size_t file);
int pl_lines_count(const pl_lines *lines, size_t file); /* lines of the file that are known */
typedef enum pl_line_state { PL_LINE_EMPTY, PL_LINE_MISSED, PL_LINE_RAN } pl_line_state;
pl_line_state pl_lines_state(const pl_lines *lines, size_t file, int line); /* line from 1 */

/* PL_ERR_MEMORY when something could not be noted. */
pl_status pl_lines_status(const pl_lines *lines, pl_error *err);

/* For the states: notes the lines of the compiled file on top of the stack, and a line that is about to run. They raise nothing. */
void pl_lines_note(pl_lines *lines, struct lua_State *lua, const char *name);
void pl_lines_run(pl_lines *lines, struct lua_State *lua, struct lua_Debug *activation);

#endif
