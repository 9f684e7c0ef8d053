-- The moves that replies share, in Spanish: usted everywhere, in words that Spain and America both use; greetings and closings by country.
local america <const> = { "mx", "co", "ar", "cl", "pe", "ec", "uy", "py", "bo", "cr", "pa", "gt", "hn", "sv", "ni", "do", "pr", "us" }
local titles <const> = { "Dr.", "Dra.", "Lic.", "Ing.", "Arq.", "Prof.", "Profa.", "Mtro.", "Mtra." }
local calm <const> = { "calm", "happy" }
local formal <const> = { formality = { min = 75 } }
local lively <const> = { exclamation = { min = 40 } }
local light <const> = { "presale", "status", "haggle", "praise", "welcome", "clarify", "hold" } -- nothing went wrong, nothing is refused

-- Replies that ask for an answer themselves.
local asking <const> = {
  "defective_item", "wrong_item", "missing_item", "delivered_not_received", "change_address", "exchange", "refund_on_its_way",
  "invoice", "objection_worth_it", "comparison", "size_advice", "how_to_use", "payment_problem", "price_mismatch", "coupon",
  "warranty", "complaint_escalation", "cancel_after_shipping", "cancel_before_shipping", "return_after_period", "return_within_period", "stock",
}

return {
  ["greeting.family_f"] = { { "Estimada {title} {family}:", when = { title = titles } }, "Estimada Sra. {family}:" },
  ["greeting.family_m"] = { { "Estimado {title} {family}:", when = { title = titles } }, "Estimado Sr. {family}:" },
  ["greeting.full"] = "Hola, {given} {family}:",
  ["greeting.given"] = {
    { "¡Hola, {given}!", when = { channel = "chat", emotion = calm, situation = light, tone = lively } },
    { "Buen día, {given}:", when = { country = "mx" } },
    { "Buenos días, {given}:", when = { tone = formal } },
    "Hola, {given}:",
  },
  ["greeting.family"] = { { "Buen día:", when = { country = { "mx", "ar" } } }, "Hola:" },
  ["greeting.none"] = {
    { "¡Hola!", when = { channel = "chat", emotion = calm, situation = light, tone = lively } },
    { "Buen día:", when = { country = { "mx", "ar" } } },
    { "Buenos días:", when = { tone = formal } },
    "Hola:",
  },

  ["promise.broken_by"] = "Le habíamos prometido {broken_promise, select, delivery {la entrega} refund {el reembolso} replacement {el reemplazo} "
    .. "other {una respuesta}} a más tardar el {broken_promise_by, date,EEEE d 'de' MMMM} y no hemos cumplido.",
  ["introduction.persona_shop"] = "Le atiende {persona}, de {shop}.",
  ["introduction.shop"] = "Le atiende el equipo de {shop}.",
  ["introduction.persona"] = "Le atiende {persona}, de atención al cliente.",
  ["introduction.team"] = "Le atiende el equipo de atención al cliente.",

  ["thanks.message"] = { { "Le agradecemos su mensaje.", when = { tone = formal } }, "Gracias por escribirnos." },
  ["thanks.review"] = { { "Le agradecemos su reseña.", when = { tone = formal } }, "Gracias por su reseña." },
  ["thanks.custom"] = { { "Le agradecemos su pedido.", when = { tone = formal } }, "Gracias por su pedido." },

  ["empathy.trouble"] = {
    { "Entendemos su preocupación y queremos ayudarle.", when = { emotion = "anxious" } },
    "Entendemos su malestar y queremos ayudarle.",
  },
  ["empathy.refusal"] = "Sabemos que quizá no sea la respuesta que esperaba.",

  ["apology.regret"] = "Sentimos no poder darle la respuesta que esperaba.",
  ["apology.light"] = "Disculpe las molestias.",
  ["apology.clear"] = "Esto no debería haber ocurrido y lo sentimos de verdad.",
  ["apology.deep"] = "Le pedimos sinceras disculpas: no hemos estado a la altura.",
  ["apology#close.again"] = "De nuevo, le pedimos disculpas.",

  ["next_step#messages.order_messages"] = {
    { "responda al correo de confirmación de su pedido y le ayudaremos por esa vía.", after = "cushion", when = { platform = "shop" } },
    { "escríbanos en los mensajes de su pedido y le ayudaremos por esa vía.", after = "cushion" },
    { "Si hay algo que podamos resolver, responda al correo de confirmación de su pedido.", after = "thanks", when = { platform = "shop" } },
    { "Si hay algo que podamos resolver, escríbanos en los mensajes de su pedido.", after = "thanks" },
    { "Responda al correo de confirmación de su pedido y le ayudaremos por esa vía.", when = { platform = "shop" } },
    "Escríbanos en los mensajes de su pedido y le ayudaremos por esa vía.",
  },
  ["cushion.request"] = "Si es tan amable,",
  ["cushion.refusal"] = "Nos gustaría poder darle otra respuesta.",

  ["closing.reply_here"] = {
    { "Quedamos a su disposición para cualquier duda.", when = { reply = asking } }, -- a reply is asked for already
    "Para cualquier duda, puede responder a este mensaje.",
  },
  ["closing.patience"] = { { "Le agradecemos su paciencia.", when = { tone = formal } }, "Gracias por su paciencia." },
  ["closing.kind"] = {
    { "¡Que tenga un excelente día!", when = { country = "mx", emotion = calm, tone = lively } },
    { "Que tenga un excelente día.", when = { country = "mx" } },
    { "¡Que tenga un buen día!", when = { emotion = calm, tone = { exclamation = { min = 45 } } } },
    "Que tenga un buen día.",
  },

  ["signature.persona_shop"] = {
    { "Atentamente,\n{persona}, {shop}", when = { tone = formal } },
    { "Saludos cordiales,\n{persona}, {shop}", when = { country = america } },
    "Un saludo,\n{persona}, {shop}",
  },
  ["signature.shop"] = {
    { "Atentamente,\nEl equipo de {shop}", when = { tone = formal } },
    { "Saludos cordiales,\nEl equipo de {shop}", when = { country = america } },
    "Un saludo,\nEl equipo de {shop}",
  },
  ["signature.persona"] = {
    { "Atentamente,\n{persona}, Atención al cliente", when = { tone = formal } },
    { "Saludos cordiales,\n{persona}, Servicio al cliente", when = { country = america } },
    "Un saludo,\n{persona}, Atención al cliente",
  },
  ["signature.plain"] = {
    { "Atentamente,\nAtención al cliente", when = { tone = formal } },
    { "Saludos cordiales,\nServicio al cliente", when = { country = america } },
    "Un saludo,\nAtención al cliente",
  },
}
