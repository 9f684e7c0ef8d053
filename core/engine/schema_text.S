/* The schema files as they stand, each terminated. */
        .section .rodata
        .macro schema name
        .global pl_schema_text_\name
        .hidden pl_schema_text_\name
pl_schema_text_\name:
        .incbin "engine/schema/\name\().json"
        .byte 0
        .endm

        schema shared
        schema error
        schema suggest_request
        schema suggest_answer
        schema read_request
        schema read_answer
        schema check_request
        schema check_answer
        schema pattern_request
        schema pattern_answer
        schema list_request
        schema market_request
        schema market_set_request
        schema rule_request
        schema rule_test_request
        schema rule_test_answer
        schema rule_shadow_answer
        schema rule_new_request
        schema rule_new_answer
        schema rule_doc_request
        schema rule_doc_answer
        schema rule_lint_request
        schema rule_lint_answer
        schema messages_request
        .section .note.GNU-stack, "", %progbits
