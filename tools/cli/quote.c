/* The library's own writer does the work. */
#include "cli/quote.h"

#include "parlance/parlance.h"

void cli_put_quoted(FILE *out, const char *text)
{
    pl_document *document = NULL;
    pl_error ignored = { .status = PL_OK };
    const char *quoted = NULL;
    if (text && !pl_document_read(&document, "{}", 2, "text", &ignored) &&
        !pl_document_set(document, "text", text, PL_DOCUMENT_TEXT, &ignored))
        quoted = pl_document_json(document, "text", NULL);
    fputs(quoted ? quoted : "null", out);
    pl_document_free(document);
}
