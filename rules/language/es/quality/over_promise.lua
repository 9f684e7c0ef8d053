local wording <const> = require "wording"

return {
  id = "language/es/quality/over_promise",
  stage = "quality",
  severity = "advise",
  summary = "A promise that no fact carries",
  why = "Garantizado, sin falta and inmediatamente are remembered when they do not come true; a date holds.",
  apply = wording.flag {
    "(?i:garantizad[oa]s?)", "(?i:seguro que)", "(?i:sin falta)", "(?i:inmediatamente)", "(?i:de inmediato)", "(?i:hoy mismo)", "(?i:nunca más)",
    "100 ?%", "(?i:sin ningún problema)", "(?i:se lo prometemos)",
  },
  examples = {
    { given = "Se lo reembolsamos inmediatamente, garantizado.", flags = { "inmediatamente", "garantizado" } },
    { given = "Le reembolsaremos a más tardar el viernes 27 de noviembre.", flags = {} },
    { given = "La lámpara tiene dos años de garantía.", flags = {} },
  },
}
