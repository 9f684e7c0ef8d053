/* A registry of styles by name, plural rules, and money forms that are added without a lock when a currency first appears. */
#include "locale/formatters.h"

#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "locale/region.h"
#include "locale/tag_icu.h"
#include "locale/utf16.h"

enum { FORMATTERS_BYTES_MAX = 64 << 20, SKELETON_BYTES = 96 };

/* How a language writes one currency: the number by the skeleton, with words around it. */
typedef struct usage {
    const char *language;
    const char *currency;
    const char *before;
    const char *skeleton;
    const char *behind;
} usage;

/* Forms that people use where CLDR's standard form is only understood: currency sign words behind the amount, no decimals that a shop
 * never prints. Source: usage column of the comparison of CLDR 47 with shops of each country (ja 1,234円, zh 1234.56元, ko 1,234원,
 * th 1,234.56 บาท, tr 1.234,56 TL, zh-Hant-TW NT$1,234, id Rp 1.234). `/w` hides the decimals of whole amounts. */
static const usage usages[] = {
    { "ja", "JPY", "", "unit-width-hidden", "円" },
    { "zh-Hans", "CNY", "", "unit-width-hidden precision-currency-standard/w group-off", "元" },
    { "zh-Hant", "TWD", "NT$", "unit-width-hidden precision-currency-standard/w", "" },
    { "ko", "KRW", "", "unit-width-hidden", "원" },
    { "th", "THB", "", "unit-width-hidden", " บาท" },
    { "tr", "TRY", "", "unit-width-hidden", " TL" },
    { "id", "IDR", "", "precision-currency-standard/w", "" },
};

static const usage standard_usage = { "", "", "", "", "" };

/* Money of one currency; immutable once it is in the list. */
typedef struct money_form {
    struct money_form *next;
    UNumberFormatter *formatter;
    const usage *usage;
    char currency[4];
} money_form;

/* A style under the words that ask for it; its type says which of the two it is. */
typedef struct named_style {
    struct named_style *next;
    pl_str type;
    pl_str name;
    pl_number_style number;
    pl_date_style date;
} named_style;

struct pl_formatters {
    atomic_size_t owners;
    pl_arena arena; /* styles and their names */
    pl_tag language;
    bool rtl;
    char locale[PL_ICU_ID_BYTES];
    UDateTimePatternGenerator *generator; /* NULL until a skeleton needs it */
    UPluralRules *rules[2];               /* by pl_plural_kind; NULL until needed */
    named_style *styles;
    pl_number_style plain_number;
    pl_date_style plain_day;
    pl_date_style plain_moment;
    money_form *_Atomic money;
};

static pl_status no_memory(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for the formatters of a locale");
}

pl_status pl_formatters_new(pl_formatters **out, pl_tag locale, pl_error *err)
{
    pl_formatters *fresh = pl_alloc_zeroed(1, sizeof *fresh);
    *out = NULL;
    if (!fresh)
        return no_memory(err);
    atomic_init(&fresh->owners, 1);
    pl_arena_init(&fresh->arena, FORMATTERS_BYTES_MAX);
    fresh->language = pl_tag_language(locale);
    fresh->rtl = pl_tag_rtl(locale);
    pl_tag_icu_gregorian(fresh->locale, locale);
    pl_date_style_plain(&fresh->plain_day, fresh->locale, PL_VALUE_DAY);
    pl_date_style_plain(&fresh->plain_moment, fresh->locale, PL_VALUE_MOMENT);
    pl_status status = pl_number_style_open(&fresh->plain_number, fresh->locale, PL_STR("number"), PL_STR(""), err);
    if (status) {
        pl_formatters_free(fresh);
        return status;
    }
    *out = fresh;
    return PL_OK;
}

static void close_money(money_form *form)
{
    if (!form)
        return;
    unumf_close(form->formatter);
    pl_free(form);
}

void pl_formatters_free(pl_formatters *formatters)
{
    if (!formatters || atomic_fetch_sub(&formatters->owners, 1) > 1)
        return;
    for (named_style *style = formatters->styles; style; style = style->next) {
        pl_number_style_close(&style->number);
        pl_date_style_close(&style->date);
    }
    for (money_form *form = atomic_load(&formatters->money); form;) {
        money_form *next = form->next;
        close_money(form);
        form = next;
    }
    pl_number_style_close(&formatters->plain_number);
    pl_date_style_close(&formatters->plain_day);
    pl_date_style_close(&formatters->plain_moment);
    uplrules_close(formatters->rules[PL_PLURAL_CARDINAL]);
    uplrules_close(formatters->rules[PL_PLURAL_ORDINAL]);
    udatpg_close(formatters->generator);
    pl_arena_drop(&formatters->arena);
    pl_free(formatters);
}

pl_formatters *pl_formatters_share(pl_formatters *formatters)
{
    atomic_fetch_add(&formatters->owners, 1);
    return formatters;
}

static named_style *find_style(const pl_formatters *formatters, pl_str type, pl_str name)
{
    named_style *style = formatters->styles;
    while (style && !(pl_str_equal(style->name, name) && pl_str_equal(style->type, type)))
        style = style->next;
    return style;
}

/* A style that is not in the list yet; NULL when memory is refused. */
static named_style *make_style(pl_formatters *formatters, pl_str type, pl_str name)
{
    named_style *fresh = pl_arena_take(&formatters->arena, sizeof *fresh);
    if (!fresh)
        return NULL;
    fresh->name = pl_arena_copy(&formatters->arena, name);
    fresh->type = pl_arena_copy(&formatters->arena, type);
    return fresh->name.at && fresh->type.at ? fresh : NULL;
}

static void add_style(pl_formatters *formatters, named_style *fresh)
{
    fresh->next = formatters->styles;
    formatters->styles = fresh;
}

pl_status pl_formatters_number(pl_number_style **out, pl_formatters *formatters, pl_str type, pl_str style,
                               pl_error *err)
{
    named_style *named = find_style(formatters, type, style);
    if (!named) {
        named = make_style(formatters, type, style);
        if (!named)
            return no_memory(err);
        pl_status status = pl_number_style_open(&named->number, formatters->locale, type, style, err);
        if (status)
            return status;
        add_style(formatters, named);
    }
    *out = &named->number;
    return PL_OK;
}

pl_status pl_formatters_date(pl_date_style **out, pl_formatters *formatters, pl_str type, pl_str style, pl_error *err)
{
    named_style *named = find_style(formatters, type, style);
    if (!named) {
        named = make_style(formatters, type, style);
        if (!named)
            return no_memory(err);
        pl_status status = pl_date_style_open(&named->date, &formatters->arena, formatters->locale, type, style,
                                              &formatters->generator, err);
        if (status)
            return status;
        add_style(formatters, named);
    }
    *out = &named->date;
    return PL_OK;
}

pl_status pl_formatters_rules(const UPluralRules **out, pl_formatters *formatters, pl_plural_kind kind, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    UPluralType type = kind == PL_PLURAL_ORDINAL ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL;
    if (!formatters->rules[kind])
        formatters->rules[kind] = uplrules_openForType(formatters->locale, type, &code);
    *out = formatters->rules[kind];
    return U_FAILURE(code) ? no_memory(err) : PL_OK;
}

pl_number_style *pl_formatters_plain_number(pl_formatters *formatters)
{
    return &formatters->plain_number;
}

pl_date_style *pl_formatters_plain_date(pl_formatters *formatters, pl_value_kind kind)
{
    return kind == PL_VALUE_DAY ? &formatters->plain_day : &formatters->plain_moment;
}

bool pl_formatters_rtl(const pl_formatters *formatters)
{
    return formatters->rtl;
}

static const usage *find_usage(const pl_formatters *formatters, const char *currency)
{
    for (size_t i = 0; i < sizeof usages / sizeof *usages; i++) {
        if (!strcmp(usages[i].currency, currency) && !strcmp(usages[i].language, formatters->language.text))
            return &usages[i];
    }
    return &standard_usage;
}

static pl_status open_money(money_form **out, const pl_formatters *formatters, const char *currency, pl_error *err)
{
    char skeleton[SKELETON_BYTES];
    UChar units[SKELETON_BYTES];
    UErrorCode code = U_ZERO_ERROR;
    money_form *fresh = pl_alloc_zeroed(1, sizeof *fresh);
    if (!fresh)
        return no_memory(err);
    memcpy(fresh->currency, currency, sizeof fresh->currency);
    fresh->usage = find_usage(formatters, currency);
    snprintf(skeleton, sizeof skeleton, "currency/%s %s", currency, fresh->usage->skeleton);
    int32_t length = pl_utf16_of(units, pl_str_of(skeleton));
    fresh->formatter = unumf_openForSkeletonAndLocale(units, length, formatters->locale, &code);
    if (U_FAILURE(code)) {
        close_money(fresh);
        return no_memory(err);
    }
    *out = fresh;
    return PL_OK;
}

/* Finds or adds the form of a currency. Two threads may add the same one at once: the older copy is then merely unused. */
static pl_status find_money(const money_form **out, pl_formatters *formatters, const char *currency, pl_error *err)
{
    money_form *first = atomic_load_explicit(&formatters->money, memory_order_acquire);
    money_form *fresh = NULL;
    for (const money_form *form = first; form; form = form->next) {
        if (!strcmp(form->currency, currency)) {
            *out = form;
            return PL_OK;
        }
    }
    if (!pl_currency_known(pl_str_of(currency)))
        return pl_fail(err, PL_ERR_REQUEST, "'%s' is not a currency", currency);
    pl_status status = open_money(&fresh, formatters, currency, err);
    if (status)
        return status;
    do {
        fresh->next = first;
    } while (!atomic_compare_exchange_weak(&formatters->money, &first, fresh));
    *out = fresh;
    return PL_OK;
}

pl_status pl_formatters_put_money(pl_buf *out, pl_formatters *formatters, const pl_value *money,
                                  const pl_number *amount, UFormattedNumber *scratch, pl_error *err)
{
    char currency[4] = { money->currency[0], money->currency[1], money->currency[2], '\0' };
    const money_form *form = NULL;
    pl_status status = find_money(&form, formatters, currency, err);
    if (status)
        return status;
    pl_buf_put_text(out, form->usage->before);
    status = pl_number_put_with(out, form->formatter, amount, scratch, err);
    pl_buf_put_text(out, form->usage->behind);
    return status ? status : pl_buf_status(out, "money", err);
}
