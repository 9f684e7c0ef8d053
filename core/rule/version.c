/* Reading and comparing versions. */
#include "rule/version.h"

/* Takes one number; more digits than a part may have, none, and a leading zero are refused. */
static bool read_part(int *out, pl_str text)
{
    long value = 0;
    bool fine = text.length > 0 && (text.at[0] != '0' || text.length == 1);
    for (size_t i = 0; i < text.length && fine; i++) {
        fine = text.at[i] >= '0' && text.at[i] <= '9';
        value = value * 10 + (text.at[i] - '0');
        fine = fine && value <= PL_VERSION_PART_MAX;
    }
    *out = (int)value;
    return fine;
}

/* Reads up to three parts; the others are 0. Returns how many there are, 0 when the text is no version. */
static size_t read_parts(pl_version_number *out, pl_str text)
{
    pl_str rest = text;
    pl_str part;
    size_t count = 0;
    *out = (pl_version_number){ .part = { 0 } };
    while (pl_str_split(&part, &rest, '.')) {
        if (count == PL_VERSION_PARTS || !read_part(&out->part[count], part))
            return 0;
        count++;
    }
    return count;
}

pl_status pl_version_read(pl_version_number *out, pl_str text, pl_error *err)
{
    if (read_parts(out, text) == PL_VERSION_PARTS)
        return PL_OK;
    pl_fail(err, PL_ERR_CONTENT, "'%.*s' is no version", (int)(text.length < 40 ? text.length : 40), text.at);
    pl_error_hint(err, "three numbers, as 1.2.0");
    return PL_ERR_CONTENT;
}

int pl_version_compare(pl_version_number a, pl_version_number b)
{
    for (size_t i = 0; i < PL_VERSION_PARTS; i++) {
        if (a.part[i] != b.part[i])
            return a.part[i] < b.part[i] ? -1 : 1;
    }
    return 0;
}

/* A comparison and which outcomes of pl_version_compare it holds for. The longer signs come first. */
static const struct sign {
    const char *text;
    bool less, equal, more;
} signs[] = { { ">=", false, true, true },
              { "<=", true, true, false },
              { ">", false, false, true },
              { "<", true, false, false },
              { "=", false, true, false } };

static bool compare(bool *holds, pl_version_number version, pl_str comparison)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        pl_version_number bound;
        pl_str sign = pl_str_of(signs[i].text);
        if (!pl_str_starts(comparison, sign))
            continue;
        if (!read_parts(&bound, pl_str_slice(comparison, sign.length, comparison.length)))
            return false;
        int order = pl_version_compare(version, bound);
        *holds = order < 0 ? signs[i].less : order > 0 ? signs[i].more : signs[i].equal;
        return true;
    }
    return false;
}

pl_status pl_version_fits(bool *out, pl_version_number version, pl_str range, pl_error *err)
{
    pl_str rest = range;
    pl_str comparison;
    size_t count = 0;
    *out = true;
    while (pl_str_split(&comparison, &rest, ' ')) {
        bool holds = false;
        if (!compare(&holds, version, comparison)) {
            pl_fail(err, PL_ERR_CONTENT, "'%.*s' is no range of versions", (int)(range.length < 40 ? range.length : 40),
                    range.at);
            pl_error_hint(err, "comparisons with a blank between, as >=0.1 <1");
            return PL_ERR_CONTENT;
        }
        *out = *out && holds;
        count++;
    }
    return count ? PL_OK : pl_fail(err, PL_ERR_CONTENT, "a range of versions is wanted, as >=0.1 <1");
}
