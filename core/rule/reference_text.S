/* The table of what rules see as it stands, terminated. */
        .section .rodata
        .global pl_reference_text
        .hidden pl_reference_text
pl_reference_text:
        .incbin "rule/reference/api.tsv"
        .byte 0
        .section .note.GNU-stack, "", %progbits
