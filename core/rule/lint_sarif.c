/* Doubts as a SARIF 2.1.0 log, for code hosts and editors. Source: OASIS, SARIF Version 2.1.0, sections 3.13 to 3.49. */
#include "rule/lint.h"

static void put_text(pl_json_writer *json, const char *key, const char *text)
{
    pl_json_key(json, key);
    pl_json_put_text(json, text);
}

/* {"text": …} under the key */
static void put_message(pl_json_writer *json, const char *key, pl_str text)
{
    pl_json_key(json, key);
    pl_json_open_object(json);
    pl_json_key(json, "text");
    pl_json_put_str(json, text);
    pl_json_close_object(json);
}

static void put_checks(pl_json_writer *json)
{
    pl_json_key(json, "rules");
    pl_json_open_array(json);
    for (int i = 0; i < PL_LINT_CHECK_COUNT; i++) {
        pl_lint_check check = (pl_lint_check)i;
        pl_json_open_object(json);
        put_text(json, "id", pl_lint_name(check));
        put_message(json, "shortDescription", pl_str_of(pl_lint_sentence(check)));
        pl_json_key(json, "defaultConfiguration");
        pl_json_open_object(json);
        put_text(json, "level", pl_lint_level_name(pl_lint_level_of(check)));
        pl_json_close_object(json);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

static void put_tool(pl_json_writer *json, const char *version)
{
    pl_json_key(json, "tool");
    pl_json_open_object(json);
    pl_json_key(json, "driver");
    pl_json_open_object(json);
    put_text(json, "name", "parlance rule lint");
    put_text(json, "version", version);
    put_checks(json);
    pl_json_close_object(json);
    pl_json_close_object(json);
}

/* A path as a URI reference: what is no plain sign of a path is written as %XX. */
static void put_uri(pl_json_writer *json, const char *path)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    pl_buf uri;
    pl_buf_init(&uri, 4096);
    for (const char *at = path; *at; at++) {
        if (pl_str_find(pl_str_of(plain), (pl_str){ at, 1 }, 0) < sizeof plain - 1)
            pl_buf_put_byte(&uri, *at);
        else
            pl_buf_put_format(&uri, "%%%02X", (unsigned)(unsigned char)*at);
    }
    pl_json_key(json, "uri");
    pl_json_put_str(json, pl_buf_view(&uri));
    pl_buf_drop(&uri);
}

static void put_place(pl_json_writer *json, const pl_lint_found *found)
{
    pl_json_key(json, "locations");
    pl_json_open_array(json);
    pl_json_open_object(json);
    pl_json_key(json, "physicalLocation");
    pl_json_open_object(json);
    pl_json_key(json, "artifactLocation");
    pl_json_open_object(json);
    put_uri(json, found->source);
    pl_json_close_object(json);
    if (found->line > 0) {
        pl_json_key(json, "region");
        pl_json_open_object(json);
        pl_json_key(json, "startLine");
        pl_json_put_int(json, found->line);
        if (found->column > 0) {
            pl_json_key(json, "startColumn");
            pl_json_put_int(json, found->column);
        }
        pl_json_close_object(json);
    }
    pl_json_close_object(json);
    pl_json_close_object(json);
    pl_json_close_array(json);
}

static void put_result(pl_json_writer *json, const pl_lint_found *found)
{
    pl_buf text;
    pl_buf_init(&text, 4096);
    pl_buf_put(&text, found->message);
    if (found->hint.length)
        pl_buf_put_format(&text, " (%.*s)", PL_STR_ARGS(found->hint));
    pl_json_open_object(json);
    put_text(json, "ruleId", pl_lint_name(found->check));
    pl_json_key(json, "ruleIndex");
    pl_json_put_int(json, (int64_t)found->check);
    put_text(json, "level", pl_lint_level_name(pl_lint_level_of(found->check)));
    put_message(json, "message", pl_buf_view(&text));
    put_place(json, found);
    pl_json_close_object(json);
    pl_buf_drop(&text);
}

void pl_lint_write_sarif(pl_json_writer *json, const pl_vector *found, const char *version)
{
    pl_json_open_object(json);
    put_text(json, "$schema",
             "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    put_text(json, "version", "2.1.0");
    pl_json_key(json, "runs");
    pl_json_open_array(json);
    pl_json_open_object(json);
    put_tool(json, version);
    put_text(json, "columnKind", "unicodeCodePoints");
    pl_json_key(json, "results");
    pl_json_open_array(json);
    for (size_t i = 0; i < found->count; i++)
        put_result(json, pl_vector_get(found, i));
    pl_json_close_array(json);
    pl_json_close_object(json);
    pl_json_close_array(json);
    pl_json_close_object(json);
}
