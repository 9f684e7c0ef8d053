/* Compares generated patterns, sound and damaged ones, with ICU's own MessageFormat. */
#include "unit/locale/pattern_compare.h"

namespace
{

/* A generator of its own, so that a failing case can be made again on any machine. */
class dice
{
  public:
    explicit dice(uint64_t seed) : state(seed)
    {
    }
    uint32_t below(uint32_t limit)
    {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<uint32_t>(state >> 33) % limit;
    }

  private:
    uint64_t state;
};

const char *const pieces[] = { "text ",
                               "it's ",
                               "''",
                               "'{'",
                               "# ",
                               "}",
                               "é你 ",
                               "{name}",
                               "{n}",
                               "{n, number}",
                               "'#'",
                               "\n",
                               "{n,number,integer}",
                               "{d, date, ::yMMMd}",
                               "{d, time, short}",
                               "{n, number, ::.00}",
                               "'" };

std::string generate(dice &random, int depth)
{
    std::string text;
    for (uint32_t i = random.below(4) + 1; i > 0; i--) {
        switch (random.below(depth < 4 ? 8 : 6)) {
        case 6:
            text += random.below(4) ? "{n, plural, " : "{n, selectordinal, ";
            text += random.below(3) ? "" : "offset:1 ";
            for (const char *keyword : { "=1", "=0", "zero", "one", "two", "few", "many" }) {
                if (random.below(3) == 0)
                    text += std::string(keyword) + " {" + generate(random, depth + 1) + "} ";
            }
            text += "other {" + generate(random, depth + 1) + "}}";
            break;
        case 7:
            text +=
                "{kind, select, a {" + generate(random, depth + 1) + "} other {" + generate(random, depth + 1) + "}}";
            break;
        default: text += pieces[random.below(sizeof pieces / sizeof *pieces)];
        }
    }
    return text;
}

/* Deletes, doubles or inserts bytes that mean something to the grammar. */
void damage(std::string &text, dice &random)
{
    const std::string meaning = "{}'#,:=1 aonx-";
    for (uint32_t i = random.below(3); i > 0 && !text.empty(); i--) {
        uint32_t at = random.below(static_cast<uint32_t>(text.size()));
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
            at--;
        if (static_cast<unsigned char>(text[at]) >= 0x80)
            continue;
        if (random.below(2))
            text.erase(at, 1);
        else
            text.insert(at, 1, meaning[random.below(static_cast<uint32_t>(meaning.size()))]);
    }
}

void agrees_on_generated_patterns(void **)
{
    tally count;
    enum { CASES = 3000 };
    const char *const some[] = { "en-US", "de", "ja", "ar", "ru", "pl-PL", "fr-FR", "cs", "zh-Hans" };
    dice random(20261124);
    for (const char *locale : some) {
        our_side ours(locale);
        for (size_t i = 0; i < CASES / length_of(some); i++) {
            std::string text = generate(random, 0);
            if (i % 3 == 0)
                damage(text, random);
            const char *number = numbers[random.below(15)];
            compare(count, ours, locale, text,
                    { number, "Anna", random.below(2) ? "a" : "b", moments[random.below(8)], zones[random.below(6)] });
        }
    }
    assert_true(count.agreed > CASES * 8 / 10);
    assert_true(count.formed > CASES / 2);
    assert_int_equal(count.wrong, 0);
}

} // namespace

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_on_generated_patterns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
