/* What all answers in words share. */
#include "cli/show.h"

#include <stdarg.h>
#include <string.h>

enum { LABEL_COLUMNS = 16 };

static const char *const face_on[] = { "", "\033[1m", "\033[2m" };

cli_path_text cli_path(const char *format, ...)
{
    cli_path_text path;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(path.text, sizeof path.text, format, arguments);
    va_end(arguments);
    return path;
}

const char *cli_text(pl_document *answer, const char *format, ...)
{
    char path[CLI_PATH_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(path, sizeof path, format, arguments);
    va_end(arguments);
    const char *text = pl_document_text(answer, path);
    return text ? text : "";
}

size_t cli_count(pl_document *answer, const char *format, ...)
{
    char path[CLI_PATH_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(path, sizeof path, format, arguments);
    va_end(arguments);
    return pl_document_count(answer, path);
}

int cli_is(pl_document *answer, const char *value, const char *format, ...)
{
    char path[CLI_PATH_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(path, sizeof path, format, arguments);
    va_end(arguments);
    const char *text = pl_document_text(answer, path);
    return text && !strcmp(text, value);
}

const char *cli_label(const cli_call *call, const char *code)
{
    const char *text = call->labels ? pl_document_text(call->labels, code) : NULL;
    return text ? text : code;
}

const char *cli_name(const cli_call *call, const char *kind, const char *code)
{
    char key[CLI_PATH_BYTES];
    snprintf(key, sizeof key, "%s_%s", kind, code);
    const char *text = call->labels ? pl_document_text(call->labels, key) : NULL;
    return text ? text : code;
}

/* East Asian wide characters lie in a few blocks; only those that our languages use matter here. */
static int is_wide(unsigned long rune)
{
    static const struct {
        unsigned long first, last;
    } wide[] = { { 0x1100, 0x115F },   { 0x2E80, 0x303E },   { 0x3041, 0xA4CF },  { 0xAC00, 0xD7A3 },
                 { 0xF900, 0xFAFF },   { 0xFE30, 0xFE6F },   { 0xFF00, 0xFF60 },  { 0xFFE0, 0xFFE6 },
                 { 0x1F300, 0x1F64F }, { 0x1F900, 0x1F9FF }, { 0x20000, 0x3FFFD } };
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        if (rune >= wide[i].first && rune <= wide[i].last)
            return 1;
    }
    return 0;
}

size_t cli_width(const char *text)
{
    size_t columns = 0;
    for (const unsigned char *at = (const unsigned char *)text; *at;) {
        unsigned long rune = *at < 0x80 ? *at : *at < 0xE0 ? *at & 0x1F : *at < 0xF0 ? *at & 0x0F : *at & 0x07;
        for (at++; (*at & 0xC0) == 0x80; at++)
            rune = rune << 6 | (*at & 0x3F);
        columns += is_wide(rune) ? 2 : 1;
    }
    return columns;
}

void cli_put_column(const char *text, size_t width)
{
    size_t taken = cli_width(text);
    printf("%s%*s", text, (int)(taken < width ? width - taken : 1), "");
}

void cli_put_label(const cli_call *call, const char *code)
{
    fputs("   ", stdout);
    cli_put_column(cli_label(call, code), LABEL_COLUMNS);
}

void cli_put_block(const cli_call *call, const char *indent, const char *text, cli_face face)
{
    const char *on = call->color ? face_on[face] : "";
    const char *off = call->color && face != CLI_PLAIN ? "\033[0m" : "";
    while (*text) {
        size_t length = strcspn(text, "\n");
        if (length)
            printf("%s%s%.*s%s", indent, on, (int)length, text, off);
        putchar('\n');
        text += length + (text[length] == '\n');
    }
}

void cli_put_list(const cli_call *call, pl_document *answer, const char *label, const char *kind, const char *path)
{
    size_t count = cli_count(answer, "%s", path);
    if (!count)
        return;
    cli_put_label(call, label);
    for (size_t i = 0; i < count; i++)
        printf("%s%s", i ? ", " : "", cli_name(call, kind, cli_text(answer, "%s.%zu", path, i)));
    putchar('\n');
}

void cli_put_moment(const char *moment)
{
    size_t day = strcspn(moment, "T");
    printf("%.*s", (int)day, moment);
    if (moment[day])
        printf(" %.5s%s", moment + day + 1, moment[strlen(moment) - 1] == 'Z' ? " UTC" : "");
}

static void put_finding(const cli_call *call, pl_document *answer, const char *path, size_t at)
{
    const char *match = cli_text(answer, "%s.%zu.match", path, at);
    const char *clause = cli_text(answer, "%s.%zu.clause", path, at);
    const char *penalty = cli_text(answer, "%s.%zu.penalty", path, at);
    const char *fix = cli_text(answer, "%s.%zu.fix.kind", path, at);
    const char *text = cli_text(answer, "%s.%zu.fix.text", path, at);
    cli_put_label(call, "found");
    printf("%s: %s", cli_name(call, "severity", cli_text(answer, "%s.%zu.severity", path, at)),
           cli_text(answer, "%s.%zu.says", path, at));
    printf("%s%s%s  [%s]\n", *match ? ": «" : "", match, *match ? "»" : "", cli_text(answer, "%s.%zu.rule", path, at));
    if (*clause)
        printf("   %*s%s\n", LABEL_COLUMNS, "", clause);
    if (*penalty)
        printf("   %*s%s: %s\n", LABEL_COLUMNS, "", cli_label(call, "penalty"), penalty);
    if (*fix)
        printf("   %*s%s: %s%s%s%s\n", LABEL_COLUMNS, "", cli_label(call, "fix"), cli_name(call, "fix", fix),
               *text ? " «" : "", text, *text ? "»" : "");
}

void cli_put_findings(const cli_call *call, pl_document *answer, const char *path)
{
    size_t count = cli_count(answer, "%s", path);
    for (size_t i = 0; i < count; i++)
        put_finding(call, answer, path, i);
}

static void put_trace(const cli_call *call, pl_document *answer)
{
    size_t stages = cli_count(answer, "trace.stages");
    if (stages)
        cli_put_label(call, "stages");
    for (size_t i = 0; i < stages; i++)
        printf("%s %s µs%s", cli_text(answer, "trace.stages.%zu.stage", i),
               cli_text(answer, "trace.stages.%zu.microseconds", i), i + 1 < stages ? ", " : "\n");
    for (size_t i = 0; i < cli_count(answer, "trace.rules"); i++) {
        const char *skipped = cli_text(answer, "trace.rules.%zu.skipped_by", i);
        int acted = cli_is(answer, "true", "trace.rules.%zu.acted", i);
        fputs("     ", stdout);
        cli_put_column(cli_text(answer, "trace.rules.%zu.suggestion", i), 20);
        cli_put_column(cli_text(answer, "trace.rules.%zu.rule", i), 44);
        if (*skipped)
            printf("%s %s\n", cli_label(call, "rule_skipped"), skipped);
        else
            printf("%s\n", cli_label(call, acted ? "rule_acted" : "rule_silent"));
    }
}

void cli_put_ending(const cli_call *call, pl_document *answer)
{
    const char *tier = cli_text(answer, "escalate.tier");
    if (*tier && strcmp(tier, "0") != 0) {
        cli_put_label(call, "escalate");
        printf("%s", tier);
        for (size_t i = 0; i < cli_count(answer, "escalate.why"); i++)
            printf("%s %s", i ? ";" : ":", cli_name(call, "reason", cli_text(answer, "escalate.why.%zu", i)));
        putchar('\n');
    }
    for (size_t i = 0; i < cli_count(answer, "stopped"); i++) {
        cli_put_label(call, "stopped");
        printf("%s (%s) %s\n", cli_text(answer, "stopped.%zu.rule", i), cli_text(answer, "stopped.%zu.budget", i),
               cli_text(answer, "stopped.%zu.says", i));
    }
    for (size_t i = 0; i < cli_count(answer, "degraded"); i++) {
        cli_put_label(call, "degraded");
        puts(cli_text(answer, "degraded.%zu", i));
    }
    put_trace(call, answer);
}
