local tu <const> = "(?i:tu|te|toi|tes|ton|t['’][aeéêiouyh]\\p{L}*)"
local vous <const> = "(?i:vous|votre|vos)"
local innocent <const> = "(?i)(?:ton (?:de|sur)|(?:le|un|du|ce|bon) ton|dis-moi)"

return {
  id = "language/fr/quality/mixed_address",
  stage = "quality",
  severity = "advise",
  summary = "tu and vous in one text",
  why = "A letter that says vous and then te reads as if two people, or a machine, had written it.",
  looks_for = { text = tu },
  apply = function(draft)
    if #draft:find(vous, { words = true }) == 0 then
      return
    end
    for _, match in ipairs(draft:find(innocent .. "|(" .. tu .. ")", { words = true })) do
      if match[1] then
        draft:flag { start = match.start, finish = match.finish }
      end
    end
  end,
  examples = {
    { given = "Merci de votre message. Nous te répondrons mardi.", flags = { "te" } },
    { given = "Votre colis est là. As-tu vérifié\u{202F}?", flags = { "tu" } },
    { given = "Nous n’aimons pas ce ton, mais vous répondrons.", flags = {} },
    { given = "Tu recevras ton colis mardi.", flags = {} },
  },
}
