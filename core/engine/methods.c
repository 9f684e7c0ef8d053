/* The table of methods: one row is one thing that can be asked, through every door. */
#include <string.h>

#include "engine/method.h"
#include "pipeline/case.h"

enum { METHOD_COUNT = 16 };

static const pl_method_row rows[METHOD_COUNT] = {
    { .name = "suggest", .schema = "suggest_request", .way = PL_METHOD_SUGGEST },
    { .name = "read", .schema = "read_request", .way = PL_METHOD_READ },
    { .name = "check", .schema = "check_request", .way = PL_METHOD_CHECK },
    { .name = "pattern", .schema = "pattern_request", .run = pl_method_pattern },
    { .name = "market.list", .schema = "list_request", .run = pl_method_market_list },
    { .name = "market.show", .schema = "market_request", .run = pl_method_market_show },
    { .name = "market.set", .schema = "market_set_request", .run = pl_method_market_set },
    { .name = "rule.list", .schema = "rule_request", .run = pl_method_rule_list },
    { .name = "rule.test", .schema = "rule_test_request", .run = pl_method_rule_test },
    { .name = "rule.new", .schema = "rule_new_request", .run = pl_method_rule_new },
    { .name = "rule.doc", .schema = "rule_doc_request", .run = pl_method_rule_doc },
    { .name = "rule.lint", .schema = "rule_lint_request", .run = pl_method_rule_lint },
    { .name = "reply.list", .schema = "list_request", .run = pl_method_reply_list },
    { .name = "coverage", .schema = "list_request", .run = pl_method_coverage },
    { .name = "messages", .schema = "messages_request", .run = pl_method_messages },
    { .name = "doctor", .schema = "list_request", .run = pl_method_doctor },
};

const pl_method_row *pl_method_find(const char *name)
{
    for (size_t i = 0; i < METHOD_COUNT; i++) {
        if (!strcmp(rows[i].name, name))
            return &rows[i];
    }
    return NULL;
}

const char *const *pl_engine_methods(void)
{
    static const char *const names[METHOD_COUNT + 1] = {
        "suggest",    "read",      "check",     "pattern",  "market.list", "market.show",
        "market.set", "rule.list", "rule.test", "rule.new", "rule.doc",    "rule.lint",
        "reply.list", "coverage",  "messages",  "doctor",   NULL,
    };
    return names;
}
