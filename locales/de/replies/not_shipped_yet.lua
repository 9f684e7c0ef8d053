-- A paid order on time that has not left, in German.
local seen <const> = "Sobald sie unterwegs ist, sehen Sie das in Ihrer Bestellübersicht."
local change <const> = "Möchten Sie noch etwas ändern, schreiben Sie uns am besten vor dem Versand."

return {
  ["answer.ships_by"] = "Ihre Bestellung ist noch nicht unterwegs. Wir verschicken sie bis {ship_by, date, ::EEEEdMMMM}.",
  ["answer.promised"] = "Ihre Bestellung ist noch nicht verschickt, soll aber wie geplant bis {promised_by, date, ::EEEEdMMMM}, bei Ihnen sein.",
  ["answer.not_yet"] = "Ihre Bestellung ist noch nicht unterwegs. Bis {answer_by, date, ::EEEEdMMMM}, sagen wir Ihnen, wann wir sie verschicken.",
  ["next_step.order_page"] = seen,
  ["option.change_now"] = change,
  ["next_step.order_page+option.change_now"] = seen .. " " .. change,
}
