-- Shown as delivered, yet not there, in French: nobody is doubted, everybody looks.
local ask <const> = "demandons au transporteur où il a été déposé et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}."

return {
  ["empathy.not_there"] = {
    { "Nous savons combien il est contrariant de ne pas avoir son colis entre les mains.", when = { emotion = { "angry", "disappointed" } } },
    "Nous comprenons combien il est inquiétant de ne pas avoir son colis entre les mains.",
  },
  ["facts.delivered_carrier"] = "Le suivi {carrier} indique que votre colis a été livré le {delivered_at, date, ::EEEEdMMMM}.",
  ["facts.delivered"] = "Le suivi indique que votre colis a été livré le {delivered_at, date, ::EEEEdMMMM}.",
  ["facts.marked"] = "Le suivi indique que votre colis a été livré.",
  ["instruction.look_around"] = "Pourriez-vous demander à vos proches et voisins, et regarder là où un livreur aurait pu le déposer ?",
  ["solution.decided"] = "{remedy, select, refund {Nous allons vous rembourser votre commande.} "
    .. "replace {Nous allons vous envoyer votre commande de nouveau.} "
    .. "other {Nous allons vous envoyer votre commande de nouveau ou vous la rembourser, selon votre préférence.}}",
  ["solution.we_ask_carrier"] = { { "De notre côté, nous " .. ask, after = "instruction" }, "Nous " .. ask },
  ["next_step.turned_up"] = "S’il réapparaît d’ici là, merci de nous prévenir.",
}
