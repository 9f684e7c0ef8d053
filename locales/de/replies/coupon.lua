-- A code for a lower price, in German: the code, or where offers are shown.
return {
  ["answer.code_until"] = "Mit dem Code {coupon_code} zahlen Sie bis {coupon_until, date, ::EEEEdMMMM}, weniger.",
  ["answer.code"] = "Mit dem Code {coupon_code} zahlen Sie an der Kasse weniger.",
  ["answer.none_now"] = "Einen Gutscheincode haben wir zurzeit leider nicht. Sobald es einen gibt, finden Sie ihn auf der Artikelseite.",
  ["answer.on_page"] = "Falls gerade eine Aktion läuft, finden Sie sie auf der Artikelseite.",
  ["ask.not_working"] = "Funktioniert ein Code bei Ihnen nicht, senden Sie uns bitte den Code und die angezeigte Meldung.",
}
