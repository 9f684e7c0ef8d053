-- Something else came, in French.
return {
  ["apology.light"] = "Nous vous présentons nos excuses pour cette erreur d’article.",
  ["apology.clear"] = "Cette erreur d’article n’aurait pas dû se produire, et nous vous présentons nos excuses.",
  ["apology.deep"] = "Nous vous présentons nos plus sincères excuses pour cette erreur d’article et pour les désagréments causés.",
  ["empathy.spoiled"] = {
    { "Nous comprenons votre inquiétude.", when = { emotion = "anxious" } },
    "Nous savons combien il est contrariant d’ouvrir un colis et d’y trouver autre chose.",
  },
  ["solution.decided"] = "{remedy, select, refund {Nous allons vous rembourser l’article.} "
    .. "replace {Nous allons vous envoyer le bon article.} "
    .. "other {Nous allons vous envoyer le bon article ou vous rembourser, selon votre préférence.}}",
  ["solution.checking"] = "Nous cherchons l’origine de l’erreur et vous dirons au plus tard le {answer_by, date, ::EEEEdMMMM} comment nous la corrigerons.",
  ["ask.photo"] = {
    { "pourriez-vous répondre à ce message avec une photo de ce que vous avez reçu, étiquette comprise ?", after = "cushion" },
    "Pourriez-vous répondre à ce message avec une photo de ce que vous avez reçu, étiquette comprise ?",
  },
  ["next_step.keep_item"] = "Merci de garder l’article et son emballage en attendant de nos nouvelles.",
}
