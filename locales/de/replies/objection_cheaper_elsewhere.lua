-- Cheaper elsewhere, in German: the price where it is decided, else a short no and what to compare.
return {
  ["thanks.open_word"] = { { "Besten Dank für den Hinweis.", when = { country = "ch" } }, "Danke für den Hinweis." },
  ["answer.match_until"] = "Wir bieten Ihnen den Artikel bis {offer_until, date, ::EEEEdMMMM}, für {offer_price} an.",
  ["answer.match"] = "Wir bieten Ihnen den Artikel für {offer_price} an.",
  ["refusal.no_match"] = "Bei den Preisen anderer Anbieter können wir leider nicht mitgehen.",
  ["alternative.compare"] = "Beim Vergleichen lohnt sich auch ein Blick auf Versandkosten, Rückgabe und Lieferumfang.",
  ["apology.regret"] = "Schade, dass wir Ihnen hier nicht weiter entgegenkommen können.",
}
