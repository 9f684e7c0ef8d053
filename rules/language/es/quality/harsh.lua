local wording <const> = require "wording"

return {
  id = "language/es/quality/harsh",
  stage = "quality",
  severity = "advise",
  summary = "Words that talk down to the buyer",
  why = "Pointing at the policy, or at what the buyer should have read, ends the conversation and starts the complaint.",
  apply = wording.flag {
    "(?i:es la política de la empresa)", "(?i:c[aá]lmese|c[aá]lmate|tranquilícese|tranquilízate)", "(?i:(?:tenía|tenías|debería|deberías) (?:que )?haber leído)",
    "(?i:como ya le (?:dije|dijimos|hemos dicho))", "(?i:no es (?:nuestro problema|problema nuestro|nuestra culpa))", "(?i:no podemos hacer nada)",
  },
  examples = {
    { given = "Tenía que haber leído la ficha. Es la política de la empresa.", flags = { "Tenía que haber leído", "Es la política de la empresa" } },
    { given = "Debería haber llegado el martes.", flags = {} },
  },
}
