-- Somebody else asks, in French: no name, no order, not even whether there is one.
local only <const> = "nous ne pouvons parler d’une commande qu’avec la personne qui l’a passée."

return {
  ["greeting.neutral"] = "Bonjour,",
  ["refusal.no_details"] = { { "C’est pourquoi " .. only, after = "reason" }, "À notre regret, " .. only },
  ["reason.privacy"] = {
    { "Cela protège la vie privée de tous nos clients.", after = "refusal" },
    "Nous protégeons la vie privée de tous nos clients.",
  },
  ["alternative.buyer_writes"] = "Si cette personne nous écrit depuis le compte utilisé pour commander, nous l’aiderons volontiers.",
}
