/* Amounts of money and percents: a number with a symbol, a code or a word on either side. */
#include "entity/scan.h"

#include <ctype.h>
#include <string.h>

#include "locale/region.h"

/* What people write for a currency, folded. `code` is what it means when the market's own currency is not in `also`. */
static const struct money_word {
    const char *word;
    const char *code;
    const char *also; /* currencies that write it too */
} money_words[] = {
    { "us$", "USD", "" },
    { "hk$", "HKD", "" },
    { "nt$", "TWD", "" },
    { "a$", "AUD", "" },
    { "au$", "AUD", "" },
    { "c$", "CAD", "" },
    { "ca$", "CAD", "" },
    { "s$", "SGD", "" },
    { "r$", "BRL", "" },
    { "mx$", "MXN", "" },
    { "€", "EUR", "" },
    { "£", "GBP", "" },
    { "₩", "KRW", "" },
    { "₹", "INR", "" },
    { "฿", "THB", "" },
    { "₫", "VND", "" },
    { "₱", "PHP", "" },
    { "₺", "TRY", "" },
    { "₽", "RUB", "" },
    { "$", "USD", "AUD CAD SGD HKD TWD MXN NZD ARS CLP COP" },
    { "¥", "CNY", "JPY" },
    { "円", "JPY", "" },
    { "元", "CNY", "TWD HKD" },
    { "块", "CNY", "" },
    { "人民币", "CNY", "" },
    { "원", "KRW", "" },
    { "บาท", "THB", "" },
    { "euros", "EUR", "" },
    { "euro", "EUR", "" },
    { "eur", "EUR", "" },
    { "usd", "USD", "" },
    { "dollars", "USD", "AUD CAD SGD HKD NZD" },
    { "dollar", "USD", "AUD CAD SGD HKD NZD" },
    { "bucks", "USD", "AUD CAD" },
    { "gbp", "GBP", "" },
    { "pounds", "GBP", "" },
    { "quid", "GBP", "" },
    { "pfund", "GBP", "" },
    { "chf", "CHF", "" },
    { "franken", "CHF", "" },
    { "sfr", "CHF", "" },
    { "jpy", "JPY", "" },
    { "yen", "JPY", "" },
    { "cny", "CNY", "" },
    { "rmb", "CNY", "" },
    { "krw", "KRW", "" },
    { "inr", "INR", "" },
    { "rs", "INR", "PKR LKR" },
    { "aud", "AUD", "" },
    { "cad", "CAD", "" },
    { "sgd", "SGD", "" },
    { "hkd", "HKD", "" },
    { "twd", "TWD", "" },
    { "mxn", "MXN", "" },
    { "brl", "BRL", "" },
    { "thb", "THB", "" },
    { "baht", "THB", "" },
    { "vnd", "VND", "" },
    { "idr", "IDR", "" },
    { "rp", "IDR", "" },
    { "php", "PHP", "" },
    { "myr", "MYR", "" },
    { "rm", "MYR", "" },
    { "pln", "PLN", "" },
    { "zł", "PLN", "" },
    { "sek", "SEK", "" },
    { "nok", "NOK", "" },
    { "dkk", "DKK", "" },
    { "kr", "SEK", "NOK DKK ISK" },
    { "czk", "CZK", "" },
    { "huf", "HUF", "" },
    { "try", "TRY", "" },
    { "tl", "TRY", "" },
    { "rub", "RUB", "" },
    { "nzd", "NZD", "" },
};

enum { MONEY_WORDS = sizeof money_words / sizeof *money_words };

static bool is_wordy(const char *word)
{
    return isalpha((unsigned char)word[0]);
}

/* The market's own currency where it writes the same sign, else the usual one. */
static const char *code_of(const pl_scan *scan, const struct money_word *row)
{
    const char *own = scan->options->currency;
    return own && own[0] && strstr(row->also, own) ? own : row->code;
}

/* The longest row that stands directly behind `offset`. */
static const struct money_word *row_at(const pl_scan *scan, size_t offset, size_t *end)
{
    const struct money_word *best = NULL;
    for (size_t i = 0; i < MONEY_WORDS; i++) {
        const char *word = money_words[i].word;
        if (!pl_scan_says(scan, offset, word))
            continue;
        size_t behind = offset + strlen(word);
        if (best && behind <= *end)
            continue;
        if (is_wordy(word) && word[strlen(word) - 1] != '$' && pl_scan_word_at(scan, behind))
            continue;
        best = &money_words[i];
        *end = behind;
    }
    return best;
}

/* The longest row that ends directly before `offset`. */
static const struct money_word *row_before(const pl_scan *scan, size_t offset, size_t *start)
{
    const struct money_word *best = NULL;
    for (size_t i = 0; i < MONEY_WORDS; i++) {
        const char *word = money_words[i].word;
        size_t length = strlen(word);
        if (length > offset || !pl_scan_says(scan, offset - length, word) || (best && offset - length >= *start))
            continue;
        if (is_wordy(word) && pl_scan_word_before(scan, offset - length))
            continue;
        best = &money_words[i];
        *start = offset - length;
    }
    return best;
}

/* "1万円", "3千元": the zeros that a Han multiplier stands for. */
static size_t multiplier(const pl_scan *scan, size_t *end)
{
    static const struct {
        const char *word;
        size_t zeros;
    } rows[] = { { "万", 4 }, { "萬", 4 }, { "千", 3 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (pl_scan_says(scan, *end, rows[i].word)) {
            *end += strlen(rows[i].word);
            return rows[i].zeros;
        }
    }
    return 0;
}

/* "49,-" and "49.–" */
static void skip_dash(const pl_scan *scan, size_t *end)
{
    unsigned char byte = pl_scan_byte(scan, *end);
    if ((byte == ',' || byte == '.') && pl_scan_byte(scan, *end + 1) == '-')
        *end += 2;
}

static pl_str money_value(const pl_scan *scan, const pl_figure *figure, size_t zeros, const char *code)
{
    static const char padding[] = "0000000000";
    int digits = pl_currency_digits(code);
    size_t wanted = digits > 0 ? (size_t)digits : 0;
    if (zeros && figure->decimals && figure->decimals <= zeros) {
        pl_str whole = pl_str_slice(figure->plain, 0, figure->plain.length - figure->decimals - 1);
        pl_str rest = pl_str_slice(figure->plain, whole.length + 1, figure->plain.length);
        return pl_arena_format(scan->arena, "%.*s%.*s%.*s%s%.*s %s", PL_STR_ARGS(whole), PL_STR_ARGS(rest),
                               (int)(zeros - figure->decimals), padding, wanted ? "." : "", (int)wanted, padding, code);
    }
    size_t missing = figure->decimals < wanted ? wanted - figure->decimals : 0;
    return pl_arena_format(scan->arena, "%.*s%.*s%s%.*s %s", PL_STR_ARGS(figure->plain), (int)zeros, padding,
                           missing && !figure->decimals ? "." : "", (int)missing, padding, code);
}

static void find_amount(pl_scan *scan, const pl_figure *plain)
{
    pl_figure figure;
    if (!pl_figure_money(&figure, scan, plain->start) || figure.dotted)
        return;
    size_t start = figure.start;
    size_t end = figure.end;
    skip_dash(scan, &end);
    size_t zeros = multiplier(scan, &end);
    size_t behind = pl_scan_blanks(scan, end);
    const struct money_word *row = behind - end <= 1 ? row_at(scan, behind, &behind) : NULL;
    if (row) {
        end = behind;
    } else {
        size_t before = start > 0 && pl_scan_byte(scan, start - 1) == ' ' ? start - 1 : start;
        row = row_before(scan, before, &start);
    }
    if (row)
        pl_scan_put(scan, PL_ENTITY_AMOUNT, PL_SURE, start, end, money_value(scan, &figure, zeros, code_of(scan, row)));
}

void pl_amounts_find(pl_scan *scan)
{
    const pl_figure *figures = scan->figures.at;
    for (size_t i = 0; i < scan->figures.count; i++)
        find_amount(scan, &figures[i]);
}

void pl_percents_find(pl_scan *scan)
{
    static const char *const words[] = { "%", "prozent", "percent", "per cent", "パーセント", "٪", NULL };
    const pl_figure *figures = scan->figures.at;
    for (size_t i = 0; i < scan->figures.count; i++) {
        size_t at = pl_scan_blanks(scan, figures[i].end);
        for (const char *const *word = words; *word; word++) {
            if (!figures[i].dotted && at - figures[i].end <= 1 && pl_scan_says(scan, at, *word)) {
                pl_scan_put(scan, PL_ENTITY_PERCENT, PL_SURE, figures[i].start, at + strlen(*word), figures[i].plain);
                break;
            }
        }
    }
}
