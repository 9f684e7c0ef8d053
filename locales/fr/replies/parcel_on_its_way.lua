-- An order that is on time, in French.
local late <const> = ", répondez simplement à ce message : nous vérifierons ce qui se passe."
local day <const> = "le {eta, date, ::dMMMM}" .. late
local dated <const> = "Si votre commande n’est pas arrivée " .. day
local number <const> = "Vous pouvez suivre votre colis avec le numéro {tracking}."
local page <const> = "Vous pouvez suivre la livraison depuis la page de votre commande."

return {
  ["answer.with_eta_carrier"] = "Votre commande est en route et {carrier} prévoit de la livrer le {eta, date, ::EEEEdMMMM}.",
  ["answer.with_eta"] = "Votre commande est en route et devrait arriver le {eta, date, ::EEEEdMMMM}.",
  ["answer.promised"] = "Votre commande est en route et devrait vous parvenir au plus tard le {promised_by, date, ::EEEEdMMMM}.",
  ["answer.shipped_on"] = "Votre commande est en route. Nous l’avons expédiée le {shipped_at, date, ::EEEEdMMMM}.",
  ["answer.shipped"] = "Votre commande a été expédiée et elle est en route.",

  ["facts.last_scan"] = "La dernière étape de suivi date du {last_scan_at, date, ::dMMMM} ({last_scan_place}).",
  ["facts.last_scan_date"] = "La dernière étape de suivi date du {last_scan_at, date, ::dMMMM}.",

  ["next_step.track_number"] = number,
  ["next_step.order_page"] = page,

  ["next_step.track_number+option.after_date"] = number .. " S’il n’est pas arrivé " .. day,
  ["next_step.order_page+option.after_date"] = page .. " Si elle n’est pas arrivée " .. day,
  ["option.after_date"] = { { "Si elle n’est pas arrivée à cette date" .. late, after = "answer" }, dated },
}
