local bubbles <const> = require "bubbles"
local long <const> = string.rep("Su pedido llega hoy. ", 17)

return {
  id = "platform/mercadolibre/policy/length",
  stage = "policy",
  severity = "block",
  summary = "Short enough for one message",
  why = "A message holds 350 characters; what is longer is refused.",
  clause = "Messages: 350 characters of plain text",
  penalty = "The message is refused.",
  source = "ML3 glama.ai, send_message",
  confidence = "medium",
  apply = bubbles.flag_length(),
  examples = {
    { given = long, flags = { "" }, market = "mercadolibre-mx", severity = "block", fixes = { "human" } },
    { given = string.sub(long, 1, 350), flags = {}, market = "mercadolibre-mx" },
    { given = long, flags = {}, market = "mercadolibre-mx", channel = "chat", reply = "parcel_late" },
  },
}
