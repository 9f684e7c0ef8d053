-- Something is missing, in French: what exactly, and until when we know how to put it right.
return {
  ["apology.light"] = "Nous vous présentons nos excuses pour cette commande arrivée incomplète.",
  ["apology.clear"] = "Votre commande aurait dû arriver complète, et nous vous présentons nos excuses.",
  ["apology.deep"] = "Nous vous présentons nos plus sincères excuses pour cette commande incomplète et pour les désagréments causés.",
  ["empathy.spoiled"] = {
    { "Nous comprenons votre inquiétude.", when = { emotion = "anxious" } },
    "Nous savons combien il est contrariant de constater qu’il manque quelque chose.",
  },
  ["solution.decided"] = "{remedy, select, refund {Nous allons vous rembourser ce qui manque.} "
    .. "replace {Nous allons vous envoyer ce qui manque.} "
    .. "other {Nous allons vous envoyer ce qui manque ou vous le rembourser, selon votre préférence.}}",
  ["solution.checking"] = "Nous cherchons ce qui s’est passé et vous dirons au plus tard le {answer_by, date, ::EEEEdMMMM} comment nous y remédierons.",
  ["ask.what_photo"] = {
    { "pourriez-vous nous dire exactement ce qui manque, si possible avec une photo du contenu reçu ?", after = "cushion" },
    "Pourriez-vous nous dire exactement ce qui manque, si possible avec une photo de ce que vous avez reçu ?",
  },
  ["ask.what"] = {
    { "pourriez-vous nous dire exactement ce qui manque ?", after = "cushion" },
    "Pourriez-vous nous dire exactement ce qui manque ?",
  },
}
