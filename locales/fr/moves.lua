-- The moves that replies share, in French. No ending tells the buyer's gender.
local formal <const> = { formality = { min = 75 } }
local warm <const> = { warmth = { min = 60 } }

-- Replies that ask for an answer themselves.
local asking <const> = {
  "defective_item", "wrong_item", "missing_item", "delivered_not_received", "change_address", "exchange", "refund_on_its_way",
  "invoice", "objection_worth_it", "comparison", "size_advice", "how_to_use", "payment_problem", "price_mismatch", "coupon",
  "warranty", "complaint_escalation", "cancel_after_shipping", "cancel_before_shipping", "return_after_period", "stock",
}

return {
  ["greeting.family_f"] = "Bonjour Madame {family},",
  ["greeting.family_m"] = "Bonjour Monsieur {family},",
  ["greeting.full"] = "Bonjour {given} {family},",
  ["greeting.given"] = "Bonjour {given},",
  ["greeting.family"] = "Bonjour,",
  ["greeting.none"] = "Bonjour,",

  ["promise.broken_by"] = "Nous vous avions promis {broken_promise, select, delivery {la livraison de votre commande} "
    .. "refund {votre remboursement} replacement {votre article de remplacement} other {une réponse}} au plus tard le {broken_promise_by, date, ::EEEEdMMMM}, "
    .. "et nous n’avons pas tenu parole.",
  ["introduction.persona_shop"] = "Je suis {persona}, du service client {shop}.",
  ["introduction.shop"] = "L’équipe {shop} vous répond.",
  ["introduction.persona"] = "Je suis {persona}, du service client.",
  ["introduction.team"] = "Le service client vous répond.",

  ["thanks.message"] = {
    { "Nous vous remercions de votre message.", when = { tone = { formality = { min = 85 } } } },
    "Merci pour votre message.",
  },
  ["thanks.review"] = {
    { "Nous vous remercions de votre avis.", when = { tone = formal } },
    "Merci pour votre avis.",
  },
  ["thanks.custom"] = {
    { "Nous vous remercions de votre commande.", when = { tone = formal } },
    "Merci pour votre commande.",
  },

  ["empathy.trouble"] = {
    { "Nous comprenons votre inquiétude.", when = { emotion = "anxious" } },
    { "Nous comprenons votre déception.", when = { emotion = "disappointed" } },
    { "Nous comprenons votre mécontentement et le prenons au sérieux.", when = { emotion = "angry" } },
    "Nous comprenons que cette situation soit contrariante.",
  },
  ["empathy.refusal"] = "Nous savons que ce n’est peut-être pas la réponse que vous espériez.",

  ["apology.regret"] = "Nous regrettons de ne pas pouvoir vous donner une réponse plus favorable.",
  ["apology.light"] = "Nous vous prions d’excuser ce contretemps.",
  ["apology.clear"] = "Cela aurait dû mieux se passer, et nous vous présentons nos excuses.",
  ["apology.deep"] = "Nous vous présentons nos plus sincères excuses : nous n’avons pas été à la hauteur.",
  ["apology#close.again"] = "Nous vous renouvelons nos excuses.",

  ["next_step#messages.order_messages"] = {
    { "merci de répondre à votre confirmation de commande, nous pourrons ainsi vous aider.", after = "cushion", when = { platform = "shop" } },
    { "merci de nous écrire dans la messagerie de votre commande, où nous pourrons vous aider.", after = "cushion" },
    { "Si nous pouvons arranger quelque chose, répondez à votre confirmation de commande.", after = "thanks", when = { platform = "shop" } },
    { "Si nous pouvons arranger quelque chose, écrivez-nous dans la messagerie de votre commande.", after = "thanks" },
    { "Merci de répondre à votre confirmation de commande, nous pourrons ainsi vous aider.", when = { platform = "shop" } },
    "Merci de nous écrire dans la messagerie de votre commande, où nous pourrons vous aider.",
  },
  ["cushion.request"] = "Une petite demande :",
  ["cushion.refusal"] = "Nous aurions aimé pouvoir vous donner une autre réponse.",

  ["closing.reply_here"] = {
    { "Nous restons à votre disposition pour toute question.", when = { reply = asking } }, -- a reply is asked for already
    "Pour toute question, il vous suffit de répondre à ce message.",
  },
  ["closing.patience"] = {
    { "Nous vous remercions de votre patience.", when = { tone = formal } },
    "Merci de votre patience.",
  },
  ["closing.kind"] = {
    { "Nous vous souhaitons une bonne journée.", when = { tone = formal } },
    "Bonne journée à vous.",
  },

  ["signature.persona_shop"] = {
    { "Bien cordialement,\n{persona}, {shop}", when = { tone = warm } },
    "Cordialement,\n{persona}, {shop}",
  },
  ["signature.shop"] = {
    { "Bien cordialement,\nL’équipe {shop}", when = { tone = warm } },
    "Cordialement,\nL’équipe {shop}",
  },
  ["signature.persona"] = {
    { "Bien cordialement,\n{persona}, service client", when = { tone = warm } },
    "Cordialement,\n{persona}, service client",
  },
  ["signature.plain"] = {
    { "Bien cordialement,\nLe service client", when = { tone = warm } },
    "Cordialement,\nLe service client",
  },
}
