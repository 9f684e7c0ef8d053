-- A lower price declined in German: a short no, the reason, another way.
return {
  ["thanks.interest"] = {
    { "Besten Dank für Ihr Interesse an unserem Artikel.", when = { country = "ch" } },
    "Vielen Dank für Ihr Interesse an unserem Artikel.",
  },
  ["refusal.fixed_price"] = {
    { "Einen Nachlass können wir Ihnen deshalb leider nicht anbieten.", after = "reason" },
    "Den Preis können wir leider nicht senken.",
  },
  ["reason.same_for_all"] = { { "Er gilt für alle gleichermaßen.", after = "refusal" }, "Unsere Preise gelten für alle gleichermaßen." },
  ["refusal.fixed_price+reason.same_for_all"] = "Den Preis können wir leider nicht senken, denn er gilt für alle gleichermaßen.",
  ["alternative.offers_on_page"] = "Falls gerade eine Aktion läuft, finden Sie sie direkt auf der Artikelseite.",
  ["next_step.ask_more"] = "Haben Sie Fragen zum Artikel, beantworten wir sie gern.",
  ["apology.regret"] = "Schade, dass wir Ihnen hier nicht weiter entgegenkommen können.",
}
