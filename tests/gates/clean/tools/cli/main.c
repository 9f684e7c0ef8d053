/* A program that says how many lines its last argument has. */
#include <stdio.h>

#include "cli/says.h"

int main(int count, char **words)
{
    says(words[count - 1]);
    return 0;
}
