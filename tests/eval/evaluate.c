/* The evaluation of understanding on messages that no lexicon was written from. */
#include "eval/evaluate.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"

/* What was counted of one intent. */
typedef struct tally {
    pl_str id;
    size_t right;
    size_t said;
    size_t meant;
} tally;

typedef struct bench {
    eval_result result;
    tally tallies[EVAL_INTENTS_MAX];
    size_t tally_count;
    pl_catalog *catalog;
    pl_lexicon *lexicon;
    eval_market market;
    int loud;
} bench;

typedef struct expected {
    pl_str cell[5]; /* language, intents, emotion, risks, text */
} expected;

static tally *tally_of(bench *self, pl_str id)
{
    for (size_t i = 0; i < self->tally_count; i++) {
        if (pl_str_equal(self->tallies[i].id, id))
            return &self->tallies[i];
    }
    if (self->tally_count == EVAL_INTENTS_MAX)
        return &self->tallies[0];
    self->tallies[self->tally_count].id = id;
    return &self->tallies[self->tally_count++];
}

static bool listed(pl_str list, pl_str id)
{
    pl_str part;
    while (pl_str_split(&part, &list, ',')) {
        if (pl_str_equal(part, id))
            return true;
    }
    return false;
}

static void count_intents(bench *self, const expected *row, const pl_reading *reading)
{
    pl_str rest = row->cell[1];
    pl_str part;
    size_t meant = 0;
    size_t right = 0;
    size_t said = reading->unsure ? 0 : reading->intents.count;
    while (row->cell[1].length && pl_str_split(&part, &rest, ',')) {
        tally_of(self, part)->meant++;
        meant++;
    }
    for (size_t i = 0; i < said; i++) {
        const pl_intent_hit *hit = pl_vector_get(&reading->intents, i);
        tally *found = tally_of(self, hit->id);
        bool good = listed(row->cell[1], hit->id);
        found->said++;
        found->right += good;
        right += good;
    }
    const pl_intent_hit *best = pl_vector_get(&reading->intents, 0);
    bool best_right = meant == 0 ? reading->unsure : said && listed(row->cell[1], best->id);
    self->result.intents_exact += meant == 0 ? reading->unsure : right == meant && said == meant;
    self->result.best_right += best_right;
    self->result.unsure += reading->unsure;
    self->result.wrong_and_sure += said && !listed(row->cell[1], best->id);
}

static void count_risks(bench *self, const expected *row, const pl_reading *reading)
{
    pl_str rest = row->cell[3];
    pl_str part;
    while (row->cell[3].length && pl_str_split(&part, &rest, ','))
        self->result.risks_expected++;
    for (size_t i = 0; i < reading->risks.count; i++) {
        const pl_risk *risk = pl_vector_get(&reading->risks, i);
        bool good = listed(row->cell[3], risk->kind);
        self->result.risks_found += good;
        self->result.risks_invented += !good;
    }
}

static void tell(const bench *self, const expected *row, const pl_reading *reading)
{
    if (!self->loud)
        return;
    printf("# %.*s | %s %.2f | want %.*s | got%s", PL_STR_ARGS(row->cell[4]),
           reading->language_count ? reading->language[0].tag.text : "-",
           reading->language_count ? reading->language[0].confidence : 0, PL_STR_ARGS(row->cell[1]),
           reading->unsure ? " (unsure)" : "");
    for (size_t i = 0; i < reading->intents.count; i++) {
        const pl_intent_hit *hit = pl_vector_get(&reading->intents, i);
        printf(" %.*s:%.2f", PL_STR_ARGS(hit->id), hit->score);
    }
    printf(" | %.*s/%s %d", PL_STR_ARGS(row->cell[2]), pl_emotion_name(reading->emotion), reading->intensity);
    for (size_t i = 0; i < reading->risks.count; i++) {
        const pl_risk *risk = pl_vector_get(&reading->risks, i);
        printf(" %.*s:%.2f", PL_STR_ARGS(risk->kind), risk->score);
    }
    printf(" (%.*s)\n", PL_STR_ARGS(row->cell[3]));
}

static const char *market_of(pl_str language)
{
    static const char *const markets[][2] = {
        { "de", "amazon-de" }, { "en", "amazon-us" }, { "ja", "amazon-jp" }, { "zh-Hans", "shop-cn" }
    };
    for (size_t i = 0; i < sizeof markets / sizeof *markets; i++) {
        if (pl_str_is(language, markets[i][0]))
            return markets[i][1];
    }
    return "amazon-us";
}

static pl_status judge(bench *self, const expected *row, pl_error *err)
{
    pl_arena arena;
    pl_arena_init(&arena, 16 << 20);
    pl_reading reading = { .language_count = 0 };
    pl_message message = { .text = row->cell[4], .now = 1795305600000 };
    pl_status status = PL_OK;
    if (self->market == EVAL_WITH_MARKET)
        status = pl_market_find(&message.market, &arena, self->catalog, pl_str_of(market_of(row->cell[0])), NULL, err);
    if (!status)
        status = pl_understand(&reading, &arena, self->lexicon, &message, err);
    if (!status) {
        self->result.messages++;
        self->result.language_right += reading.language_count && pl_str_is(row->cell[0], reading.language[0].tag.text);
        self->result.emotion_right += pl_str_is(row->cell[2], pl_emotion_name(reading.emotion));
        count_intents(self, row, &reading);
        count_risks(self, row, &reading);
        tell(self, row, &reading);
    }
    pl_arena_drop(&arena);
    return status;
}

static double macro_f1(const bench *self)
{
    double sum = 0;
    size_t meant = 0;
    for (size_t i = 0; i < self->tally_count; i++) {
        const tally *one = &self->tallies[i];
        if (one->meant) {
            sum += 2.0 * (double)one->right / (double)(one->said + one->meant);
            meant++;
        }
    }
    return meant ? sum / (double)meant : 0;
}

static pl_status judge_lines(bench *self, pl_str text, const char *language, pl_error *err)
{
    pl_str line;
    pl_status status = PL_OK;
    pl_str_split(&line, &text, '\n');
    while (!status && pl_str_split(&line, &text, '\n')) {
        expected row = { 0 };
        for (size_t i = 0; i < 5; i++)
            pl_str_split(&row.cell[i], &line, '\t');
        if (row.cell[4].at && (!language || pl_str_is(row.cell[0], language)))
            status = judge(self, &row, err);
    }
    return status;
}

pl_status evaluate(eval_result *out, const char *path, const char *language, eval_market market, int loud,
                   pl_error *err)
{
    bench self = { .market = market, .loud = loud };
    pl_content_folders folders = { .builtin = PL_SOURCE_FOLDER };
    pl_buf text;
    pl_buf_init(&text, 4 << 20);
    pl_status status = pl_file_read(&text, path, err);
    if (!status)
        status = pl_catalog_load(&self.catalog, folders, err);
    if (!status)
        status = pl_lexicon_load(&self.lexicon, self.catalog, folders, err);
    if (!status)
        status = judge_lines(&self, pl_buf_view(&text), language, err);
    self.result.macro_f1 = macro_f1(&self);
    *out = self.result;
    pl_lexicon_free(self.lexicon);
    pl_catalog_free(self.catalog);
    pl_buf_drop(&text);
    return status;
}
