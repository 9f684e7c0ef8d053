/* Uses the installed package. */
#include <parlance/parlance.h>

int main(void)
{
    return pl_lines("one\n") == 1 ? 0 : 1;
}
