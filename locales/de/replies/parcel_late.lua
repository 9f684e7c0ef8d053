-- A late parcel in German: "bis dahin" only directly behind the sentence with the date; "wie Sie möchten" only while nothing is decided.
local remedy <const> = "{remedy, select, refund {erstatten wir den Kaufpreis} replace {senden wir die Ware noch einmal} "
  .. "other {senden wir neu oder erstatten den Kaufpreis, ganz wie Sie möchten}}"

return {
  ["facts.with_eta_carrier"] = {
    { "Ihr Paket kommt laut {carrier} nun voraussichtlich am {eta, date, ::EEEEdMMMM}.", after = "apology" },
    "Ihr Paket kommt später als geplant: laut {carrier} voraussichtlich am {eta, date, ::EEEEdMMMM}.",
  },
  ["facts.with_eta"] = {
    { "Ihr Paket kommt nun voraussichtlich am {eta, date, ::EEEEdMMMM}.", after = "apology" },
    "Ihr Paket kommt später als geplant: voraussichtlich am {eta, date, ::EEEEdMMMM}.",
  },
  ["facts.without_eta_carrier"] = {
    { "Einen neuen Liefertermin hat {carrier} noch nicht genannt.", after = "deadline" },
    { "Einen neuen Liefertermin hat {carrier} noch nicht genannt.", after = "solution" },
    { "Einen neuen Liefertermin für Ihr Paket hat {carrier} noch nicht genannt.", after = "apology" },
    "Ihr Paket kommt später als geplant. Einen neuen Liefertermin hat {carrier} noch nicht genannt.",
  },
  ["facts.without_eta"] = {
    { "Ein neuer Liefertermin liegt uns noch nicht vor.", after = "deadline" },
    { "Ein neuer Liefertermin liegt uns noch nicht vor.", after = "solution" },
    { "Ein neuer Liefertermin für Ihr Paket liegt uns noch nicht vor.", after = "apology" },
    "Ihr Paket kommt später als geplant. Ein neuer Liefertermin liegt uns noch nicht vor.",
  },

  ["cause.known"] = "{delay_cause, select, weather {Der Grund für die Verspätung ist das Wetter auf der Strecke.} "
    .. "customs {Das Paket ist noch in der Zollabfertigung.} strike {Der Grund für die Verspätung ist ein Streik.} "
    .. "missorted {Das Paket wurde unterwegs falsch sortiert.} volume {Der Grund für die Verspätung ist die derzeit hohe Paketmenge.} "
    .. "other {Den genauen Grund für die Verspätung kennen wir noch nicht.}}",

  ["solution.remedy_after_date"] = {
    { "Sollte es bis dahin nicht bei Ihnen sein, " .. remedy .. ".", after = "facts", when = { tone = { directness = { max = 45 } } } },
    { "Ist es bis dahin nicht bei Ihnen, " .. remedy .. ".", after = "facts" },
    "Ist Ihr Paket am {eta, date, ::dMMMM} noch nicht da, " .. remedy .. ".",
  },
  ["solution.remedy_after_date+next_step.reply_here"] = {
    { "Ist es bis dahin nicht bei Ihnen, antworten Sie einfach auf diese Nachricht. Dann " .. remedy .. ".", after = "facts" },
    "Ist Ihr Paket am {eta, date, ::dMMMM} noch nicht da, antworten Sie einfach auf diese Nachricht. Dann " .. remedy .. ".",
  },
  ["solution.we_ask_carrier"] = {
    { "Wir fragen beim Paketdienst nach.", after = "facts" },
    "Wir fragen beim Paketdienst nach, wo Ihr Paket ist.",
  },
  ["deadline.update_by"] = "Bis {answer_by, date, ::EEEEdMMMM}, melden wir uns mit dem neuen Stand bei Ihnen.",
  ["solution.we_ask_carrier+deadline.update_by"] = {
    { "Wir fragen beim Paketdienst nach und melden uns bis {answer_by, date, ::EEEEdMMMM}, mit dem neuen Stand.", after = "facts" },
    "Wir fragen beim Paketdienst nach, wo Ihr Paket ist. Bis {answer_by, date, ::EEEEdMMMM}, melden wir uns mit dem neuen Stand.",
  },

  ["next_step.reply_here"] = "Bei Fragen antworten Sie einfach auf diese Nachricht.",
  ["next_step.wait"] = {
    { "Haben Sie bitte noch etwas Geduld.", after = "cushion" },
    "Sie brauchen in der Zwischenzeit nichts zu tun.",
  },
  ["option.too_late"] = "Ist Ihnen der neue Termin zu spät, sagen Sie uns bitte Bescheid: Wir suchen dann eine andere Lösung.",
  ["option.too_late+next_step.reply_here"] = {
    {
      "Falls Ihnen der neue Termin zu spät ist, antworten Sie gern auf diese Nachricht. Wir suchen dann gemeinsam eine andere Lösung.",
      when = { tone = { directness = { max = 70 } } },
    },
    "Ist Ihnen der neue Termin zu spät, antworten Sie bitte kurz auf diese Nachricht. Wir suchen dann eine andere Lösung.",
  },

  ["empathy.waiting"] = {
    { "Dass Sie sich um Ihr Paket Gedanken machen, verstehen wir gut.", when = { emotion = "anxious" } },
    { "Dass Sie sich darüber ärgern, verstehen wir gut.", when = { emotion = { "angry", "disappointed" } } },
    "Das Warten ist ärgerlich, das wissen wir.",
  },
  ["apology.light"] = "Bitte entschuldigen Sie die Verzögerung.",
  ["apology.clear"] = "So lange hätte das nicht dauern dürfen, bitte entschuldigen Sie.",
  ["apology.deep"] = "Für die lange Wartezeit bitten wir Sie aufrichtig um Entschuldigung.",
}
