/* Emotion, sarcasm and urgency: words of the lexicon, then the signs of the surface. */
#include <ctype.h>
#include <string.h>

#include "locale/fold.h"
#include "text/utf8.h"
#include "understand/lexicon.h"

enum { SARCASM, URGENCY, GAUGES = PL_EMOTION_COUNT + 2, INTENSITY_MAX = 5, URGENCY_WITH_DATE = 3, CAPS_MIN = 4 };

/* Signs of the surface. Source: knowledge/tone.md 5. */
typedef struct surface {
    double anger;
    double sadness;
    double impatience;
    double warmth;
} surface;

static const struct sign {
    const char *text;
    double anger;
    double sadness;
    double impatience;
    double warmth;
} signs[] = {
    { "!!", 1, 0, 0.5, 0 },     { "！！", 1, 0, 0.5, 0 }, { "??", 0.5, 0, 1, 0 }, { "？？", 0.5, 0, 1, 0 },
    { "?!", 1, 0, 0, 0 },       { "!?", 1, 0, 0, 0 },     { "😡", 2, 0, 0, 0 },    { "🤬", 2, 0, 0, 0 },
    { "💢", 2, 0, 0, 0 },        { "👎", 1, 0, 0, 0 },      { "💩", 1, 0, 0, 0 },    { "-_-", 1, 0, 0, 0 },
    { ":(", 0, 2, 0, 0 },       { ":-(", 0, 2, 0, 0 },    { "😢", 0, 2, 0, 0 },    { "😞", 0, 2, 0, 0 },
    { "😔", 0, 2, 0, 0 },        { "😭", 0, 1.5, 0, 0 },    { "T_T", 0, 1, 0, 0 },  { "orz", 0, 1, 0, 0 },
    { "（笑）", 0.5, 0, 0, 0 }, { "😊", 0, 0, 0, 2 },      { "😍", 0, 0, 0, 3 },    { "❤", 0, 0, 0, 2 },
    { "🥰", 0, 0, 0, 3 },     { ":)", 0, 0, 0, 1 },     { ":-)", 0, 0, 0, 1 },  { "♪", 0, 0, 0, 1 },
};

static const char *const gauge_names[GAUGES] = {
    [PL_EMOTION_CALM] = "calm",
    [PL_EMOTION_HAPPY] = "happy",
    [PL_EMOTION_DISAPPOINTED] = "disappointed",
    [PL_EMOTION_ANXIOUS] = "anxious",
    [PL_EMOTION_ANGRY] = "angry",
    [PL_EMOTION_COUNT + SARCASM] = "sarcasm",
    [PL_EMOTION_COUNT + URGENCY] = "urgency",
};

const char *pl_emotion_name(pl_emotion emotion)
{
    return gauge_names[emotion];
}

/* The strongest word of a kind, and a little for each further one. */
typedef struct gauge {
    double most;
    double more;
} gauge;

static size_t gauge_of(pl_str kind)
{
    size_t i = 0;
    while (i < GAUGES && !pl_str_is(kind, gauge_names[i]))
        i++;
    return i;
}

static void raise(gauge *of, double weight)
{
    double least = weight < of->most ? weight : of->most;
    of->most = weight > of->most ? weight : of->most;
    of->more += least * 0.15;
}

static double level(const gauge *of)
{
    double more = of->more > 1 ? 1 : of->more;
    return of->most + more > INTENSITY_MAX ? INTENSITY_MAX : of->most + more;
}

/* How many of the letters stand in words of four or more capitals. */
static double shouted(pl_str text)
{
    size_t letters = 0;
    size_t loud = 0;
    size_t run = 0;
    for (size_t i = 0; i <= text.length; i++) {
        unsigned char byte = i < text.length ? (unsigned char)text.at[i] : ' ';
        letters += isalpha(byte) != 0;
        if (byte < 0x80 && isupper(byte)) {
            run++;
            continue;
        }
        if (run >= CAPS_MIN && !isalnum(byte))
            loud += run;
        run = 0;
    }
    return letters ? (double)loud / (double)letters : 0;
}

/* Most texts have not even the first byte of most signs. */
static void note_bytes(bool present[256], pl_str text)
{
    for (size_t i = 0; i < text.length; i++)
        present[(unsigned char)text.at[i]] = true;
}

static surface read_surface(pl_str text)
{
    surface seen = { 0 };
    bool present[256] = { false };
    note_bytes(present, text);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        bool possible = present[(unsigned char)signs[i].text[0]] && present[(unsigned char)signs[i].text[1]];
        if (!possible || pl_str_find(text, pl_str_of(signs[i].text), 0) == text.length)
            continue;
        seen.anger += signs[i].anger;
        seen.sadness += signs[i].sadness;
        seen.impatience += signs[i].impatience;
        seen.warmth += signs[i].warmth;
    }
    if (shouted(text) > 0.3)
        seen.anger += 1;
    return seen;
}

static bool denied(const pl_words *words, const pl_cue_hit *hit)
{
    for (size_t i = 0; i < hit->cue->count; i++) {
        if (hit->cue->count > 2 || !words->denied[hit->part[0].first])
            return false;
    }
    return true;
}

static pl_status raise_by_words(gauge gauges[GAUGES], pl_reading *out, const pl_words *words, pl_error *err)
{
    pl_status status = PL_OK;
    const pl_cue_hit *hit = words->hits.at;
    for (size_t i = 0; !status && i < words->hits.count; i++) {
        if (hit[i].cue->realm != PL_REALM_EMOTION)
            continue;
        size_t kind = gauge_of(hit[i].cue->kind);
        if (kind == GAUGES || denied(words, &hit[i]))
            continue;
        raise(&gauges[kind], hit[i].cue->weight);
        status = pl_evidence_add(&out->emotion_evidence, words, &hit[i], err);
    }
    return status;
}

static void raise_by_anger(gauge *angry, gauge *sad, const surface *seen)
{
    if (angry->most > 0)
        angry->more += seen->anger;
    else if (seen->anger >= 2)
        angry->most = 1 + seen->anger;
    if (seen->sadness > sad->most)
        sad->most = seen->sadness;
}

/* Signs of the surface make what the words say stronger; without words they are a mild sign of their own. */
static void raise_by_surface(gauge gauges[GAUGES], const surface *seen)
{
    gauge *angry = &gauges[PL_EMOTION_ANGRY];
    gauge *sad = &gauges[PL_EMOTION_DISAPPOINTED];
    gauge *happy = &gauges[PL_EMOTION_HAPPY];
    bool negative = angry->most > 0 || sad->most > 0 || gauges[PL_EMOTION_ANXIOUS].most > 0;
    if (happy->most > 0 && !negative) {
        happy->more += seen->warmth * 0.3 + (seen->anger > 0 ? 0.5 : 0);
        return;
    }
    if (seen->warmth >= 2 && !negative)
        raise(happy, seen->warmth);
    gauges[PL_EMOTION_COUNT + URGENCY].more += seen->impatience;
    raise_by_anger(angry, sad, seen);
}
static void choose_emotion(pl_reading *out, const gauge gauges[GAUGES])
{
    static const pl_emotion by_weight[] = { PL_EMOTION_ANGRY, PL_EMOTION_ANXIOUS, PL_EMOTION_DISAPPOINTED,
                                            PL_EMOTION_HAPPY };
    double most = 0;
    for (size_t i = 0; i < sizeof by_weight / sizeof *by_weight; i++) {
        double at = level(&gauges[by_weight[i]]);
        bool beaten = by_weight[i] == PL_EMOTION_HAPPY && most > 0;
        if (at > most && !beaten) {
            most = at;
            out->emotion = by_weight[i];
        }
    }
    out->intensity = (int)(most + 0.5);
}

/* Praise beside bad news is not meant. */
static bool is_sarcastic(const gauge gauges[GAUGES], const pl_reading *out)
{
    bool said = gauges[PL_EMOTION_COUNT + SARCASM].most >= 2;
    bool praised = gauges[PL_EMOTION_HAPPY].most >= 2 && out->emotion == PL_EMOTION_ANGRY && out->intensity >= 3;
    return said || praised;
}

static int urgency_of(const gauge gauges[GAUGES], const pl_reading *out)
{
    const gauge *urgent = &gauges[PL_EMOTION_COUNT + URGENCY];
    int urgency = (int)(level(urgent) + 0.5);
    const pl_entity *entities = out->entities.at;
    for (size_t i = 0; urgent->most > 0 && i < out->entities.count; i++) {
        if (entities[i].kind == PL_ENTITY_DATE && urgency < URGENCY_WITH_DATE)
            urgency = URGENCY_WITH_DATE;
    }
    return urgency;
}

pl_status pl_emotion_read(pl_reading *out, const pl_words *words, pl_error *err)
{
    gauge gauges[GAUGES] = { { 0 } };
    pl_vector_init(&out->emotion_evidence, sizeof(pl_evidence), words->arena);
    pl_status status = raise_by_words(gauges, out, words, err);
    if (status)
        return status;
    surface seen = read_surface(words->message->text);
    raise_by_surface(gauges, &seen);
    if (gauges[PL_EMOTION_COUNT + SARCASM].most > 0) {
        gauges[PL_EMOTION_HAPPY].most = 0;
        raise(&gauges[PL_EMOTION_DISAPPOINTED], gauges[PL_EMOTION_COUNT + SARCASM].most);
    }
    choose_emotion(out, gauges);
    out->sarcasm = is_sarcastic(gauges, out);
    out->urgency = urgency_of(gauges, out);
    return PL_OK;
}
