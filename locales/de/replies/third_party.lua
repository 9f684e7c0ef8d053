-- Somebody else asks, in German: nothing is said, not even whether there is an order.
return {
  ["greeting.neutral"] = { { "Guten Tag", when = { country = "ch" } }, "Guten Tag," },
  ["refusal.no_details"] = {
    { "Auskunft zu einer Bestellung geben wir deshalb nur der Person, die bestellt hat.", after = "reason" },
    "Auskunft zu einer Bestellung geben wir nur der Person, die bestellt hat.",
  },
  ["reason.privacy"] = {
    { "So schützen wir die Daten aller Kundinnen und Kunden.", after = "refusal" },
    "Wir schützen die Daten aller Kundinnen und Kunden.",
  },
  ["alternative.buyer_writes"] = "Meldet sich diese Person über das Konto, mit dem sie bestellt hat, helfen wir ihr gern weiter.",
}
