/* Risks of a message: threats, dangers, suspicions, by the words that name them. */
#include "understand/lexicon.h"

static const double doubtful = 0.3;

static pl_risk *risk_of(pl_vector *risks, pl_arena *arena, pl_str kind)
{
    pl_risk *all = risks->at;
    for (size_t i = 0; i < risks->count; i++) {
        if (pl_str_equal(all[i].kind, kind))
            return &all[i];
    }
    pl_risk *made = pl_vector_add(risks);
    if (made) {
        made->kind = kind;
        pl_vector_init(&made->evidence, sizeof(pl_evidence), arena);
    }
    return made;
}

/* Each further sign takes part of the doubt away. */
static double join_scores(double a, double b)
{
    return 1 - (1 - a) * (1 - b);
}

static pl_status add_risk(pl_reading *out, const pl_words *words, const pl_cue_hit *hit, pl_error *err)
{
    pl_risk *risk = risk_of(&out->risks, words->arena, hit->cue->kind);
    if (!risk)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a risk");
    double weight = hit->cue->weight > 1 ? 1 : hit->cue->weight;
    risk->score = join_scores(risk->score, weight);
    return pl_evidence_add(&risk->evidence, words, hit, err);
}

static void drop_doubtful(pl_vector *risks)
{
    for (size_t i = risks->count; i-- > 0;) {
        const pl_risk *risk = pl_vector_get(risks, i);
        if (risk->score < doubtful)
            pl_vector_remove(risks, i);
    }
}

pl_status pl_risks_read(pl_reading *out, const pl_words *words, pl_error *err)
{
    pl_vector_init(&out->risks, sizeof(pl_risk), words->arena);
    pl_status status = PL_OK;
    const pl_cue_hit *hit = words->hits.at;
    for (size_t i = 0; !status && i < words->hits.count; i++) {
        if (hit[i].cue->realm == PL_REALM_RISK && !words->denied[hit[i].part[0].first])
            status = add_risk(out, words, &hit[i], err);
    }
    drop_doubtful(&out->risks);
    return status;
}
