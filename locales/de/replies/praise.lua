-- A happy buyer, thanked in German and asked for nothing.
return {
  ["thanks.praise"] = { { "Herzlichen Dank für Ihre freundlichen Worte.", when = { country = "ch" } }, "Vielen Dank für Ihre freundlichen Worte." },
  ["answer.glad_item"] = "Dass Ihnen der Artikel „{item}“ gefällt, freut uns sehr. Ihre Nachricht haben wir gern gelesen.",
  ["answer.glad"] = "Dass Sie zufrieden sind, freut uns sehr. Ihre Nachricht haben wir gern gelesen.",
}
