/* The rows of embedded schemas. */
#include "engine/schema_list.h"

extern const char pl_schema_text_shared[];
extern const char pl_schema_text_error[];
extern const char pl_schema_text_suggest_request[];
extern const char pl_schema_text_suggest_answer[];
extern const char pl_schema_text_read_request[];
extern const char pl_schema_text_read_answer[];
extern const char pl_schema_text_check_request[];
extern const char pl_schema_text_check_answer[];
extern const char pl_schema_text_pattern_request[];
extern const char pl_schema_text_pattern_answer[];
extern const char pl_schema_text_list_request[];
extern const char pl_schema_text_market_request[];
extern const char pl_schema_text_market_set_request[];
extern const char pl_schema_text_rule_request[];
extern const char pl_schema_text_rule_test_request[];
extern const char pl_schema_text_rule_test_answer[];
extern const char pl_schema_text_rule_shadow_answer[];
extern const char pl_schema_text_rule_new_request[];
extern const char pl_schema_text_rule_new_answer[];
extern const char pl_schema_text_rule_doc_request[];
extern const char pl_schema_text_rule_doc_answer[];
extern const char pl_schema_text_rule_lint_request[];
extern const char pl_schema_text_rule_lint_answer[];
extern const char pl_schema_text_messages_request[];

const pl_schema_row *pl_schema_rows(void)
{
    static const pl_schema_row rows[] = {
        { "shared", pl_schema_text_shared },
        { "error", pl_schema_text_error },
        { "suggest_request", pl_schema_text_suggest_request },
        { "suggest_answer", pl_schema_text_suggest_answer },
        { "read_request", pl_schema_text_read_request },
        { "read_answer", pl_schema_text_read_answer },
        { "check_request", pl_schema_text_check_request },
        { "check_answer", pl_schema_text_check_answer },
        { "pattern_request", pl_schema_text_pattern_request },
        { "pattern_answer", pl_schema_text_pattern_answer },
        { "list_request", pl_schema_text_list_request },
        { "market_request", pl_schema_text_market_request },
        { "market_set_request", pl_schema_text_market_set_request },
        { "rule_request", pl_schema_text_rule_request },
        { "rule_test_request", pl_schema_text_rule_test_request },
        { "rule_test_answer", pl_schema_text_rule_test_answer },
        { "rule_shadow_answer", pl_schema_text_rule_shadow_answer },
        { "rule_new_request", pl_schema_text_rule_new_request },
        { "rule_new_answer", pl_schema_text_rule_new_answer },
        { "rule_doc_request", pl_schema_text_rule_doc_request },
        { "rule_doc_answer", pl_schema_text_rule_doc_answer },
        { "rule_lint_request", pl_schema_text_rule_lint_request },
        { "rule_lint_answer", pl_schema_text_rule_lint_answer },
        { "messages_request", pl_schema_text_messages_request },
        { 0 },
    };
    return rows;
}
