-- A paid order that should have left by now, in French: when it leaves, or when we will know.
local news <const> = " Nous vous dirons au plus tard le {answer_by, date, ::EEEEdMMMM} quand elle partira."
local leaves <const> = " Elle partira au plus tard le {ship_by, date, ::EEEEdMMMM}."

return {
  ["facts.ships_by"] = {
    { "Votre commande n’a pas encore été expédiée." .. leaves, after = "apology" },
    "Votre commande a pris du retard et n’a pas encore été expédiée." .. leaves,
  },
  ["facts.not_yet"] = {
    { "Votre commande n’a pas encore été expédiée." .. news, after = "apology" },
    "Votre commande a pris du retard et n’a pas encore été expédiée." .. news,
  },
  ["option.cancel"] = "Si c’est trop tard pour vous, dites-le-nous : nous verrons si une annulation est possible.",
  ["empathy.waiting"] = {
    { "Nous comprenons que vous attendiez des nouvelles de cette commande.", when = { emotion = "anxious" } },
    "Nous savons combien cette attente est contrariante.",
  },
  ["apology.light"] = "Nous vous présentons nos excuses pour ce retard.",
  ["apology.clear"] = "Ce retard n’aurait pas dû se produire : nous vous présentons nos excuses.",
  ["apology.deep"] = "Nous vous présentons nos plus sincères excuses : vous n’auriez pas dû avoir à attendre ainsi.",
}
