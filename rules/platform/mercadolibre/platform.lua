-- Mercado Libre: messages of an order, and questions below a listing. Sources are named by key, then address or kind.
return {
  id = "mercadolibre",
  name = "Mercado Libre",
  aliases = { "mercadolivre" },
  hosts = {
    "mercadolibre.com", "mercadolibre.com.mx", "mercadolibre.com.ar", "mercadolivre.com.br", "mercadolibre.cl", "mercadolibre.com.co",
    "mercadolibre.com.pe", "mercadolibre.com.uy", "mercadolibre.com.ec", "mercadolibre.com.ve",
  },
  countries = { "mx", "ar", "br", "cl", "co", "pe", "uy", "ec", "ve" },
  channels = { "chat", "public_review" },
  facts = {
    message_limit = { value = 350, source = "ML3 glama.ai, send_message of mcp_mercadolivre", confidence = "medium",
      note = "of one message after the sale; what is longer goes in several" },
    conversation_days = { value = 30, source = "ML1 developers.mercadolibre.com.ar, blocked-messages", confidence = "high",
      note = "after the last message the conversation is closed" },
    claim_business_days = { value = 2, source = "ML4 global-selling.mercadolibre.com, best practices", confidence = "high",
      note = "a claim that is solved by then leaves the reputation alone" },
    proactive_templates_only = { value = true, source = "ML2, ML6 developers.mercadolivre.com.br", confidence = "high",
      note = "free text only once the buyer has written" },
    address = { value = "usted", source = "background: Spanish service letters of Latin America", confidence = "medium",
      note = "vos in Argentina, você in Brazil" },
    contact_data_allowed = { value = false, source = "ML3, ML5 ayuda.mercadolibre.com.mx 1231", confidence = "high" },
    links_allowed = { value = false, source = "ML1, ML3", confidence = "high", note = "eight shorteners are named; the invoice's link has a contact reason" },
    html_allowed = { value = false, source = "background", confidence = "high" },
    price_change_allowed = { value = false, source = "ML5 ayuda.mercadolibre.com.mx 1231", confidence = "high" },
    claim_discouraging_allowed = { value = false, source = "ML4 global-selling.mercadolibre.com, best practices", confidence = "high",
      note = "nor suggesting a reason that is wrong" },
  },
  ids = { order_id = [[\b2000\d{12}\b]] },
  tone = { formality = 15, emoji = -15 }, -- a chat in form, a letter in manners
  contact_reasons = { "variants", "billing_details", "invoice_link", "delivery", "other" },
  penalties = { "The message is moderated and not delivered", "The reputation falls", "The account is suspended" },
}
