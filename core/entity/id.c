/* Ids of orders, parcels and goods: those that are known, the platform's shapes, and what follows a word for them. */
#include "entity/scan.h"

#include <ctype.h>
#include <string.h>

#include "text/regex.h"

enum { TOKEN_MAX = 40, SHAPE_DIGITS_MIN = 3 };

static bool in_token(unsigned char byte)
{
    return byte < 0x80 && (isalnum(byte) || byte == '-' || byte == '_' || byte == '#');
}

/* Weights of the check digit of an international parcel number. Source: UPU S10. */
static bool is_postal(pl_str id)
{
    static const int weights[] = { 8, 6, 4, 2, 3, 5, 9, 7 };
    int sum = 0;
    if (id.length != 13)
        return false;
    for (size_t i = 0; i < 13; i++) {
        bool letter = i < 2 || i > 10;
        if (letter ? !isalpha((unsigned char)id.at[i]) : !isdigit((unsigned char)id.at[i]))
            return false;
        if (i >= 2 && i < 10)
            sum += weights[i - 2] * (id.at[i] - '0');
    }
    int check = 11 - sum % 11;
    check = check == 10 ? 0 : check == 11 ? 5 : check;
    return id.at[10] - '0' == check;
}

static bool starts_any_case(pl_str id, const char *prefix)
{
    size_t length = strlen(prefix);
    return id.length >= length && strncasecmp(id.at, prefix, length) == 0;
}

/* Shapes that only parcel numbers have. */
static bool is_parcel(pl_str id)
{
    return is_postal(id) || (id.length == 18 && starts_any_case(id, "1z")) ||
           ((id.length == 14 || id.length == 17) && starts_any_case(id, "sf")) ||
           (id.length == 16 && starts_any_case(id, "lp"));
}

static size_t count_digits(pl_str id)
{
    size_t digits = 0;
    for (size_t i = 0; i < id.length; i++)
        digits += isdigit((unsigned char)id.at[i]) != 0;
    return digits;
}

/* What a known id is, when only its words tell. */
static pl_entity_kind kind_of(pl_str id)
{
    size_t digits = count_digits(id);
    bool joined = memchr(id.at, '-', id.length) != NULL;
    if (is_parcel(id) || (digits == id.length && digits >= 10 && digits != 16))
        return PL_ENTITY_TRACKING;
    bool order = digits >= 5 && (joined ? digits + 3 >= id.length : digits * 2 >= id.length);
    return order || id.at[0] == '#' ? PL_ENTITY_ORDER_ID : PL_ENTITY_SKU;
}

static bool ascii_word(pl_str text, size_t at)
{
    return at < text.length && (isalnum((unsigned char)text.at[at]) || text.at[at] == '_');
}

/* The view's range of an original range; false when the folding has swallowed it. */
static bool to_view(const pl_scan *scan, size_t *start, size_t *end)
{
    size_t low = 0;
    size_t high = scan->view.text.length;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (scan->view.origin[middle] < *start)
            low = middle + 1;
        else
            high = middle;
    }
    size_t from = low;
    size_t to = from;
    while (to < scan->view.text.length && scan->view.origin[to] < *end)
        to++;
    *start = from;
    *end = to;
    return to > from;
}

static void find_known(pl_scan *scan, pl_str id)
{
    for (size_t at = pl_str_find(scan->text, id, 0); at < scan->text.length; at = pl_str_find(scan->text, id, at + 1)) {
        size_t start = at;
        size_t end = at + id.length;
        bool inside = (at > 0 && ascii_word(id, 0) && ascii_word(scan->text, at - 1)) ||
                      (ascii_word(id, id.length - 1) && ascii_word(scan->text, end));
        if (!inside && to_view(scan, &start, &end))
            pl_scan_put(scan, kind_of(id), PL_KNOWN, start, end, pl_arena_copy(scan->arena, id));
    }
}

void pl_ids_find_known(pl_scan *scan)
{
    for (size_t i = 0; i < scan->options->known_count; i++) {
        pl_str id = scan->options->known[i];
        if (id.at && id.length >= 3)
            find_known(scan, id);
    }
}

/* The words as the buyer wrote them, without what folding changed. */
static pl_str as_written(const pl_scan *scan, size_t start, size_t end)
{
    size_t from = start;
    size_t to = end;
    pl_view_origin(&from, &to, &scan->view);
    bool same = to - from == end - start;
    return same ? pl_str_slice(scan->text, from, to) : pl_str_slice(scan->view.text, start, end);
}

/* Whether the text has anything that an id could be: a token with digits that is not known yet. */
static bool has_tokens(const pl_scan *scan)
{
    size_t at = 0;
    for (size_t i = 0; i < scan->numbers.count; i++) {
        size_t digits = 0;
        if (scan->numbers.at[i] < at)
            continue;
        for (at = scan->numbers.at[i]; in_token(pl_scan_byte(scan, at)); at++) {
            digits = scan->marks[at] ? 0 : digits + pl_scan_digit(scan, at);
            if (digits >= SHAPE_DIGITS_MIN)
                return true;
        }
    }
    return false;
}

static pl_entity_kind shape_kind(pl_str name)
{
    return pl_str_is(name, "tracking")                            ? PL_ENTITY_TRACKING
           : pl_str_is(name, "item_id") || pl_str_is(name, "sku") ? PL_ENTITY_SKU
                                                                  : PL_ENTITY_ORDER_ID;
}

/* An id does not hang on another one by a hyphen, nor on a letter. */
static bool stands_alone(const pl_scan *scan, size_t start, size_t end)
{
    bool before = start > 0 && pl_scan_byte(scan, start - 1) == '-';
    bool behind = pl_scan_byte(scan, end) == '-' && pl_scan_alnum(scan, end + 1);
    return end > start && !before && !behind && !pl_scan_word_at(scan, end);
}

static pl_status find_shape(pl_scan *scan, const pl_node *shape, pl_error *err)
{
    pl_regex *regex = NULL;
    pl_status status = pl_regex_new(&regex, pl_node_text(shape), PL_REGEX_ANY_CASE, err);
    if (status)
        return status;
    pl_regex_match match;
    size_t from = 0;
    while (from < scan->view.text.length && pl_regex_find(&match, regex, scan->view.text, from)) {
        size_t start = match.group[0].start;
        size_t end = match.group[0].end;
        from = end > from ? end : from + 1;
        if (stands_alone(scan, start, end))
            pl_scan_put(scan, shape_kind(shape->key), PL_SURE, start, end,
                        pl_arena_copy(scan->arena, as_written(scan, start, end)));
    }
    pl_regex_free(regex);
    return PL_OK;
}

/* Words before an id. The longer tokens they announce must hold digits. */
static const struct announcement {
    pl_entity_kind kind;
    const char *const *words;
} announcements[] = {
    { PL_ENTITY_TRACKING,
      (const char *const[]){ "tracking", "trackingnummer", "trackingnr", "sendungsnummer", "sendungsnr", "paketnummer",
                             "sendungs-nr", "tracking id", "tracking number", "追跡番号", "送り状番号",
                             "お問い合わせ番号", "伝票番号", "单号", "快递单号", "运单号", "物流单号", NULL } },
    { PL_ENTITY_ORDER_ID, (const char *const[]){ "order", "order number", "order id", "order no", "bestellnummer",
                                                 "bestellnr", "bestellung", "auftragsnummer", "auftrag", "注文番号",
                                                 "オーダー番号", "订单号", "订单", "订单编号", NULL } },
    { PL_ENTITY_SKU, (const char *const[]){ "sku", "artikelnummer", "artikelnr", "art.-nr", "item number", "item no",
                                            "商品番号", "型番", "货号", NULL } },
};

enum { ANNOUNCEMENTS = sizeof announcements / sizeof *announcements, ANNOUNCE_REACH = 14 };

/* Whether one of `words` ends at `at`. */
static bool ends_with(const pl_scan *scan, size_t at, const char *const *words)
{
    for (const char *const *word = words; *word; word++) {
        size_t length = strlen(*word);
        if (at >= length && pl_scan_says(scan, at - length, *word))
            return (unsigned char)(*word)[0] >= 0x80 || !pl_scan_word_before(scan, at - length);
    }
    return false;
}

/* Between the word and the id stand only blanks, colons, "#", "nr", "no" and the like. */
static bool announced_by(const pl_scan *scan, size_t start, const char *const *words)
{
    static const char *const links[] = { "lautet", "nr.", "no.", "is", "nr", "no", "id", "号",
                                         "は",     "是",  ":",   "#",  ".",  " ",  "(",  NULL };
    size_t at = start;
    const char *const *link = links;
    while (*link && start - at < ANNOUNCE_REACH) {
        size_t length = strlen(*link);
        bool stands = at >= length && pl_scan_says(scan, at - length, *link);
        at -= stands ? length : 0;
        link = stands ? links : link + 1;
    }
    /* "号" belongs to the word as well as between word and id */
    size_t mark = strlen("号");
    return ends_with(scan, at, words) || (pl_scan_says(scan, at, "号") && ends_with(scan, at + mark, words));
}

static void judge_token(pl_scan *scan, size_t start, size_t end)
{
    pl_str token = pl_str_slice(scan->view.text, start, end);
    size_t digits = count_digits(token);
    if (digits < 4 || end - start < 5 || pl_scan_taken(scan, start, end))
        return;
    for (size_t i = 0; i < ANNOUNCEMENTS; i++) {
        if (!announced_by(scan, start, announcements[i].words))
            continue;
        bool parcel = announcements[i].kind == PL_ENTITY_TRACKING && is_parcel(token);
        pl_scan_put(scan, announcements[i].kind, parcel || digits >= 8 ? PL_SURE : PL_SHAPED, start, end,
                    pl_arena_copy(scan->arena, as_written(scan, start, end)));
        return;
    }
    if (is_parcel(token))
        pl_scan_put(scan, PL_ENTITY_TRACKING, PL_SHAPED, start, end,
                    pl_arena_copy(scan->arena, as_written(scan, start, end)));
}

static void find_announced(pl_scan *scan)
{
    size_t at = 0;
    for (size_t i = 0; i < scan->numbers.count; i++) {
        size_t start = scan->numbers.at[i];
        if (start < at)
            continue;
        for (at = start; in_token(pl_scan_byte(scan, at));)
            at++;
        while (start > 0 && in_token(pl_scan_byte(scan, start - 1)))
            start--;
        if (at - start <= TOKEN_MAX)
            judge_token(scan, start, at);
    }
}

pl_status pl_ids_find(pl_scan *scan, pl_error *err)
{
    if (!has_tokens(scan))
        return PL_OK;
    const pl_node *shapes = scan->options->id_shapes;
    for (const pl_node *shape = shapes ? shapes->first : NULL; shape; shape = shape->next) {
        pl_status status = shape->kind == PL_NODE_TEXT ? find_shape(scan, shape, err) : PL_OK;
        if (status)
            return status;
    }
    find_announced(scan);
    return PL_OK;
}
