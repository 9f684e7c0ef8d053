-- A late order in French: "à cette date" only directly behind the sentence with the date; "elle" is the order.
local function remedy(we)
  return "{remedy, select, refund {" .. we .. " vous la rembourserons} replace {" .. we .. " vous l’enverrons de nouveau} "
    .. "other {" .. we .. " vous l’enverrons de nouveau ou vous la rembourserons, selon votre préférence}}."
end
local ask <const> = "Nous demandons au transporteur "

return {
  ["facts.with_eta_carrier"] = {
    { "{carrier} prévoit désormais de livrer votre commande le {eta, date, ::EEEEdMMMM}.", after = "apology" },
    "Votre commande a pris du retard : {carrier} prévoit désormais de la livrer le {eta, date, ::EEEEdMMMM}.",
  },
  ["facts.with_eta"] = {
    { "Votre commande devrait désormais arriver le {eta, date, ::EEEEdMMMM}.", after = "apology" },
    "Votre commande a pris du retard et devrait désormais arriver le {eta, date, ::EEEEdMMMM}.",
  },
  ["facts.without_eta_carrier"] = {
    { "{carrier} ne nous a pas encore communiqué de nouvelle date de livraison.", after = "deadline" },
    { "{carrier} ne nous a pas encore communiqué de nouvelle date de livraison.", after = "solution" },
    { "{carrier} ne nous a pas encore communiqué de nouvelle date de livraison pour votre commande.", after = "apology" },
    "Votre commande a pris du retard et {carrier} ne nous a pas encore communiqué de nouvelle date de livraison.",
  },
  ["facts.without_eta"] = {
    { "Nous n’avons pas encore de nouvelle date de livraison.", after = "deadline" },
    { "Nous n’avons pas encore de nouvelle date de livraison.", after = "solution" },
    { "Nous n’avons pas encore de nouvelle date de livraison pour votre commande.", after = "apology" },
    "Votre commande a pris du retard et nous n’avons pas encore de nouvelle date de livraison.",
  },

  ["cause.known"] = "{delay_cause, select, weather {Ce retard est dû au mauvais temps sur le trajet.} "
    .. "customs {Votre commande est encore en cours de dédouanement.} strike {Ce retard est dû à une grève.} "
    .. "missorted {Votre colis a été mal orienté en cours d’acheminement.} "
    .. "volume {Ce retard est dû à un nombre de colis exceptionnellement élevé.} "
    .. "other {Nous ne connaissons pas encore la raison exacte de ce retard.}}",

  ["solution.remedy_after_date"] = {
    { "Si elle n’est pas arrivée à cette date, " .. remedy("nous"), after = "facts" },
    "Si votre commande n’est pas arrivée le {eta, date, ::dMMMM}, " .. remedy("nous"),
  },
  ["solution.remedy_after_date+next_step.reply_here"] = {
    { "Si elle n’est pas arrivée à cette date, répondez simplement à ce message. " .. remedy("Nous"), after = "facts" },
    "Si votre commande n’est pas arrivée le {eta, date, ::dMMMM}, répondez simplement à ce message. " .. remedy("Nous"),
  },
  ["solution.we_ask_carrier"] = { { ask .. "où elle se trouve.", after = "facts" }, ask .. "où se trouve votre commande." },
  ["deadline.update_by"] = "Vous aurez de nos nouvelles au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["solution.we_ask_carrier+deadline.update_by"] = {
    { ask .. "où elle se trouve et vous donnerons des nouvelles au plus tard le {answer_by, date, ::EEEEdMMMM}.", after = "facts" },
    ask .. "où se trouve votre commande et vous donnerons des nouvelles au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  },

  ["next_step.reply_here"] = "Pour toute question, il vous suffit de répondre à ce message.",
  ["next_step.wait"] = {
    { "merci de patienter encore un peu.", after = "cushion" },
    "Vous n’avez rien à faire d’ici là.",
  },
  ["option.too_late"] = "Si cette nouvelle date est trop tardive pour vous, dites-le-nous : nous chercherons une autre solution.",
  ["option.too_late+next_step.reply_here"] = "Si cette nouvelle date est trop tardive pour vous, il vous suffit de répondre à ce message : "
    .. "nous chercherons une autre solution.",

  ["empathy.waiting"] = {
    { "Nous comprenons votre inquiétude au sujet de cette commande.", when = { emotion = "anxious" } },
    "Nous comprenons que cette attente soit contrariante.",
  },
  ["apology.light"] = "Nous vous prions d’excuser ce retard.",
  ["apology.clear"] = "Ce retard n’aurait pas dû se produire, et nous vous présentons nos excuses.",
  ["apology.deep"] = "Nous vous présentons nos plus sincères excuses : vous n’auriez pas dû avoir à nous écrire pour cette commande.",
}
