-- A complaint that has grown, in French: excuses, what happens now, what is decided, thanks.
return {
  ["apology.light"] = "Nous vous présentons nos excuses : les choses n’auraient pas dû en arriver là.",
  ["apology.clear"] = "Vous pouviez vous attendre à mieux de notre part, et nous vous présentons nos excuses.",
  ["apology.deep"] = "Nous vous présentons nos excuses les plus sincères : les choses n’auraient jamais dû en arriver là.",
  ["facts.review"] = "Nous reprenons votre dossier depuis le début.",
  ["solution.decided"] = "{remedy, select, refund {Nous allons vous rembourser votre commande.} "
    .. "replace {Nous allons vous envoyer un article de remplacement.} "
    .. "other {Nous allons vous envoyer un article de remplacement ou vous rembourser, selon votre préférence.}}",
  ["solution.proposal"] = {
    { "Au plus tard le {answer_by, date, ::EEEEdMMMM}, vous recevrez de notre part une proposition claire.", after = "facts" },
    "Vous recevrez de notre part une proposition claire au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  },
  ["compensation.amount"] = "Pour les désagréments subis, nous vous accordons en outre {compensation}.",
  ["ask.what_helps"] = {
    { "pourriez-vous nous dire quelle solution vous conviendrait ?", after = "cushion" },
    "Quelle solution vous conviendrait ?",
  },
  ["thanks.open_word"] = "Nous vous remercions de la franchise de votre message.",
}
