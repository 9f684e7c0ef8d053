/* Settings of markets: put, find, list, delete. */
#include "store/settings.h"

#include "store/connection.h"
#include "text/utf8.h"

static const char put_sql[] = "INSERT INTO market_setting (market, name, value) VALUES (?1, ?2, ?3)"
                              " ON CONFLICT (market, name) DO UPDATE SET value = excluded.value";
static const char find_sql[] = "SELECT value FROM market_setting WHERE market = ?1 AND name = ?2";
static const char list_sql[] = "SELECT market, name, value FROM market_setting WHERE market = ?1 OR ?1 = ''"
                               " ORDER BY market, name";
static const char delete_sql[] = "DELETE FROM market_setting WHERE market = ?1 AND name = ?2 RETURNING 1";

static pl_status check_length(const char *what, pl_str text, size_t most, pl_error *err)
{
    if (!text.length || text.length > most)
        return pl_fail(err, PL_ERR_USAGE, "the %s of a setting has 1 to %zu bytes", what, most);
    return pl_utf8_check(text) == text.length ? PL_OK
                                              : pl_fail(err, PL_ERR_USAGE, "the %s of a setting is not UTF-8", what);
}

static pl_status check_key(pl_str market, pl_str name, pl_error *err)
{
    pl_status status = check_length("market", market, PL_SETTING_NAME_BYTES, err);
    return status ? status : check_length("name", name, PL_SETTING_NAME_BYTES, err);
}

static pl_status refuse_missing(pl_error *err, pl_str market, pl_str name)
{
    return pl_fail(err, PL_ERR_NOT_FOUND, "the market '%.*s' has no setting '%.*s'", PL_STR_ARGS(market),
                   PL_STR_ARGS(name));
}

/* The statement with market and name in its first two places. */
static pl_status find_statement(pl_statement **out, pl_database *database, const char *sql, pl_str market, pl_str name,
                                pl_error *err)
{
    pl_status status = pl_statement_find(out, database, sql, err);
    if (status)
        return status;
    pl_statement_put_text(*out, 1, market);
    pl_statement_put_text(*out, 2, name);
    return PL_OK;
}

pl_status pl_setting_put(pl_database *database, const pl_setting *setting, pl_error *err)
{
    pl_status status = check_key(setting->market, setting->name, err);
    if (!status)
        status = check_length("value", setting->value, PL_SETTING_VALUE_BYTES, err);
    if (status)
        return status;
    pl_database_lock(database);
    pl_statement *put;
    status = find_statement(&put, database, put_sql, setting->market, setting->name, err);
    if (!status) {
        pl_statement_put_text(put, 3, setting->value);
        status = pl_statement_run(put, err);
    }
    pl_database_unlock(database);
    return status;
}

/* Takes the text of a column into the arena. */
static pl_status copy_text(pl_str *out, pl_arena *arena, pl_statement *statement, int column, pl_error *err)
{
    *out = pl_arena_copy(arena, pl_statement_text(statement, column));
    return out->at ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for a setting");
}

pl_status pl_setting_find(pl_str *out, pl_arena *arena, pl_database *database, pl_str market, pl_str name,
                          pl_error *err)
{
    pl_status status = check_key(market, name, err);
    if (status)
        return status;
    pl_database_lock(database);
    pl_statement *find;
    status = find_statement(&find, database, find_sql, market, name, err);
    if (!status && pl_statement_next(find, &status, err)) {
        status = copy_text(out, arena, find, 0, err);
        pl_statement_stop(find);
    } else if (!status) {
        status = refuse_missing(err, market, name);
    }
    pl_database_unlock(database);
    return status;
}

static pl_status add_setting(pl_vector *out, pl_arena *arena, pl_statement *list, pl_error *err)
{
    pl_setting *setting = pl_vector_add(out);
    if (!setting)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a setting");
    pl_status status = copy_text(&setting->market, arena, list, 0, err);
    if (!status)
        status = copy_text(&setting->name, arena, list, 1, err);
    return status ? status : copy_text(&setting->value, arena, list, 2, err);
}

pl_status pl_setting_list(pl_vector *out, pl_arena *arena, pl_database *database, pl_str market, pl_error *err)
{
    pl_database_lock(database);
    pl_statement *list;
    pl_status status = pl_statement_find(&list, database, list_sql, err);
    if (!status)
        pl_statement_put_text(list, 1, market);
    while (!status && pl_statement_next(list, &status, err)) {
        status = add_setting(out, arena, list, err);
        if (status)
            pl_statement_stop(list);
    }
    pl_database_unlock(database);
    return status;
}

pl_status pl_setting_delete(pl_database *database, pl_str market, pl_str name, pl_error *err)
{
    pl_status status = check_key(market, name, err);
    if (status)
        return status;
    pl_database_lock(database);
    pl_statement *remove;
    status = find_statement(&remove, database, delete_sql, market, name, err);
    if (!status && pl_statement_next(remove, &status, err))
        status = pl_statement_run(remove, err);
    else if (!status)
        status = refuse_missing(err, market, name);
    pl_database_unlock(database);
    return status;
}
