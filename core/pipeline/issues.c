/* Finding the issues of a message and the replies that fit them, the most painful first. */
#include "pipeline/issues.h"

/* Of what was read, an intent this likely is an issue of its own. */
static const double issue_score = 0.6;
static const double open_points = -0.15;    /* for each issue that is left open */
static const double settled_points = -0.30; /* beside a reply that settles all: more than a fitting situation adds */
static const double asking_points = 0.90;
static const double contradiction_points = -0.30;

/* The replies to the issues of a message, the first issue that was read first. */
typedef struct issues {
    const pl_candidate *at[PL_ISSUES_MAX];
    pl_str intent[PL_ISSUES_MAX];
    size_t count;
} issues;

bool pl_issue_asks(pl_str intent)
{
    static const char *const courtesies[] = { "greeting", "praise", "acknowledgement" };
    for (size_t i = 0; i < sizeof courtesies / sizeof *courtesies; i++) {
        if (pl_str_is(intent, courtesies[i]))
            return false;
    }
    return true;
}

/* The best candidate that answers the intent; candidates are sorted. */
static const pl_candidate *candidate_for(const pl_case *self, pl_str intent)
{
    pl_candidate *const *all = self->candidates.at;
    for (size_t i = 0; i < self->candidates.count; i++) {
        if (all[i]->reply && pl_reply_answers(all[i]->reply, intent))
            return all[i];
    }
    return NULL;
}

/* One reply may answer two intents. */
static bool is_there(const issues *found, const pl_reply *reply)
{
    for (size_t i = 0; i < found->count; i++) {
        if (found->at[i]->reply == reply)
            return true;
    }
    return false;
}

static bool overlap(const pl_vector *left, const pl_vector *right)
{
    const pl_evidence *a = left->at;
    const pl_evidence *b = right->at;
    for (size_t i = 0; i < left->count; i++) {
        for (size_t k = 0; k < right->count; k++) {
            if (a[i].start < b[k].end && b[k].start < a[i].end)
                return true;
        }
    }
    return false;
}

/* Words that already stand for a likelier intent are no issue of their own. */
static bool is_told_apart(const pl_case *self, size_t index)
{
    const pl_intent_hit *hits = self->reading.intents.at;
    for (size_t i = 0; i < index; i++) {
        if (overlap(&hits[i].evidence, &hits[index].evidence))
            return false;
    }
    return true;
}

static issues find_issues(const pl_case *self)
{
    issues found = { .count = 0 };
    const pl_intent_hit *hits = self->reading.intents.at;
    for (size_t i = 0; i < self->reading.intents.count && found.count < PL_ISSUES_MAX; i++) {
        bool likely = hits[i].score >= issue_score && pl_issue_asks(hits[i].id) && is_told_apart(self, i);
        const pl_candidate *candidate = likely ? candidate_for(self, hits[i].id) : NULL;
        if (!candidate || is_there(&found, candidate->reply))
            continue;
        found.intent[found.count] = hits[i].id;
        found.at[found.count++] = candidate;
    }
    return found;
}

static bool is_absorbed(const issues *found, size_t index)
{
    for (size_t i = 0; i < found->count; i++) {
        if (i != index && pl_reply_absorbs(found->at[i]->reply, found->intent[index]))
            return true;
    }
    return false;
}

static const pl_candidate *take(issues *found, size_t index)
{
    const pl_candidate *taken = found->at[index];
    found->count--;
    for (size_t i = index; i < found->count; i++) {
        found->at[i] = found->at[i + 1];
        found->intent[i] = found->intent[i + 1];
    }
    return taken;
}

static void drop_absorbed(issues *found)
{
    for (size_t i = found->count; i-- > 0;) {
        if (is_absorbed(found, i))
            (void)take(found, i);
    }
}

static bool contradict(const issues *found)
{
    for (size_t i = 0; i < found->count; i++) {
        for (size_t k = 0; k < found->count; k++) {
            if (i != k && pl_reply_contradicts(found->at[i]->reply, found->intent[k]))
                return true;
        }
    }
    return false;
}

/* Lowers all that answer something but not as well as `best`; NULL: all of them. */
static pl_status lower(const pl_case *self, const pl_candidate *best, const char *what, double points, pl_error *err)
{
    pl_candidate *const *all = self->candidates.at;
    pl_status status = PL_OK;
    for (size_t i = 0; i < self->candidates.count && !status; i++) {
        bool stands_back = all[i] != best && all[i]->reply && !pl_str_is(all[i]->reply->scenario, "hold");
        if (stands_back)
            status = pl_candidate_point(all[i], what, points, err);
    }
    return status;
}

static pl_status ask_back(pl_case *self, pl_error *err)
{
    size_t count;
    const pl_reply *const *replies = pl_library_replies(self->content->library, &count);
    size_t i = 0;
    while (i < count && !pl_str_is(replies[i]->scenario, "clarify"))
        i++;
    if (i == count)
        return PL_OK;
    pl_status status = lower(self, NULL, "contradiction", contradiction_points, err);
    pl_candidate *asking = status ? NULL : pl_case_add(self, replies[i]);
    if (!asking)
        return status ? status : pl_fail(err, PL_ERR_MEMORY, "no memory for a suggestion");
    return pl_candidate_point(asking, "contradiction", asking_points, err);
}

/* The most painful issue leads; among equals the first that was read. */
static size_t most_painful(const issues *found)
{
    size_t first = 0;
    for (size_t i = 1; i < found->count; i++) {
        if (found->at[i]->reply->pain > found->at[first]->reply->pain)
            first = i;
    }
    return first;
}

static pl_status copy_points(pl_candidate *joined, const pl_candidate *from, pl_error *err)
{
    const pl_point *points = from->points.at;
    pl_status status = PL_OK;
    for (size_t i = 0; i < from->points.count && !status; i++)
        status = pl_candidate_point(joined, points[i].what, points[i].points, err);
    return status;
}

/* It has the points of the best reply that it joins; each of these alone leaves the rest open. */
static pl_status join(pl_case *self, issues *found, pl_error *err)
{
    const pl_candidate *best = found->at[0];
    for (size_t i = 1; i < found->count; i++)
        best = found->at[i]->score > best->score ? found->at[i] : best;
    const pl_candidate *first = take(found, most_painful(found));
    pl_candidate *joined = pl_case_add(self, first->reply);
    pl_status status =
        joined ? copy_points(joined, best, err) : pl_fail(err, PL_ERR_MEMORY, "no memory for a suggestion");
    if (status)
        return status;
    while (found->count)
        joined->others[joined->other_count++] = take(found, most_painful(found))->reply;
    return lower(self, joined, "open", open_points * (double)joined->other_count, err);
}

pl_status pl_issues_join(pl_case *self, pl_error *err)
{
    issues found = find_issues(self);
    size_t read = found.count;
    drop_absorbed(&found);
    if (found.count == 1 && read > 1)
        return lower(self, found.at[0], "open", settled_points, err);
    if (found.count < 2)
        return PL_OK;
    return contradict(&found) ? ask_back(self, err) : join(self, &found, err);
}
