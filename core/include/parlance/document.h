/* Documents for callers without a JSON library: look into an answer, set fields of a request. */
#ifndef PARLANCE_DOCUMENT_H
#define PARLANCE_DOCUMENT_H

#include <stddef.h>

#include "parlance/error.h"
#include "parlance/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A JSON document that was read; for one thread at a time. */
typedef struct pl_document pl_document;

/* Reads a document; *out is the caller's, to be freed. `source` names it in errors. PL_ERR_REQUEST with line and column, PL_ERR_MEMORY. */
PL_API pl_status pl_document_read(pl_document **out, const char *text, size_t length, const char *source,
                                  pl_error *err);
PL_API void pl_document_free(pl_document *document); /* accepts NULL */

/* Paths are keys and indexes parted by dots: "suggestions.0.moves.2.gloss"; "" is the document itself. */

/* A string decoded, a number as written, "true" or "false"; terminated, borrowed from the document. NULL for null, arrays, objects and what is absent. */
PL_API const char *pl_document_text(pl_document *document, const char *path);

/* Elements of an array, fields of an object; 0 otherwise. */
PL_API size_t pl_document_count(const pl_document *document, const char *path);

/* The name of the index-th field of an object; NULL behind the end. Borrowed from the document. */
PL_API const char *pl_document_key(pl_document *document, const char *path, size_t index);

/* Sets the field at `path` ("tone.directness"); objects on the way are made. `value` is a JSON value, or text when `kind` says so. PL_ERR_USAGE when the way leads through
 * something that is no object, PL_ERR_REQUEST when `value` is no JSON. */
typedef enum pl_document_kind { PL_DOCUMENT_JSON, PL_DOCUMENT_TEXT } pl_document_kind;
PL_API pl_status pl_document_set(pl_document *document, const char *path, const char *value, pl_document_kind kind,
                                 pl_error *err);

/* What stands at `path` as JSON, terminated, borrowed until the next call on the document. NULL when it is absent or memory is refused. `length` may be NULL. */
PL_API const char *pl_document_json(pl_document *document, const char *path, size_t *length);

#ifdef __cplusplus
}
#endif

#endif
