/* Where the content is, and how one document is laid over another. */
#ifndef CLI_PLACE_H
#define CLI_PLACE_H

#include "parlance/parlance.h"

enum { PL_PLACE_BYTES = 4096 };

/* The folder with rules/ and locales/: $PARLANCE_CONTENT, else beside the program (installed: ../share/parlance; in a build folder: the tree it was built from). NULL leaves it
 * to the library. The result is in `out` or in the environment. */
const char *cli_content_folder(char *out, size_t size);

/* Copies the field `path` of `from` into `into`; objects are merged field by field. */
pl_status cli_lay_over(pl_document *into, pl_document *from, const char *path, pl_error *err);

#endif
