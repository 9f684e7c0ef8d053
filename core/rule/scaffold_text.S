/* The first words of a rule of each stage, each terminated. */
        .section .rodata
        .macro scaffold name
        .global pl_scaffold_text_\name
        .hidden pl_scaffold_text_\name
pl_scaffold_text_\name:
        .incbin "rule/scaffold/\name\().lua"
        .byte 0
        .endm

        scaffold understand
        scaffold escalate
        scaffold arrange
        scaffold tone
        scaffold policy
        scaffold quality
        .section .note.GNU-stack, "", %progbits
