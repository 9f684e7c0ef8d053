/* Any bytes as a content file: a tree whose counts and lines hold together, or one error with a message. */
#include <stdint.h>
#include <stdlib.h>

#include "vm/content.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

enum { ARENA_BYTES = 64 << 20 };

static void require(int holds)
{
    if (!holds)
        abort();
}

static void check_node(const pl_node *node, int lines)
{
    size_t count = 0;
    require(node->line >= 0 && node->line <= lines && node->source);
    require((node->text.at != NULL) == (node->kind == PL_NODE_TEXT || node->kind == PL_NODE_NUMBER));
    require(node->kind != PL_NODE_FUNCTION);
    for (const pl_node *child = node->first; child; child = child->next) {
        require((child->key.at == NULL) == (count < node->list_count));
        require(!child->key.at || !child->next || pl_str_compare(child->key, child->next->key) < 0);
        check_node(child, lines);
        count++;
    }
    require(count == node->count);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    pl_arena arena;
    pl_error err = { 0 };
    const pl_node *tree = NULL;
    int lines = 1;
    for (size_t i = 0; i < length; i++)
        lines += bytes[i] == '\n';
    pl_arena_init(&arena, ARENA_BYTES);
    pl_str text = { .at = length ? (const char *)bytes : "", .length = length };
    if (pl_content_read(&tree, &arena, text, "fuzz.lua", &err))
        require(err.message[0] != '\0' && !tree);
    else
        check_node(tree, lines);
    pl_arena_drop(&arena);
    return 0;
}
