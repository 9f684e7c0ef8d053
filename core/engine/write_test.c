/* Results, coverage and mutants as JSON. */
#include "engine/write_test.h"

#include "engine/write.h"

static void write_result(pl_json_writer *json, const pl_example_result *result)
{
    pl_json_open_object(json);
    pl_field_str(json, "rule", result->rule);
    pl_field_int(json, "example", (int64_t)result->number);
    pl_field_bool(json, "ok", result->ok);
    pl_field_bool(json, "todo", result->todo);
    pl_field_bool(json, "acted", result->acted);
    pl_field_text(json, "source", result->source);
    pl_field_int(json, "line", result->line);
    pl_field_str(json, "says", result->says);
    pl_field_str(json, "given", result->given);
    pl_field_str(json, "want", result->want);
    pl_field_str(json, "got", result->got);
    pl_json_close_object(json);
}

void pl_write_results(pl_json_writer *json, const pl_vector *results)
{
    const pl_example_result *all = results->at;
    size_t passed = 0;
    size_t failed = 0;
    pl_json_key(json, "results");
    pl_json_open_array(json);
    for (size_t i = 0; i < results->count; i++) {
        write_result(json, &all[i]);
        passed += all[i].ok && !all[i].todo;
        failed += !all[i].ok;
    }
    pl_json_close_array(json);
    pl_field_int(json, "passed", (int64_t)passed);
    pl_field_int(json, "failed", (int64_t)failed);
    pl_field_int(json, "todo", (int64_t)(results->count - passed - failed));
}

/* ---- coverage ---- */

static void write_tests(pl_json_writer *json, const pl_vector *tests)
{
    const pl_test_coverage *all = tests->at;
    pl_json_key(json, "conditions");
    pl_json_open_array(json);
    for (size_t i = 0; i < tests->count; i++) {
        pl_json_open_object(json);
        pl_field_str(json, "condition", all[i].name);
        pl_field_str(json, "asks", all[i].asks);
        pl_field_int(json, "held", (int64_t)all[i].held);
        pl_field_int(json, "failed", (int64_t)all[i].failed);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

static void write_missed(pl_json_writer *json, const pl_vector *missed)
{
    const pl_mutant *all = missed->at;
    pl_json_key(json, "missed_rows");
    pl_json_open_array(json);
    for (size_t i = 0; i < missed->count; i++) {
        pl_json_open_object(json);
        pl_field_int(json, "line", all[i].line);
        pl_field_str(json, "row", all[i].what);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

static void write_rule(pl_json_writer *json, const pl_rule_coverage *rule)
{
    pl_json_open_object(json);
    pl_field_str(json, "rule", rule->rule);
    pl_field_text(json, "source", rule->source);
    pl_field_int(json, "acted", (int64_t)rule->acted);
    pl_field_int(json, "silent", (int64_t)rule->silent);
    pl_field_bool(json, "holes", pl_rule_coverage_has_holes(rule));
    write_tests(json, &rule->tests);
    pl_field_int(json, "rows", (int64_t)rule->rows);
    write_missed(json, &rule->missed);
    pl_json_close_object(json);
}

/* "rules/lib/contact.lua", wherever the folder is. */
static pl_str short_name(const char *name)
{
    static const pl_str folder = { "/rules/", sizeof "/rules/" - 1 };
    pl_str whole = pl_str_of(name);
    size_t at = 0;
    for (size_t next = pl_str_find(whole, folder, 0); next < whole.length; next = pl_str_find(whole, folder, next + 1))
        at = next + 1;
    return pl_str_slice(whole, at, whole.length);
}

static void write_file(pl_json_writer *json, const pl_lines *lines, size_t file)
{
    int known = 0;
    int ran = 0;
    pl_json_open_object(json);
    pl_field_str(json, "file", short_name(pl_lines_name(lines, file)));
    pl_json_key(json, "missed");
    pl_json_open_array(json);
    for (int line = 1; line <= pl_lines_count(lines, file); line++) {
        pl_line_state state = pl_lines_state(lines, file, line);
        known += state != PL_LINE_EMPTY;
        ran += state == PL_LINE_RAN;
        if (state == PL_LINE_MISSED)
            pl_json_put_int(json, line);
    }
    pl_json_close_array(json);
    pl_field_int(json, "lines", known);
    pl_field_int(json, "ran", ran);
    pl_json_close_object(json);
}

void pl_write_coverage(pl_json_writer *json, const pl_vector *rules, const pl_lines *lines)
{
    const pl_rule_coverage *all = rules->at;
    pl_json_key(json, "coverage");
    if (!lines) {
        pl_json_put_null(json);
        return;
    }
    pl_json_open_object(json);
    pl_json_key(json, "rules");
    pl_json_open_array(json);
    for (size_t i = 0; i < rules->count; i++)
        write_rule(json, &all[i]);
    pl_json_close_array(json);
    pl_json_key(json, "files");
    pl_json_open_array(json);
    for (size_t i = 0; i < pl_lines_files(lines); i++)
        write_file(json, lines, i);
    pl_json_close_array(json);
    pl_json_close_object(json);
}

/* ---- mutants ---- */

static void write_mutant(pl_json_writer *json, const pl_mutant *mutant)
{
    pl_json_open_object(json);
    pl_field_str(json, "rule", mutant->rule);
    pl_field_text(json, "source", mutant->source);
    pl_field_int(json, "line", mutant->line);
    pl_field_text(json, "change", pl_mutant_name(mutant->kind));
    pl_field_str(json, "what", mutant->what);
    pl_json_close_object(json);
}

void pl_write_mutants(pl_json_writer *json, const pl_vector *mutants)
{
    pl_json_key(json, "mutants");
    if (!mutants) {
        pl_json_put_null(json);
        return;
    }
    const pl_mutant *all = mutants->at;
    pl_json_open_object(json);
    pl_field_int(json, "made", (int64_t)mutants->count);
    pl_json_key(json, "survived");
    pl_json_open_array(json);
    for (size_t i = 0; i < mutants->count; i++) {
        if (all[i].survived)
            write_mutant(json, &all[i]);
    }
    pl_json_close_array(json);
    pl_json_close_object(json);
}

/* ---- what could not be tested ---- */

void pl_write_broken(pl_json_writer *json, const pl_vector *broken)
{
    const pl_error *all = broken->at;
    pl_json_key(json, "broken");
    pl_json_open_array(json);
    for (size_t i = 0; i < broken->count; i++) {
        pl_json_open_object(json);
        pl_field_text(json, "source", all[i].source);
        pl_field_int(json, "line", all[i].line);
        pl_field_int(json, "column", all[i].column);
        pl_field_text(json, "message", all[i].message);
        pl_field_text(json, "hint", all[i].hint);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}
