-- How long delivery takes, in German.
local own <const> = { reply = "delivery_time" }

return {
  ["answer.range"] = "Die Lieferung dauert in der Regel {delivery_days_min} bis {delivery_days_max} Werktage.",
  ["answer.up_to"] = "Die Lieferung dauert in der Regel höchstens {delivery_days_max, plural, one {einen Werktag} other {# Werktage}}.",
  ["answer.item_page"] = "Den voraussichtlichen Liefertermin für Ihre Adresse sehen Sie auf der Artikelseite.",
  ["answer.checking"] = {
    { "Wir prüfen die Lieferzeit und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.", when = own },
    "Zur Lieferzeit melden wir uns bis {answer_by, date, ::EEEEdMMMM}, bei Ihnen.", -- behind another matter
  },
}
