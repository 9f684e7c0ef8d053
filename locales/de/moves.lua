-- The moves that replies share, in German. Switzerland sets no comma behind the salutation; only titles that letters keep are said.
local titles <const> = { "Dr.", "Prof.", "Prof. Dr.", "Mag.", "DI", "Ing." }
local formal <const> = { formality = { min = 80 } }

return {
  ["greeting.family_f"] = {
    { "Guten Tag Frau {title} {family}", when = { country = "ch", title = titles } },
    { "Guten Tag Frau {family}", when = { country = "ch" } },
    { "Sehr geehrte Frau {title} {family},", when = { tone = formal, title = titles } },
    { "Sehr geehrte Frau {family},", when = { tone = formal } },
    { "Guten Tag Frau {title} {family},", when = { title = titles } },
    "Guten Tag Frau {family},",
  },
  ["greeting.family_m"] = {
    { "Guten Tag Herr {title} {family}", when = { country = "ch", title = titles } },
    { "Guten Tag Herr {family}", when = { country = "ch" } },
    { "Sehr geehrter Herr {title} {family},", when = { tone = formal, title = titles } },
    { "Sehr geehrter Herr {family},", when = { tone = formal } },
    { "Guten Tag Herr {title} {family},", when = { title = titles } },
    "Guten Tag Herr {family},",
  },
  ["greeting.full"] = { { "Guten Tag {given} {family}", when = { country = "ch" } }, "Guten Tag {given} {family}," },
  ["greeting.given"] = {
    { "Guten Tag {given}", when = { country = "ch" } },
    { "Guten Tag {given},", when = { tone = { formality = { min = 75 } } } },
    "Hallo {given},",
  },
  ["greeting.family"] = { { "Guten Tag", when = { country = "ch" } }, "Guten Tag," },
  ["greeting.none"] = { { "Guten Tag", when = { country = "ch" } }, "Guten Tag," },

  ["promise.broken_by"] = "Wir hatten Ihnen {broken_promise, select, delivery {die Lieferung} refund {die Erstattung} replacement {den Ersatz} "
    .. "other {eine Antwort}} bis {broken_promise_by, date, ::EEEEdMMMM}, zugesagt und das nicht eingehalten.",
  ["introduction.persona_shop"] = "Hier schreibt Ihnen {persona} von {shop}.",
  ["introduction.shop"] = "Hier schreibt Ihnen das Team von {shop}.",
  ["introduction.persona"] = "Hier schreibt Ihnen {persona} aus dem Kundenservice.",
  ["introduction.team"] = "Hier schreibt Ihnen der Kundenservice.",

  ["thanks.message"] = {
    { "Besten Dank für Ihre Nachricht.", when = { country = "ch" } },
    { "Danke für Ihre Nachricht.", when = { country = "at" } },
    "Vielen Dank für Ihre Nachricht.",
  },
  ["thanks.custom"] = {
    { "Besten Dank für Ihre Bestellung.", when = { country = "ch" } },
    "Vielen Dank für Ihre Bestellung.",
  },

  ["empathy.trouble"] = {
    { "Dass Sie sich Sorgen machen, verstehen wir gut.", when = { emotion = "anxious" } },
    "Ihren Ärger nehmen wir ernst.",
  },

  ["apology.light"] = "Bitte entschuldigen Sie die Umstände.",
  ["apology.clear"] = "Das hätte besser laufen müssen. Bitte entschuldigen Sie.",
  ["apology.deep"] = "So darf das nicht laufen. Wir bitten Sie aufrichtig um Entschuldigung.",
  ["apology#close.again"] = "Wir bitten nochmals um Entschuldigung.",

  ["cushion.request"] = "Eine kleine Bitte:",
  ["cushion.refusal"] = "Gern hätten wir Ihnen hier eine andere Antwort gegeben.",

  ["closing.reply_here"] = {
    { "Bei Fragen helfen wir Ihnen gern weiter.", when = { reply = "defective_item" } }, -- the photo is asked for as a reply already
    { "Bei Fragen antworten Sie gern auf diese Nachricht.", when = { country = { "at", "ch" } } },
    "Bei Fragen antworten Sie einfach auf diese Nachricht.",
  },
  ["closing.patience"] = {
    { "Besten Dank für Ihre Geduld.", when = { country = "ch" } },
    "Wir danken Ihnen für Ihre Geduld.",
  },
  ["closing.kind"] = "Wir wünschen Ihnen einen schönen Tag.",

  ["signature.persona_shop"] = {
    { "Beste Grüße\n{persona}, {shop}", when = { country = "at" } },
    { "Mit freundlichen Grüßen\n{persona}, {shop}", when = { tone = formal } },
    "Freundliche Grüße\n{persona}, {shop}",
  },
  ["signature.shop"] = {
    { "Beste Grüße\nIhr Team von {shop}", when = { country = "at" } },
    { "Mit freundlichen Grüßen\nIhr Team von {shop}", when = { tone = formal } },
    "Freundliche Grüße\nIhr Team von {shop}",
  },
  ["signature.persona"] = {
    { "Beste Grüße\n{persona} vom Kundenservice", when = { country = "at" } },
    { "Mit freundlichen Grüßen\n{persona} vom Kundenservice", when = { tone = formal } },
    "Freundliche Grüße\n{persona} vom Kundenservice",
  },
  ["signature.plain"] = {
    { "Beste Grüße\nIhr Kundenservice", when = { country = "at" } },
    { "Mit freundlichen Grüßen\nIhr Kundenservice", when = { tone = formal } },
    "Freundliche Grüße\nIhr Kundenservice",
  },
}
