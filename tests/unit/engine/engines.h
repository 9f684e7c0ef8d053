/* Folders for engines: a copy of the shipped content that may be broken, and empty ones for shops. */
#ifndef TESTS_ENGINE_ENGINES_H
#define TESTS_ENGINE_ENGINES_H

#include "unit/engine/answers.h"

#include <limits.h>

#include "base/file.h"

static inline void make_empty(char name[PATH_MAX])
{
    (void)snprintf(name, PATH_MAX, "/tmp/parlance-engine-XXXXXX");
    assert_non_null(mkdtemp(name));
}

static inline void run_shell(const char *format, const char *a, const char *b)
{
    char command[2 * PATH_MAX + 128];
    (void)snprintf(command, sizeof command, format, a, b);
    assert_int_equal(system(command), 0);
}

static inline void copy_content(char name[PATH_MAX])
{
    make_empty(name);
    run_shell("cp -r '%1$s/rules' '%1$s/locales' '%2$s/'", PL_SOURCE_FOLDER, name);
}

/* A copy with few rules: loading and testing them takes little. */
static inline void copy_few_rules(char name[PATH_MAX])
{
    copy_content(name);
    run_shell("find '%s/rules' \\( -path '*/tone/*' -o -path '*/quality/*' -o -path '*/policy/*' \\) -delete%s", name,
              "");
}

static inline void remove_content(const char *name)
{
    run_shell("rm -r '%s'%s", name, "");
}

static inline void put_text_file(const char *top, const char *path, const char *text)
{
    char whole[2 * PATH_MAX];
    (void)snprintf(whole, sizeof whole, "%s/%s", top, path);
    char folder[2 * PATH_MAX];
    (void)snprintf(folder, sizeof folder, "%.*s", (int)(strrchr(whole, '/') - whole), whole);
    pl_error err = { 0 };
    if (pl_file_make_folder(folder, &err) || pl_file_write(whole, pl_str_of(text), &err))
        fail_msg("%s: %s", err.source, err.message);
}

#endif
