/* `rule pack`, `rule verify`, `rule install`. */
#include "cli/ask.h"
#include "cli/fault.h"
#include "cli/place.h"
#include "cli/show.h"

enum { KEY_DIGITS_SHOWN = 16, ID_COLUMNS = 46 };

/* Options of the command line as options of the library. */
static pl_pack_options options_of(cli_call *call, char *folder, size_t size)
{
    static const struct {
        const char *name;
        unsigned leave;
    } leaves[] = { { "unsigned", PL_PACK_UNSIGNED },
                   { "downgrade", PL_PACK_DOWNGRADE },
                   { "new_signer", PL_PACK_NEW_KEY } };
    pl_pack_options options = { .size = sizeof options, .content = cli_content_folder(folder, size) };
    options.key = pl_document_text(call->request, "key");
    for (size_t i = 0; i < sizeof leaves / sizeof *leaves; i++)
        options.leave |= pl_document_text(call->request, leaves[i].name) ? leaves[i].leave : 0;
    return options;
}

/* The program's words are the built-in content's: the shop is not opened for them. */
static void open_words(cli_call *call)
{
    const char *shop = call->shop;
    call->shop = NULL;
    if (!call->json && !cli_open(call))
        cli_read_labels(call);
    call->shop = shop;
}

static int tell(cli_call *call, pl_answer *answer)
{
    if (!answer->status)
        open_words(call);
    int status = cli_tell(call, answer);
    pl_answer_drop(answer);
    return status;
}

int cli_run_pack(cli_call *call)
{
    char folder[PL_PLACE_BYTES];
    pl_answer answer;
    pl_pack_options options = options_of(call, folder, sizeof folder);
    const char *output = pl_document_text(call->request, "output");
    const char *new_key = pl_document_text(call->request, "new_key");
    if (new_key && !call->positional) {
        pl_pack_make_keys(&answer, new_key);
        return tell(call, &answer);
    }
    if (!call->positional || !output || new_key)
        return cli_fail_usage(call, "wanted is", "DIR -o FILE, or --new-key FILE alone", NULL);
    pl_pack_make(&answer, call->positional, output, &options);
    return tell(call, &answer);
}

int cli_run_verify(cli_call *call)
{
    char folder[PL_PLACE_BYTES];
    pl_answer answer;
    pl_pack_options options = options_of(call, folder, sizeof folder);
    if (!call->positional)
        return cli_fail_usage(call, "wanted is", "FILE", NULL);
    pl_pack_verify(&answer, call->positional, &options);
    return tell(call, &answer);
}

int cli_run_install(cli_call *call)
{
    char folder[PL_PLACE_BYTES];
    pl_answer answer;
    pl_pack_options options = options_of(call, folder, sizeof folder);
    if (!call->positional || !call->shop)
        return cli_fail_usage(call, "wanted is", "FILE --shop DIR", NULL);
    pl_pack_install(&answer, call->positional, call->shop, &options);
    return tell(call, &answer);
}

void cli_show_pack(cli_call *call, pl_document *answer)
{
    const char *key = cli_text(answer, "key");
    const char *signer = cli_text(answer, "signed_by");
    const char *replaced = cli_text(answer, "replaced");
    if (*key) {
        printf("%s %s\n", cli_label(call, "public_key"), key);
        return;
    }
    printf("%s %s: %s\n", cli_text(answer, "pack"), cli_text(answer, "version"), cli_text(answer, "summary"));
    if (*signer)
        printf("   %s %.*s…\n", cli_label(call, "signed_by"), KEY_DIGITS_SHOWN, signer);
    else
        printf("   %s\n", cli_label(call, "not_signed"));
    if (*replaced)
        printf("   %s %s\n", cli_label(call, "wins_over"), replaced);
    for (size_t i = 0; i < cli_count(answer, "rules"); i++) {
        const char *over = cli_text(answer, "rules.%zu.over", i);
        fputs("   ", stdout);
        cli_put_column(cli_text(answer, "rules.%zu.rule", i), *over ? ID_COLUMNS : 0);
        printf("%s%s%s\n", *over ? cli_label(call, "wins_over") : "", *over ? ": " : "", over);
    }
}
