/* rules/country/<cc>/country.lua: law, holidays, hours and tone rows. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "locale/date.h"
#include "market/catalog.h"

static const pl_field service_fields[] = {
    { "days", PL_FIELD_TABLE, PL_FIELD_REQUIRED, NULL },      { "opens", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "closes", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },     { "source", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "confidence", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL }, { 0 },
};

static const pl_field country_fields[] = {
    { "id", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "name", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "languages", PL_FIELD_TEXTS, PL_FIELD_REQUIRED, NULL },
    { "tone", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, pl_rows_fields },
    { "facts", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, pl_facts_fields },
    { "holidays", PL_FIELD_LIST, PL_FIELD_OPTIONAL, NULL },
    { "service", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, service_fields },
    { 0 },
};

static pl_status check_holiday(const pl_node *row, pl_error *err)
{
    const pl_node *name = row->first ? row->first->next : NULL;
    pl_value day = { 0 };
    if (row->kind != PL_NODE_TABLE || row->list_count != 2 || row->count != 2 || !pl_node_text(name).at)
        return pl_node_fail(err, row, "a holiday is a day and a name: { \"2026-12-25\", \"Christmas Day\" }");
    pl_str text = pl_node_text(row->first);
    if (!text.at || pl_date_read(&day, text, NULL) != PL_OK || day.kind != PL_VALUE_DAY)
        return pl_node_fail(err, row, "the day of a holiday is written like \"2026-12-25\"");
    return PL_OK;
}

static pl_status check_holidays(const pl_node *root, pl_error *err)
{
    const pl_node *list = pl_node_find(root, "holidays");
    pl_status status = PL_OK;
    for (const pl_node *row = list ? list->first : NULL; row && !status; row = row->next)
        status = check_holiday(row, err);
    return status;
}

/* "09:00": four digits of a time of day, 24:00 included. */
static bool is_time(pl_str text)
{
    if (text.length != 5 || text.at[2] != ':')
        return false;
    for (size_t i = 0; i < text.length; i++) {
        if (i != 2 && (text.at[i] < '0' || text.at[i] > '9'))
            return false;
    }
    return memcmp(text.at, "24:00", 5) <= 0 && text.at[3] < '6';
}

static pl_status check_times(const pl_node *service, pl_error *err)
{
    const pl_node *opens = pl_node_find(service, "opens");
    const pl_node *closes = pl_node_find(service, "closes");
    if (!is_time(pl_node_text(opens)))
        return pl_node_fail(err, opens, "field 'opens' is a time of day such as \"09:00\"");
    if (!is_time(pl_node_text(closes)))
        return pl_node_fail(err, closes, "field 'closes' is a time of day such as \"17:00\"");
    if (pl_str_compare(pl_node_text(opens), pl_node_text(closes)) >= 0)
        return pl_node_fail(err, closes, "field 'closes' must be later than 'opens'");
    return PL_OK;
}

static pl_status check_service(const pl_node *root, pl_error *err)
{
    const pl_node *service = pl_node_find(root, "service");
    if (!service)
        return PL_OK;
    const pl_node *days = pl_node_find(service, "days");
    double last = 0;
    for (const pl_node *day = days->first; day; day = day->next) {
        double number = pl_node_number(day, 0);
        if (day->key.at || !(number > last && number <= 7) || number != floor(number))
            return pl_node_fail(err, day, "field 'days' lists weekdays in order, 1 (Monday) to 7 (Sunday)");
        last = number;
    }
    return check_times(service, err);
}

/* The first language is the market's; with the country it makes the market's locale. */
static pl_status settle_locale(pl_country *country, const pl_node *node, const char *first, pl_error *err)
{
    char text[PL_TAG_BYTES + sizeof country->region.code];
    int length = snprintf(text, sizeof text, "%s-%s", first, country->region.code);
    if (pl_tag_of(&country->region.locale, (pl_str){ text, (size_t)length }, NULL))
        return pl_node_fail(err, node, "the language '%s' must be written without a region", first);
    country->language = pl_tag_language(country->region.locale);
    return PL_OK;
}

static pl_status read_languages(pl_country *country, pl_error *err)
{
    const pl_node *list = pl_node_find(country->root, "languages");
    if (!list->first)
        return pl_node_fail(err, list, "field 'languages' must name at least one language");
    pl_tag first = { "" };
    pl_status status = PL_OK;
    for (const pl_node *node = list->first; node && !status; node = node->next) {
        pl_tag tag;
        status = pl_tag_read(&tag, node, pl_node_text(node), err);
        if (node == list->first)
            first = tag;
    }
    return status ? status : settle_locale(country, list->first, first.text, err);
}

static pl_status read_rows(pl_country *country, pl_error *err)
{
    const pl_node *rows = pl_node_find(country->root, "tone");
    pl_status status = PL_OK;
    for (const pl_node *row = rows ? rows->first : NULL; row && !status; row = row->next) {
        pl_tag tag;
        status = pl_tag_read(&tag, row, row->key, err);
        if (!status)
            status = pl_named_shift_add(&country->tone, row, PL_SHIFT_SET, err);
    }
    return status;
}

pl_status pl_country_read(pl_country *country, pl_arena *arena, pl_error *err)
{
    const pl_node *root = country->root;
    pl_vector_init(&country->tone, sizeof(pl_named_shift), arena);
    pl_status status = pl_fields_check(root, country_fields, err);
    if (!status)
        status = pl_id_check(root, country->id, err);
    if (!status)
        status = pl_facts_check(root, err);
    if (!status)
        status = check_holidays(root, err);
    if (!status)
        status = check_service(root, err);
    if (!status)
        status = read_languages(country, err);
    if (!status)
        status = read_rows(country, err);
    return status;
}
