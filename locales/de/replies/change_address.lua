-- Another address, in German. The address itself is never repeated.
local own <const> = { reply = "change_address" }
-- Names that want an article behind "bei".
local post <const> = { carrier = { "Österreichische Post", "Österreichische Post AG", "Deutsche Post", "Schweizerische Post", "Die Post", "Post" } }

return {
  ["answer.granted"] = "Wir senden Ihre Bestellung an die neue Adresse.",
  ["answer.shipped"] = "Ihre Bestellung ist bereits verschickt, deshalb können wir die Adresse nicht mehr ändern.",
  ["answer.declined"] = "Die Lieferadresse dieser Bestellung können wir leider nicht ändern.",
  ["answer.checking"] = {
    { "Wir prüfen, ob wir die Adresse noch ändern können, und sagen Ihnen bis {answer_by, date, ::EEEEdMMMM}, Bescheid.", when = own },
    "Ob wir die Adresse noch ändern können, sagen wir Ihnen bis {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["alternative.redirect_carrier"] = {
    { "Fragen Sie am besten beim Paketdienst ({carrier}) nach, ob sich das Paket noch umleiten lässt.", when = post },
    "Fragen Sie am besten bei {carrier} nach, ob sich das Paket noch umleiten lässt.",
  },
  ["alternative.redirect"] = "Fragen Sie am besten beim Paketdienst nach, ob sich das Paket noch umleiten lässt.",
  ["alternative.cancel_reorder"] = "Auf Wunsch prüfen wir, ob sich die Bestellung stornieren lässt. Dann können Sie mit der neuen Adresse neu bestellen.",
  ["ask.new_address"] = {
    { "Senden Sie uns die vollständige neue Adresse, falls noch nicht geschehen.", after = "cushion" },
    "Bitte senden Sie uns die vollständige neue Adresse, falls noch nicht geschehen.",
  },
}
