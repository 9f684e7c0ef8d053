/* The process that runs untrusted rules: opens an engine, locks itself in, answers one request after the other. */
#include "engine/frame.h"
#include "engine/jail.h"
#include "engine/jailer.h"
#include "engine/open.h"

enum { FOLDERS_MAX = 8 };

/* What the first message says: three texts, each ended by '\0'. */
typedef struct order {
    const char *content;
    const char *rules;
    const char *shop;
    bool proves; /* whether content with faults is refused */
} order;

static bool read_order(order *out, const pl_buf *text, uint32_t number)
{
    const char *parts[3];
    pl_str rest = pl_buf_view(text);
    pl_str part;
    for (size_t i = 0; i < 3; i++) {
        if (!pl_str_split(&part, &rest, '\0') || part.at + part.length >= text->at + text->length)
            return false;
        parts[i] = part.at;
    }
    *out = (order){ parts[0], parts[1], parts[2], number == PL_JAILER_PROVES };
    return true;
}

/* What loading reads, and where the system keeps time zones. */
static pl_status lock_in(const order *wanted, pl_arena *arena, pl_error *err)
{
    static const char *const own[] = { "rules", "locales", "packs" };
    const char *folders[FOLDERS_MAX] = { wanted->content, "/usr/share/zoneinfo", "/etc/localtime" };
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        folders[3 + i] = pl_arena_format(arena, "%s/%s", wanted->rules, own[i]).at;
        if (!folders[3 + i])
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a path");
    }
    return pl_jail_enter(PL_JAIL_READING, folders, err);
}

static pl_status open_locked(pl_engine **out, const order *wanted, pl_error *err)
{
    enum { PATHS_BYTES = 1 << 16 };
    pl_arena arena;
    pl_arena_init(&arena, PATHS_BYTES);
    pl_engine_options options = { .size = sizeof options,
                                  .content = wanted->content,
                                  .shop = wanted->shop,
                                  .rules = wanted->rules,
                                  .unrecorded = 1 };
    pl_status status = pl_engine_prepare(out, &options, err);
    if (!status)
        status = pl_engine_let_go(*out, err);
    if (!status)
        status = lock_in(wanted, &arena, err);
    if (!status)
        status = pl_engine_load(*out, err);
    if (!status && wanted->proves)
        status = pl_engine_prove(*out, err);
    if (!status)
        status = pl_jail_enter(PL_JAIL_SHUT, NULL, err);
    pl_arena_drop(&arena);
    return status;
}

/* A request is a method's name, '\0', and the document. */
static pl_status answer(pl_engine *engine, int socket, const pl_buf *request, pl_error *err)
{
    pl_answer answer;
    pl_str text = pl_buf_view(request);
    size_t name = pl_str_find(text, (pl_str){ "", 1 }, 0);
    if (name >= text.length)
        return pl_fail(err, PL_ERR_REQUEST, "a request without a method");
    pl_engine_ask(&answer, engine, text.at, text.at + name + 1, text.length - name - 1);
    pl_str bytes = answer.text ? (pl_str){ answer.text, answer.length } : PL_STR("");
    pl_status status = pl_frame_write(socket, (uint32_t)answer.status, bytes, err);
    pl_answer_drop(&answer);
    return status;
}

pl_status pl_engine_serve(int socket, pl_error *err)
{
    pl_engine *engine = NULL;
    pl_buf text;
    order wanted = { 0 };
    uint32_t number;
    pl_error fault = { .status = PL_OK };
    pl_buf_init(&text, PL_FRAME_BYTES_MAX + 1);
    pl_status status = pl_frame_read(&number, &text, socket, 0, err);
    if (!status && !read_order(&wanted, &text, number))
        status = pl_fail(err, PL_ERR_REQUEST, "the first message is wrong");
    if (status)
        goto done;
    status = open_locked(&engine, &wanted, &fault);
    pl_str said = status ? (pl_str){ (const char *)&fault, sizeof fault } : PL_STR("");
    pl_status told = pl_frame_write(socket, (uint32_t)status, said, err);
    status = status ? status : told;
    while (!status) {
        pl_buf_clear(&text);
        status = pl_frame_read(&number, &text, socket, 0, err);
        if (!status)
            status = answer(engine, socket, &text, err);
    }
done:
    pl_buf_drop(&text);
    pl_engine_close(engine);
    return status;
}
