/* Getters of a content tree. */
#include <stdarg.h>
#include <stdio.h>

#include "vm/content.h"

const pl_node *pl_node_find_str(const pl_node *table, pl_str key)
{
    if (!table || table->kind != PL_NODE_TABLE)
        return NULL;
    for (const pl_node *child = table->first; child; child = child->next)
        if (child->key.at && pl_str_equal(child->key, key))
            return child;
    return NULL;
}

const pl_node *pl_node_find(const pl_node *table, const char *key)
{
    return pl_node_find_str(table, pl_str_of(key));
}

pl_str pl_node_text(const pl_node *node)
{
    return node && node->kind == PL_NODE_TEXT ? node->text : (pl_str){ 0 };
}

double pl_node_number(const pl_node *node, double otherwise)
{
    return node && node->kind == PL_NODE_NUMBER ? node->number : otherwise;
}

bool pl_node_true(const pl_node *node)
{
    return node && node->kind == PL_NODE_BOOL && node->truth;
}

pl_status pl_node_fail(pl_error *err, const pl_node *node, const char *format, ...)
{
    char message[PL_ERROR_MESSAGE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    return pl_fail_at(err, PL_ERR_CONTENT, node ? node->source : NULL, node ? node->line : 0, 0, "%s", message);
}
