-- With a capital letter it opens a sentence.
local order <const> = "(?:Envoyez|Contactez|Vérifiez|Attendez|Renvoyez|Retournez|Fournissez|Lisez)(?:-nous)?[^.?!\n]*"
local polite <const> = "(?i)(?:s['’]il vous plaît|merci|simplement|d['’]abord)"

return {
  id = "language/fr/quality/orders",
  stage = "quality",
  severity = "advise",
  summary = "A bare imperative at the head of a sentence",
  why = "Envoyez-nous alone is an order; Pourriez-vous nous envoyer, or Merci de nous envoyer, is a request.",
  looks_for = { text = order },
  apply = function(draft)
    for _, match in ipairs(draft:find(order, { words = true })) do
      if #text.find(match.text, polite) == 0 then
        draft:flag { start = match.start, finish = match.finish, says = "Ask for it: Pourriez-vous …" }
      end
    end
  end,
  examples = {
    { given = "Envoyez-nous une photo.", flags = { "Envoyez-nous une photo" } },
    { given = "Le colis est vide ? Vérifiez le carton.", flags = { "Vérifiez le carton" } },
    { given = "Envoyez-nous une photo, s’il vous plaît.", flags = {} },
    { given = "Pourriez-vous nous envoyer une photo\u{202F}?", flags = {} },
  },
}
