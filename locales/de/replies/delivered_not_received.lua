-- Shown as delivered, yet not there, in German: nobody is doubted, everybody looks.
-- Names that want an article behind "bei".
local post <const> = { carrier = { "Österreichische Post", "Österreichische Post AG", "Deutsche Post", "Schweizerische Post", "Die Post", "Post" } }
local seen <const> = "seit {delivered_at, date, ::EEEEdMMMM}, als zugestellt vermerkt."

return {
  ["empathy.not_there"] = {
    { "Dass Sie sich um Ihr Paket sorgen, verstehen wir gut.", when = { emotion = "anxious" } },
    { "Dass Sie sich über das fehlende Paket ärgern, verstehen wir gut.", when = { emotion = { "angry", "disappointed" } } },
    "Es ist ärgerlich, dass Ihr Paket nicht bei Ihnen ist.",
  },
  ["facts.delivered_carrier"] = {
    { "Beim Paketdienst ({carrier}) ist es " .. seen, after = "empathy", when = post },
    { "Beim Paketdienst ({carrier}) ist Ihr Paket " .. seen, when = post },
    { "Bei {carrier} ist es " .. seen, after = "empathy" },
    "Bei {carrier} ist Ihr Paket " .. seen,
  },
  ["facts.delivered"] = {
    { "In der Sendungsverfolgung ist es " .. seen, after = "empathy" },
    "In der Sendungsverfolgung ist Ihr Paket " .. seen,
  },
  ["facts.marked"] = {
    { "In der Sendungsverfolgung ist es als zugestellt vermerkt.", after = "empathy" },
    "In der Sendungsverfolgung ist Ihr Paket als zugestellt vermerkt.",
  },
  ["instruction.look_around"] = "Bitte prüfen Sie mögliche Ablageorte und fragen Sie im Haushalt und bei den Nachbarn nach.",
  ["solution.decided"] = "{remedy, select, refund {Wir erstatten Ihnen den Kaufpreis.} replace {Wir senden Ihnen die Bestellung noch einmal zu.} "
    .. "other {Wir senden Ihnen die Bestellung noch einmal zu oder erstatten den Kaufpreis, ganz wie Sie möchten.}}",
  ["solution.we_ask_carrier"] = {
    {
      "Gleichzeitig fragen wir beim Paketdienst nach, wo es abgegeben wurde, und melden uns bis {answer_by, date, ::EEEEdMMMM}, bei Ihnen.",
      after = "instruction",
    },
    "Wir fragen beim Paketdienst nach, wo es abgegeben wurde, und melden uns bis {answer_by, date, ::EEEEdMMMM}, bei Ihnen.",
  },
  ["next_step.turned_up"] = "Falls das Paket inzwischen auftaucht, geben Sie uns bitte kurz Bescheid.",
}
