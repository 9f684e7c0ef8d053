/* Tests of first letters and names in the rules of a language. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "locale/fold.h"

typedef pl_status (*fold_verb)(pl_buf *out, pl_str text, const char *language, pl_error *err);

typedef struct row {
    fold_verb verb;
    const char *language, *text, *want;
} row;

static const row rows[] = {
    { pl_fold_first_lower, "de", "Danke", "danke" },
    { pl_fold_first_lower, "de", "„Äpfel“ sind da", "„äpfel“ sind da" },
    { pl_fold_first_lower, "en", "I", "i" },
    { pl_fold_first_lower, "tr", "Istanbul", "ıstanbul" },
    { pl_fold_first_lower, "tr", "İyi günler", "iyi günler" },
    { pl_fold_first_lower, "nl", "IJsland", "ijsland" },
    { pl_fold_first_lower, "ja", "ありがとう", "ありがとう" },
    { pl_fold_first_lower, "zh-Hans", "您好", "您好" },
    { pl_fold_first_lower, "ar", "شكرا", "شكرا" },
    { pl_fold_first_lower, "de", "", "" },
    { pl_fold_first_lower, "de", "3 Tage", "3 Tage" },
    { pl_fold_first_lower, "de", "...", "..." },
    { pl_fold_first_upper, "de", "danke sehr", "Danke sehr" },
    { pl_fold_first_upper, "de", "ärger über iPhone", "Ärger über iPhone" },
    { pl_fold_first_upper, "tr", "iyi günler", "İyi günler" },
    { pl_fold_first_upper, "tr", "ılık", "Ilık" },
    { pl_fold_first_upper, "nl", "ijsland", "IJsland" },
    { pl_fold_first_upper, "es", "¿cómo está?", "¿Cómo está?" },
    { pl_fold_first_upper, "fr", "« école »", "« École »" },
    { pl_fold_first_upper, "ja", "お客様", "お客様" },
    { pl_fold_first_upper, "ar", "شكرا", "شكرا" },
    { pl_fold_first_upper, "en", "3 days", "3 days" },
    { pl_fold_first_upper, "en", "", "" },
    { pl_fold_title, "de", "MÜLLER", "Müller" },
    { pl_fold_title, "de", "anna müller", "Anna Müller" },
    { pl_fold_title, "fr", "JEAN-LUC D'ARC", "Jean-Luc D'Arc" },
    { pl_fold_title, "en", "O’NEIL", "O’Neil" },
    { pl_fold_title, "en", "McDonald", "McDonald" },
    { pl_fold_title, "nl", "Jan van der Berg", "Jan van der Berg" },
    { pl_fold_title, "nl", "IJSBRAND", "IJsbrand" },
    { pl_fold_title, "tr", "IŞIL İNCİ", "Işıl İnci" },
    { pl_fold_title, "ja", "山田 太郎", "山田 太郎" },
    { pl_fold_title, "zh-Hans", "王伟", "王伟" },
    { pl_fold_title, "ar", "محمد", "محمد" },
    { pl_fold_title, "de", "", "" },
};

static void follows_the_rules_of_the_language(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_buf out;
        pl_buf_init(&out, 256);
        pl_buf_put_text(&out, "-");
        assert_int_equal(rows[i].verb(&out, pl_str_of(rows[i].text), rows[i].language, NULL), PL_OK);
        assert_string_equal(out.at + 1, rows[i].want);
        pl_buf_drop(&out);
    }
}

static void reports_a_full_buffer_and_refused_memory(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_status status = PL_ERR_MEMORY;
        for (size_t n = 1; status == PL_ERR_MEMORY && n < 50; n++) {
            pl_buf out;
            pl_buf_init(&out, 256);
            pl_alloc_refuse_from(n);
            status = rows[i].verb(&out, pl_str_of(rows[i].text), rows[i].language, NULL);
            pl_alloc_refuse_from(0);
            pl_buf_drop(&out);
        }
        assert_int_equal(status, PL_OK);
    }
    pl_buf out;
    pl_buf_init(&out, 3);
    assert_int_equal(pl_fold_first_upper(&out, PL_STR("danke"), "de", NULL), PL_ERR_LIMIT);
    pl_buf_drop(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(follows_the_rules_of_the_language),
        cmocka_unit_test(reports_a_full_buffer_and_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
