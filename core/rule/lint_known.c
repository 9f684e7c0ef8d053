/* Looks names up in Lua's libraries and the reference. */
#include "rule/lint_known.h"

static bool is_module(const pl_reference *reference, pl_str name)
{
    for (size_t i = 0; i < reference->count; i++)
        if (reference->rows[i].kind == PL_REFERENCE_FUNCTION && pl_str_equal(reference->rows[i].noun, name))
            return true;
    return false;
}

const pl_reference_library *pl_known_library(pl_str name)
{
    for (const pl_reference_library *library = pl_reference_libraries(); library->names; library++)
        if (*library->name && pl_str_is(name, library->name))
            return library;
    return NULL;
}

bool pl_known_member(const pl_reference_library *library, pl_str name)
{
    pl_str rest = pl_str_of(library->names);
    pl_str part;
    while (pl_str_split(&part, &rest, ' '))
        if (pl_str_equal(part, name))
            return true;
    return false;
}

bool pl_known_global(const pl_reference *reference, pl_str name)
{
    return pl_known_member(pl_reference_libraries(), name) || pl_known_library(name) || is_module(reference, name);
}

void pl_known_try(pl_known_nearest *nearest, pl_str name)
{
    enum { NEAR = 3 };
    size_t distance = pl_str_distance(name, nearest->wrong);
    if (distance >= (nearest->name.at ? nearest->distance : NEAR))
        return;
    nearest->distance = distance;
    nearest->name = name;
}

void pl_known_try_members(pl_known_nearest *nearest, const pl_reference_library *library)
{
    pl_str rest = pl_str_of(library->names);
    pl_str part;
    while (pl_str_split(&part, &rest, ' '))
        pl_known_try(nearest, part);
}

void pl_known_try_globals(pl_known_nearest *nearest, const pl_reference *reference)
{
    pl_known_try_members(nearest, pl_reference_libraries());
    for (const pl_reference_library *library = pl_reference_libraries() + 1; library->names; library++)
        pl_known_try(nearest, pl_str_of(library->name));
    for (size_t i = 0; i < reference->count; i++)
        if (reference->rows[i].kind == PL_REFERENCE_FUNCTION)
            pl_known_try(nearest, reference->rows[i].noun);
}
