/* Two texts side by side, with a caret under the first difference. */
#ifndef CLI_DIFF_H
#define CLI_DIFF_H

#include "cli/cli.h"

/* Prints both texts behind their labels, "want" and "got", when they have one line each; else the lines that differ, "-" for those of the first text
 * and "+" for those of the second, with one line of what is around them. Long lines are cut around the difference. */
void cli_put_difference(FILE *out, const char *first_label, const char *first, const char *second_label,
                        const char *second);

#endif
