-- The moves that replies share, in German. Switzerland sets no comma behind the salutation; only titles that letters keep are said.
local titles <const> = { "Dr.", "Prof.", "Prof. Dr.", "Mag.", "DI", "Ing." }
local formal <const> = { formality = { min = 80 } }

-- Replies that ask for an answer themselves.
local asking <const> = {
  "defective_item", "wrong_item", "missing_item", "delivered_not_received", "change_address", "exchange", "refund_on_its_way",
  "invoice", "size_advice", "how_to_use", "payment_problem", "price_mismatch", "coupon", "warranty", "cancel_after_shipping",
  "return_after_period",
}
-- Replies that ask a question, not for a thing to be sent; and those that advise.
local curious <const> = {
  "comparison", "complaint_escalation", "how_to_use", "invoice", "objection_think_about_it", "objection_worth_it",
}
local advising <const> = { "objection_worth_it", "comparison", "stock" }

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
  ["thanks.review"] = "Vielen Dank für Ihre Bewertung.",
  ["thanks.custom"] = {
    { "Besten Dank für Ihre Bestellung.", when = { country = "ch" } },
    "Vielen Dank für Ihre Bestellung.",
  },

  ["empathy.trouble"] = {
    { "Dass Sie sich Sorgen machen, verstehen wir gut.", when = { emotion = "anxious" } },
    { "Dass Sie enttäuscht sind, verstehen wir gut.", when = { emotion = "disappointed" } },
    "Dass Sie verärgert sind, verstehen wir gut.",
  },
  ["empathy.refusal"] = "Wir wissen, dass Sie auf eine andere Antwort hoffen.",

  ["apology.regret"] = "Es tut uns leid, dass wir Ihnen keine bessere Antwort geben können.",
  ["apology.light"] = "Bitte entschuldigen Sie die Umstände.",
  ["apology.clear"] = "Das hätte besser laufen müssen. Bitte entschuldigen Sie.",
  ["apology.deep"] = "So darf das nicht laufen. Wir bitten Sie aufrichtig um Entschuldigung.",
  ["apology#close.again"] = "Wir bitten nochmals um Entschuldigung.",

  ["next_step#messages.order_messages"] = {
    { "Antworten Sie auf Ihre Bestellbestätigung, dort helfen wir Ihnen gern weiter.", after = "cushion", when = { platform = "shop" } },
    { "Schreiben Sie uns über die Nachrichten zu Ihrer Bestellung, dort helfen wir Ihnen gern weiter.", after = "cushion" },
    { "Wenn wir etwas für Sie in Ordnung bringen können, antworten Sie bitte auf Ihre Bestellbestätigung.", after = "thanks", when = { platform = "shop" } },
    { "Wenn wir etwas für Sie in Ordnung bringen können, schreiben Sie uns bitte über die Nachrichten zu Ihrer Bestellung.", after = "thanks" },
    { "Bitte antworten Sie auf Ihre Bestellbestätigung. Dort helfen wir Ihnen gern weiter.", when = { platform = "shop" } },
    "Bitte schreiben Sie uns über die Nachrichten zu Ihrer Bestellung. Dort helfen wir Ihnen gern weiter.",
  },
  ["cushion.request"] = {
    { "Eine kurze Frage noch:", when = { reply = curious } },
    { "Ein Hinweis noch:", when = { reply = { "payment_problem", "warranty", "coupon" } } }, -- what to do in case
    "Eine kleine Bitte:",
  },
  ["cushion.refusal"] = "Gern hätten wir Ihnen hier eine andere Antwort gegeben.",

  ["closing.reply_here"] = {
    { "Wir sind für Sie da.", when = { reply = "complaint_escalation" } },
    { "Wir beraten Sie gern.", after = "ask", when = { reply = advising } },
    { "Wir beraten Sie gern.", after = "alternative", when = { reply = advising } },
    { "Bei Fragen helfen wir Ihnen gern weiter.", when = { reply = asking } }, -- a reply is asked for already
    { "Bei weiteren Fragen schreiben Sie uns gern.", after = "answer" }, -- the answer says that we answer
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
