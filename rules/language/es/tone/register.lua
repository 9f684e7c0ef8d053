local rewrite <const> = require "rewrite"

return {
  id = "language/es/tone/register",
  stage = "tone",
  meaning = "same",
  summary = "Written out and polite where the register is formal",
  why = "Vale, guay and Atte. belong to a chat among friends or to a form, not to a letter.",
  when = { tone = { formality = { min = 60 } } },
  apply = rewrite.rows {
    { "Buenas,", "Hola:", "S" },
    { "Vale,", "De acuerdo,", "S" },
    { "Ok,", "De acuerdo,", "S" },
    { "No pasa nada,", "No se preocupe,", "S" },
    { "Atte.", "Atentamente,", "E" },
    { "Slds", "Un saludo,", "E" },
    { "Slds.", "Un saludo,", "E" },
    { "Un abrazo,", "Un saludo,", "E" },
  },
  examples = {
    { given = "Vale, lo cambiamos.\n\nAtte.", want = "De acuerdo, lo cambiamos.\n\nAtentamente,", tone = { formality = 70 } },
    { given = "El cupón vale, y mucho.", want = "El cupón vale, y mucho.", tone = { formality = 70 } },
    { given = "Vale, lo cambiamos.", want = "Vale, lo cambiamos.", tone = { formality = 40 } },
  },
}
