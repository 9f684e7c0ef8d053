/* Counts in any bytes. */
#include <stdint.h>
#include <stdlib.h>

#include "base/count.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    if (pl_count((const char *)bytes, length, 'x') > length)
        abort();
    return 0;
}
