/* Feeds any text to the entity finder: what it finds lies in the text, in order, without overlaps. */
#include <stdint.h>
#include <stdlib.h>

#include "entity/entity.h"
#include "text/utf8.h"

enum { ARENA_BYTES = 64 << 20 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    pl_str text = { .at = length ? (const char *)bytes : "", .length = length };
    if (pl_utf8_check(text) != length)
        return 0;
    pl_arena arena;
    pl_vector found;
    pl_arena_init(&arena, ARENA_BYTES);
    pl_vector_init(&found, sizeof(pl_entity), &arena);
    pl_entity_options options = { .locale = { "de-DE" }, .country = "de", .currency = "EUR", .today = 20779 };
    if (pl_entity_find(&found, &arena, text, &options, NULL) == PL_OK) {
        const pl_entity *entities = found.at;
        for (size_t i = 0; i < found.count; i++) {
            bool placed = entities[i].start < entities[i].end && entities[i].end <= length &&
                          (i == 0 || entities[i - 1].end <= entities[i].start);
            if (!placed || !entities[i].value.at)
                abort();
        }
    }
    pl_arena_drop(&arena);
    return 0;
}
