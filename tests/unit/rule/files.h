/* Rules written into content folders, complete but for what a test is about. */
#ifndef TESTS_RULE_FILES_H
#define TESTS_RULE_FILES_H

#include "unit/market/folders.h"

enum { RULE_TEXT_BYTES = 4096 };

/* The examples that make a rule of each stage complete without saying anything about it. */
static inline const char *plain_examples(const char *stage)
{
    if (strcmp(stage, "arrange") == 0)
        return "{ given = { 'a' }, want = { 'b' } }, { given = { 'b' }, want = { 'b' } }";
    if (strcmp(stage, "tone") == 0)
        return "{ given = 'a', want = 'b' }, { given = 'b', want = 'b' }";
    if (strcmp(stage, "policy") == 0 || strcmp(stage, "quality") == 0)
        return "{ given = 'a', flags = { 'a' } }, { given = 'b', flags = {} }";
    if (strcmp(stage, "understand") == 0)
        return "{ given = {}, want = { intensity = 1 } }, { given = {}, want = { intensity = 0 } }";
    return "{ given = {}, want = { tier = 1 } }, { given = {}, want = {} }";
}

/* Writes rules/ID.lua with an `apply` and further fields ("after = 'x'," or ""). The stage is the folder before the name. */
static inline void put_rule(const char *folder, const char *id, const char *fields, const char *apply)
{
    char path[PATH_MAX];
    char stage[PATH_MAX];
    char text[RULE_TEXT_BYTES];
    const char *name = strrchr(id, '/');
    const char *before = name;
    while (before[-1] != '/')
        before--;
    (void)snprintf(stage, sizeof stage, "%.*s", (int)(name - before), before);
    (void)snprintf(path, sizeof path, "rules/%s.lua", id);
    const char *severity = strcmp(stage, "policy") == 0 ? "severity = 'warn', " : "";
    int length = snprintf(text, sizeof text,
                          "return { id = '%s', stage = '%s', summary = 'Says %s', why = 'A test.', %s%s\n"
                          "apply = %s,\nexamples = { %s } }\n",
                          id, stage, name + 1, severity, fields, apply, plain_examples(stage));
    assert_true(length > 0 && length < (int)sizeof text);
    put_file(folder, path, text);
}

#endif
