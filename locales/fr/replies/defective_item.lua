-- A faulty item in French: the remedy only where it is decided; until then what is needed and when the answer comes.
local answer <const> = "Nous pourrons alors vous donner notre décision au plus tard le {answer_by, date, ::EEEEdMMMM}."

return {
  ["apology.light"] = {
    { "Nous vous présentons nos excuses pour le problème rencontré avec l’article « {item} ».", when = { item_known = true } },
    "Nous vous présentons nos excuses pour le problème rencontré avec votre article.",
  },
  ["apology.clear"] = {
    { "Cela n’aurait pas dû se produire avec l’article « {item} », et nous vous présentons nos excuses.", after = "empathy", when = { item_known = true } },
    { "Cela n’aurait pas dû se produire, et nous vous présentons nos excuses.", after = "empathy" },
    { "Ce problème avec l’article « {item} » n’aurait pas dû se produire, et nous vous présentons nos excuses.", when = { item_known = true } },
    "Ce problème avec votre article n’aurait pas dû se produire, et nous vous présentons nos excuses.",
  },
  ["apology.deep"] = "Nous vous présentons nos plus sincères excuses pour tous les désagréments liés à cette commande.",
  ["empathy.spoiled"] = {
    { "Nous comprenons votre inquiétude.", when = { emotion = "anxious" } },
    "Nous savons combien il est contrariant de recevoir un article qui pose problème.",
  },

  ["solution.decided"] = "{remedy, select, refund {Nous allons vous rembourser cet article.} "
    .. "replace {Nous allons vous envoyer un article de remplacement.} "
    .. "other {Nous allons vous envoyer un article de remplacement ou vous rembourser, selon votre préférence.}}",
  ["solution.after_photo"] = "Avec une photo, nous pourrons décider d’un remplacement ou d’un remboursement.",
  ["solution.after_look"] = "Nous examinons le problème de près et déciderons ensuite d’un remplacement ou d’un remboursement.",

  ["ask.photo"] = {
    { "Pourriez-vous nous l’envoyer en réponse à ce message ?", after = "solution" },
    { "pourriez-vous répondre à ce message avec une photo du défaut ?", after = "cushion" },
    "Pourriez-vous répondre à ce message avec une photo du défaut ?",
  },
  ["deadline.decision_by"] = {
    { "Avec la photo, nous pourrons vous donner notre décision au plus tard le {answer_by, date, ::EEEEdMMMM}.", when = { has_photo = false } },
    "Vous connaîtrez notre décision au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  },
  ["ask.photo+deadline.decision_by"] = {
    { "Pourriez-vous nous l’envoyer en réponse à ce message ? " .. answer, after = "solution" },
    { "pourriez-vous répondre à ce message avec une photo du défaut ? " .. answer, after = "cushion" },
    "Pourriez-vous répondre à ce message avec une photo du défaut ? " .. answer,
  },
  ["next_step.keep_item"] = "Merci de conserver l’article et son emballage jusqu’à notre réponse.",
}
