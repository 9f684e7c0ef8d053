/* The small change of answers: fields, ranges, findings, versions. */
#include "engine/write.h"
#include "locale/date.h"
#include "locale/format.h"
#include "parlance/version.h"
#include "text/utf8.h"

enum { DECIMALS = 3 };

void pl_field_str(pl_json_writer *json, const char *key, pl_str value)
{
    pl_json_key(json, key);
    pl_json_put_str(json, value);
}

void pl_field_text(pl_json_writer *json, const char *key, const char *value)
{
    pl_json_key(json, key);
    pl_json_put_text(json, value);
}

void pl_field_int(pl_json_writer *json, const char *key, int64_t value)
{
    pl_json_key(json, key);
    pl_json_put_int(json, value);
}

void pl_field_bool(pl_json_writer *json, const char *key, bool value)
{
    pl_json_key(json, key);
    pl_json_put_bool(json, value);
}

void pl_field_number(pl_json_writer *json, const char *key, double value)
{
    pl_json_key(json, key);
    pl_json_put_number(json, value, DECIMALS);
}

void pl_field_moment(pl_json_writer *json, const char *key, const pl_value *value)
{
    pl_json_key(json, key);
    if (value->kind == PL_VALUE_NONE) {
        pl_json_put_null(json);
        return;
    }
    char text[PL_DATE_BYTES];
    pl_json_put_str(json, pl_date_print(text, value));
}

void pl_field_range(pl_json_writer *json, pl_str text, size_t start, size_t end)
{
    pl_field_int(json, "start", (int64_t)pl_utf8_index(text, start));
    pl_field_int(json, "end", (int64_t)pl_utf8_index(text, end));
}

void pl_field_texts(pl_json_writer *json, const char *key, const pl_vector *texts)
{
    const pl_str *all = texts->at;
    pl_json_key(json, key);
    pl_json_open_array(json);
    for (size_t i = 0; i < texts->count; i++)
        pl_json_put_str(json, all[i]);
    pl_json_close_array(json);
}

void pl_write_versions(pl_json_writer *json, const pl_content *content)
{
    pl_json_key(json, "versions");
    pl_json_open_object(json);
    pl_field_text(json, "engine", pl_version());
    pl_field_text(json, "content", content->version);
    pl_field_text(json, "shop", content->shop_version);
    pl_field_text(json, "icu", pl_icu_version());
    pl_field_text(json, "tzdata", pl_icu_zone_version());
    pl_json_close_object(json);
}

static void write_fix(pl_json_writer *json, const pl_finding *finding)
{
    pl_json_key(json, "fix");
    if (finding->fix == PL_FIX_NONE) {
        pl_json_put_null(json);
        return;
    }
    pl_json_open_object(json);
    pl_field_text(json, "kind", pl_fix_name(finding->fix));
    if (finding->fix_text.at)
        pl_field_str(json, "text", finding->fix_text);
    pl_json_close_object(json);
}

void pl_write_findings(pl_json_writer *json, const char *key, pl_str text, const pl_vector *findings)
{
    const pl_finding *all = findings->at;
    pl_json_key(json, key);
    pl_json_open_array(json);
    for (size_t i = 0; i < findings->count; i++) {
        pl_json_open_object(json);
        pl_field_str(json, "rule", all[i].rule);
        pl_field_text(json, "severity", pl_severity_name(all[i].severity));
        pl_field_range(json, text, all[i].start, all[i].end);
        pl_field_str(json, "match", all[i].match.at ? all[i].match : PL_STR(""));
        pl_field_str(json, "says", all[i].says);
        pl_field_str(json, "clause", all[i].clause);
        pl_field_str(json, "penalty", all[i].penalty);
        write_fix(json, &all[i]);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

void pl_write_commitments(pl_json_writer *json, const pl_vector *commitments)
{
    const pl_commitment *all = commitments->at;
    pl_json_key(json, "commitments");
    pl_json_open_array(json);
    for (size_t i = 0; i < commitments->count; i++) {
        pl_json_open_object(json);
        pl_field_str(json, "what", all[i].what);
        pl_field_moment(json, "by", &all[i].by);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}
