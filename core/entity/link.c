/* Links and e-mail addresses. */
#include "entity/scan.h"

#include <ctype.h>
#include <string.h>

enum { HOST_BYTES_MAX = 253, LOCAL_BYTES_MAX = 64 };

/* Top-level domains that sellers and abusers use. `wordy` ones are also words, so that a missing blank behind a full stop
 * looks like them: they need a path or "www.". */
static const struct domain {
    const char *name;
    bool wordy;
} domains[] = {
    { "com", false }, { "net", false },  { "org", false },  { "info", false },   { "shop", false }, { "store", false },
    { "biz", false }, { "io", false },   { "app", false },  { "online", false }, { "site", false }, { "xyz", false },
    { "top", false }, { "club", false }, { "link", false }, { "eu", false },     { "de", false },   { "uk", false },
    { "jp", false },  { "cn", false },   { "fr", false },   { "nl", false },     { "pl", false },   { "se", false },
    { "ch", false },  { "ca", false },   { "au", false },   { "br", false },     { "mx", false },   { "kr", false },
    { "tw", false },  { "hk", false },   { "sg", false },   { "th", false },     { "vn", false },   { "ph", false },
    { "tr", false },  { "ae", false },   { "ru", false },   { "ua", false },     { "cc", false },   { "tv", false },
    { "co", false },  { "ly", false },   { "dev", false },  { "page", false },   { "edu", false },  { "gov", false },
    { "it", true },   { "es", true },    { "at", true },    { "be", true },      { "in", true },    { "is", true },
    { "me", true },   { "my", true },    { "so", true },    { "to", true },      { "us", true },    { "id", true },
    { "ee", true },   { "ai", true },    { "gg", true },    { "no", true },      { "dk", true },    { "fi", true },
};

/* Letters and digits of hosts; Latin letters beyond ASCII too ("müller-shop.de"). */
static bool in_host(const pl_scan *scan, size_t at)
{
    unsigned char byte = pl_scan_byte(scan, at);
    bool trail =
        at > 0 && (byte & 0xC0) == 0x80 && pl_scan_byte(scan, at - 1) >= 0xC3 && pl_scan_byte(scan, at - 1) <= 0xCA;
    return pl_scan_word_at(scan, at) || trail || byte == '-';
}

/* The end of labels joined by dots; *labels counts them and *last is where the last one starts. */
static size_t host_end(const pl_scan *scan, size_t start, size_t *labels, size_t *last)
{
    size_t at = start;
    *labels = 0;
    *last = start;
    while (in_host(scan, at) && at - start < HOST_BYTES_MAX) {
        size_t label = at;
        while (in_host(scan, at))
            at++;
        ++*labels;
        *last = label;
        if (pl_scan_byte(scan, at) != '.' || !in_host(scan, at + 1))
            break;
        at++;
    }
    return at;
}

static const struct domain *domain_at(const pl_scan *scan, size_t start, size_t end)
{
    bool lettered = pl_scan_byte(scan, start) >= 'a';
    for (size_t i = 0; lettered && i < sizeof domains / sizeof *domains; i++) {
        if (pl_scan_says(scan, start, domains[i].name) && strlen(domains[i].name) == end - start)
            return &domains[i];
    }
    return NULL;
}

static bool in_path(unsigned char byte)
{
    return byte > ' ' && byte < 0x7F && byte != '"' && byte != '<' && byte != '>' && byte != '`' && byte != '|';
}

/* Behind port, path and query, without the punctuation of the sentence around them. */
static size_t path_end(const pl_scan *scan, size_t host)
{
    unsigned char byte = pl_scan_byte(scan, host);
    size_t at = host;
    if (byte == ':' ? pl_scan_digit(scan, host + 1) : (byte == '/' || byte == '?' || byte == '#')) {
        while (in_path(pl_scan_byte(scan, at)))
            at++;
    }
    while (at > host && strchr(".,;:!?)]}'*", pl_scan_byte(scan, at - 1)))
        at--;
    return at;
}

static void put_link(pl_scan *scan, pl_strength strength, size_t start, size_t host, size_t behind_host, size_t end)
{
    size_t from = behind_host;
    size_t to = end;
    pl_view_origin(&from, &to, &scan->view);
    pl_str rest = behind_host < end ? pl_str_slice(scan->text, from, to) : PL_STR("");
    pl_str scheme = host > start ? pl_str_slice(scan->view.text, start, host) : PL_STR("https://");
    pl_str name = pl_str_slice(scan->view.text, host, behind_host);
    pl_scan_put(
        scan, PL_ENTITY_URL, strength, start, end,
        pl_arena_format(scan->arena, "%.*s%.*s%.*s", PL_STR_ARGS(scheme), PL_STR_ARGS(name), PL_STR_ARGS(rest)));
}

static size_t scheme_at(const pl_scan *scan, size_t at)
{
    static const char *const schemes[] = { "https://", "http://", "ftp://" };
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        if (pl_scan_says(scan, at, schemes[i]))
            return strlen(schemes[i]);
    }
    return 0;
}

static bool has_letter(const pl_scan *scan, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        if (pl_scan_byte(scan, i) >= 'a')
            return true;
    }
    return false;
}

/* Whether the labels before the domain are a name: two characters and a letter ("z.B.", "v2.1" have not). */
static bool is_name(const pl_scan *scan, size_t start, size_t last)
{
    return last - start >= 3 && has_letter(scan, start, last - 1);
}

static bool has_path(const pl_scan *scan, size_t host)
{
    return pl_scan_byte(scan, host) == '/' && in_path(pl_scan_byte(scan, host + 1));
}

/* "www.x" and "x.de". */
static bool bare_host(pl_strength *strength, const pl_scan *scan, size_t start, size_t end, size_t labels, size_t last)
{
    *strength = PL_SURE;
    if (pl_scan_says(scan, start, "www.") && labels > 2)
        return true;
    const struct domain *domain = domain_at(scan, last, end);
    if (!domain || labels < 2 || !is_name(scan, start, last))
        return false;
    if (has_path(scan, end))
        return true;
    if (domain->wordy || last - start == 3)
        *strength = PL_SHAPED;
    return !domain->wordy || labels > 2;
}

static size_t find_link(pl_scan *scan, size_t start)
{
    size_t scheme = scheme_at(scan, start);
    size_t labels;
    size_t last;
    size_t host = start + scheme;
    size_t behind = host_end(scan, host, &labels, &last);
    if (behind == host)
        return start + 1;
    pl_strength strength = PL_SURE;
    bool address = pl_scan_byte(scan, behind) == '@' || (start > 0 && pl_scan_byte(scan, start - 1) == '@');
    if (scheme || (!address && bare_host(&strength, scan, host, behind, labels, last))) {
        size_t end = path_end(scan, behind);
        put_link(scan, strength, start, host, behind, end);
        return end;
    }
    return behind;
}

static bool in_local(unsigned char byte)
{
    return byte < 0x80 && (isalnum(byte) || (byte && strchr("._%+-", byte)));
}

/* "@", "(at)" and "[at]": the end of it, 0 when none starts at `at`. */
static size_t at_sign(const pl_scan *scan, size_t at)
{
    static const char *const signs[] = { "@", "(at)", "[at]", " (at) ", " [at] " };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (pl_scan_says(scan, at, signs[i]))
            return at + strlen(signs[i]);
    }
    return 0;
}

static void find_email(pl_scan *scan, size_t at)
{
    size_t domain = at_sign(scan, at);
    size_t start = at;
    while (start > 0 && at - start < LOCAL_BYTES_MAX && in_local(pl_scan_byte(scan, start - 1)))
        start--;
    while (start < at && pl_scan_byte(scan, start) == '.')
        start++;
    size_t labels;
    size_t last;
    size_t end = host_end(scan, domain, &labels, &last);
    bool named = end - last >= 2 && pl_scan_byte(scan, last) >= 'a';
    if (start == at || labels < 2 || !named)
        return;
    pl_str local = pl_str_slice(scan->view.text, start, at);
    pl_str host = pl_str_slice(scan->view.text, domain, end);
    pl_scan_put(scan, PL_ENTITY_EMAIL, PL_SURE, start, end,
                pl_arena_format(scan->arena, "%.*s@%.*s", PL_STR_ARGS(local), PL_STR_ARGS(host)));
}

/* Looks around every `mark`, where an at sign may begin, and around the blank before it. */
static void find_emails(pl_scan *scan, char mark)
{
    pl_str text = scan->view.text;
    pl_str sign = { .at = &mark, .length = 1 };
    for (size_t at = pl_str_find(text, sign, 0); at < text.length; at = pl_str_find(text, sign, at + 1)) {
        if (at > 0 && text.at[at - 1] == ' ' && at_sign(scan, at - 1))
            find_email(scan, at - 1);
        if (at_sign(scan, at))
            find_email(scan, at);
    }
}

/* Where a host or a scheme shows itself at or behind `at`: a dot between labels, or "://". */
static size_t next_joint(const pl_scan *scan, size_t at)
{
    pl_str text = scan->view.text;
    for (; at < text.length; at++) {
        if (text.at[at] == '.' && at > 0 && in_host(scan, at + 1) && in_host(scan, at - 1))
            break;
        if (text.at[at] == ':' && pl_scan_says(scan, at, "://"))
            break;
    }
    return at;
}

static size_t labels_start(const pl_scan *scan, size_t at, size_t first)
{
    while (at > first && (in_host(scan, at - 1) || pl_scan_byte(scan, at - 1) == '.'))
        at--;
    return at;
}

void pl_links_find(pl_scan *scan)
{
    static const char marks[] = { '@', '(', '[' };
    for (size_t i = 0; i < sizeof marks; i++)
        find_emails(scan, marks[i]);
    size_t at = 0;
    for (size_t joint = next_joint(scan, 0); joint < scan->view.text.length; joint = next_joint(scan, at)) {
        at = labels_start(scan, joint, at);
        while (at <= joint) {
            bool starts = pl_scan_word_at(scan, at) && !pl_scan_word_before(scan, at);
            at = starts ? find_link(scan, at) : at + 1;
        }
    }
}
