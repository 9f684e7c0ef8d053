-- Whether it can be had, in German.
local own <const> = { reply = "stock" }

return {
  ["answer.back_on"] = "Der Artikel ist voraussichtlich ab {back_in_stock_on, date, ::EEEEdMMMM}, wieder lieferbar.",
  ["answer.status"] = "{stock_status, select, in_stock {Ja, der Artikel ist auf Lager.} "
    .. "few {Ja, der Artikel ist auf Lager, es sind aber nur noch wenige Stück da.} "
    .. "sold_out {Der Artikel ist zurzeit ausverkauft. Wann er wieder lieferbar ist, steht noch nicht fest.} "
    .. "discontinued {Der Artikel ist ausverkauft und kommt nicht wieder ins Sortiment.} other {Wir prüfen, ob der Artikel auf Lager ist.}}",
  ["answer.checking"] = {
    { "Wir prüfen unseren Bestand und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.", when = own },
    "Ob wir den Artikel auf Lager haben, sagen wir Ihnen bis {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["alternative.similar"] = "Wenn Sie uns schreiben, wofür Sie ihn brauchen, suchen wir etwas Ähnliches für Sie.",
}
