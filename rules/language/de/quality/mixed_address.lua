local du <const> = "(?i:du|dich|dir|dein|deine[mnrs]?|euch|euer|eure[mnrs]?)"
local whole <const> = "(?:Ihnen|Ihre[mnrs]?)"
local inside <const> = "\\p{L}+[,;:]? (?:Sie|Ihr)" -- a Sie that opens a sentence may be "they", an Ihr the plural of du

local function has_sie(draft)
  return #draft:find(whole, { words = true }) > 0 or #draft:find(inside, { words = true }) > 0
end

return {
  id = "language/de/quality/mixed_address",
  stage = "quality",
  severity = "advise",
  summary = "du and Sie in one text",
  why = "German readers take the mix for machine-written and find it worse than the wrong form used throughout.",
  looks_for = { text = du },
  apply = function(draft)
    if not has_sie(draft) then
      return
    end
    for _, match in ipairs(draft:find(du, { words = true })) do
      draft:flag { start = match.start, finish = match.finish }
    end
  end,
  examples = {
    { given = "Bitte senden Sie uns ein Foto. Wir melden uns dann bei dir.", flags = { "dir" } },
    { given = "Ihr Paket ist da. Hast du es gefunden?", flags = {} },
    { given = "Danke für Ihre Geduld. Dein Team", flags = { "Dein" } },
    { given = "Du bekommst dein Paket morgen.", flags = {} },
    { given = "Ihre Bestellung ist da, die Individualisierung auch.", flags = {} },
  },
}
