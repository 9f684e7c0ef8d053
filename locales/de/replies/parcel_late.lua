-- A late parcel in German: "bis dahin" only directly behind the sentence with the date; "wie Sie möchten" only while nothing is decided.
local remedy <const> = "{remedy, select, refund {erstatten wir Ihnen den Kaufpreis} replace {senden wir Ihnen die Ware noch einmal} "
  .. "other {senden wir Ihnen Ersatz oder erstatten den Kaufpreis, ganz wie Sie möchten}}"

-- Names that would have to be inflected behind "laut" and want an article as a subject.
local post <const> = { carrier = { "Österreichische Post", "Österreichische Post AG", "Deutsche Post", "Schweizerische Post", "Die Post", "Post" } }

return {
  ["facts.with_eta_carrier"] = {
    { "Ihr Paket kommt laut Paketdienst {carrier} nun voraussichtlich am {eta, date, ::EEEEdMMMM}.", after = "apology", when = post },
    { "Ihr Paket kommt später als geplant: laut Paketdienst {carrier} voraussichtlich am {eta, date, ::EEEEdMMMM}.", when = post },
    { "Ihr Paket kommt laut {carrier} nun voraussichtlich am {eta, date, ::EEEEdMMMM}.", after = "apology" },
    "Ihr Paket kommt später als geplant: laut {carrier} voraussichtlich am {eta, date, ::EEEEdMMMM}.",
  },
  ["facts.with_eta"] = {
    { "Ihr Paket kommt nun voraussichtlich am {eta, date, ::EEEEdMMMM}.", after = "apology" },
    "Ihr Paket kommt später als geplant: voraussichtlich am {eta, date, ::EEEEdMMMM}.",
  },
  ["facts.without_eta_carrier"] = {
    { "Einen neuen Liefertermin hat der Paketdienst ({carrier}) noch nicht genannt.", when = post },
    { "Einen neuen Liefertermin hat {carrier} noch nicht genannt.", after = "deadline" },
    { "Einen neuen Liefertermin hat {carrier} noch nicht genannt.", after = "solution" },
    { "Einen neuen Liefertermin für Ihr Paket hat {carrier} noch nicht genannt.", after = "apology" },
    "Ihr Paket kommt später als geplant, einen neuen Liefertermin hat {carrier} noch nicht genannt.",
  },
  ["facts.without_eta"] = {
    { "Ein neuer Liefertermin liegt uns noch nicht vor.", after = "deadline" },
    { "Ein neuer Liefertermin liegt uns noch nicht vor.", after = "solution" },
    { "Ein neuer Liefertermin für Ihr Paket liegt uns noch nicht vor.", after = "apology" },
    "Ihr Paket kommt später als geplant, ein neuer Liefertermin liegt uns noch nicht vor.",
  },

  ["cause.known"] = "{delay_cause, select, weather {Grund für die Verspätung ist schlechtes Wetter auf der Strecke.} "
    .. "customs {Das Paket ist noch in der Zollabfertigung.} strike {Grund für die Verspätung ist ein Streik.} "
    .. "missorted {Das Paket wurde unterwegs falsch sortiert.} volume {Grund für die Verspätung ist die derzeit hohe Paketmenge.} "
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
    "Wir fragen beim Paketdienst nach, wo Ihr Paket ist, und melden uns bis {answer_by, date, ::EEEEdMMMM}, mit dem neuen Stand.",
  },

  ["next_step.reply_here"] = "Bei Fragen antworten Sie einfach auf diese Nachricht.",
  ["next_step.wait"] = {
    { "Haben Sie bitte noch etwas Geduld.", after = "cushion" },
    "Sie brauchen in der Zwischenzeit nichts zu tun.",
  },
  ["option.too_late"] = "Falls Ihnen der neue Termin zu spät ist, sagen Sie uns bitte Bescheid. Wir suchen dann eine andere Lösung.",
  ["option.too_late+next_step.reply_here"] = {
    {
      "Falls Ihnen der neue Termin zu spät ist, antworten Sie gern auf diese Nachricht. Wir suchen dann gemeinsam eine andere Lösung.",
      when = { tone = { directness = { max = 70 } } },
    },
    "Falls Ihnen der neue Termin zu spät ist, antworten Sie bitte kurz auf diese Nachricht. Wir suchen dann eine andere Lösung.",
  },

  ["empathy.waiting"] = {
    { "Dass Sie sich um Ihr Paket sorgen, verstehen wir gut.", when = { emotion = "anxious" } },
    { "Dass Sie sich über die Verspätung ärgern, verstehen wir gut.", when = { emotion = { "angry", "disappointed" } } },
    "Dass das Warten ärgerlich ist, wissen wir.",
  },
  ["apology.light"] = {
    { "Wir bitten Sie, die Verzögerung zu entschuldigen.", when = { tone = { formality = { min = 80 } } } },
    "Bitte entschuldigen Sie die Verzögerung.",
  },
  ["apology.clear"] = "Bitte entschuldigen Sie, dass Sie so lange warten müssen.",
  ["apology.deep"] = "Für die lange Wartezeit bitten wir Sie aufrichtig um Entschuldigung.",
}
