/* What the program says. */
#ifndef CLI_SAYS_H
#define CLI_SAYS_H

/* Prints the number of lines of `text`. */
void says(const char *text);

#endif
