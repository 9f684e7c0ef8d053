/* The methods that are no cases. Each writes one whole answer. */
#ifndef PL_ENGINE_METHOD_H
#define PL_ENGINE_METHOD_H

#include "engine/state.h"

pl_status pl_method_pattern(const pl_call *call, pl_error *err);
pl_status pl_method_market_list(const pl_call *call, pl_error *err);
pl_status pl_method_market_show(const pl_call *call, pl_error *err);
pl_status pl_method_market_set(const pl_call *call, pl_error *err);
pl_status pl_method_rule_list(const pl_call *call, pl_error *err);
pl_status pl_method_rule_test(const pl_call *call, pl_error *err);
pl_status pl_method_rule_new(const pl_call *call, pl_error *err);
pl_status pl_method_rule_doc(const pl_call *call, pl_error *err);
pl_status pl_method_rule_lint(const pl_call *call, pl_error *err);
pl_status pl_method_reply_list(const pl_call *call, pl_error *err);
pl_status pl_method_coverage(const pl_call *call, pl_error *err);
pl_status pl_method_messages(const pl_call *call, pl_error *err);
pl_status pl_method_doctor(const pl_call *call, pl_error *err);

#endif
