/* `rule.new` and `rule.doc`: what a rule author begins with and looks up. */
#include "engine/method.h"
#include "engine/write.h"
#include "rule/catalogue.h"
#include "rule/reference.h"
#include "rule/scaffold.h"

enum { PAGE_BYTES = 16 << 20 };

pl_status pl_method_rule_new(const pl_call *call, pl_error *err)
{
    pl_vector written;
    pl_str id = pl_json_text(pl_json_find(call->request, "rule"));
    pl_vector_init(&written, sizeof(pl_str), call->arena);
    if (!call->engine->shop_folder) {
        pl_fail(err, PL_ERR_USAGE, "a new rule goes into the folder of a shop");
        pl_error_hint(err, "name it with --shop DIR; make one with: parlance init DIR");
        return PL_ERR_USAGE;
    }
    pl_status status = pl_scaffold_rule(&written, call->arena, call->engine->shop_folder, id,
                                        pl_snapshot_content(call->snapshot)->catalog, err);
    if (status)
        return status;
    pl_json_open_object(call->json);
    pl_field_str(call->json, "rule", id);
    pl_field_texts(call->json, "written", &written);
    pl_json_close_object(call->json);
    return PL_OK;
}

static pl_status put_document(pl_buf *out, const pl_call *call, pl_str format, pl_error *err)
{
    pl_reference reference;
    pl_status status = pl_reference_read(&reference, call->arena, err);
    if (status)
        return status;
    if (pl_str_is(format, "lua")) {
        pl_reference_put_stubs(out, &reference);
    } else {
        pl_catalogue_put_page(out, pl_snapshot_content(call->snapshot)->rulebook);
        pl_buf_put_byte(out, '\n');
        pl_reference_put_page(out, &reference);
    }
    return pl_buf_status(out, "the page", err);
}

pl_status pl_method_rule_doc(const pl_call *call, pl_error *err)
{
    pl_buf page;
    pl_str format = pl_json_text(pl_json_find(call->request, "format"));
    pl_buf_init(&page, PAGE_BYTES);
    pl_status status = put_document(&page, call, format.at ? format : PL_STR("markdown"), err);
    if (!status) {
        pl_json_open_object(call->json);
        pl_field_str(call->json, "format", format.at ? format : PL_STR("markdown"));
        pl_field_str(call->json, "text", pl_buf_view(&page));
        pl_json_close_object(call->json);
    }
    pl_buf_drop(&page);
    return status;
}
