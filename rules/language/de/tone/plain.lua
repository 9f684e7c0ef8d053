local rewrite <const> = require "rewrite"

return {
  id = "language/de/tone/plain",
  stage = "tone",
  meaning = "same",
  summary = "Plain words instead of office German",
  why = "Bezüglich, zwecks and aufgrund der Tatsache slow the reader down and sound like an authority, not like a shop.",
  apply = rewrite.rows {
    { "macht keinen Sinn", "ist nicht sinnvoll", "W" },
    { "macht Sinn", "ist sinnvoll", "W" },
    { "aufgrund der Tatsache, dass", "weil", "L" },
    { "Aufgrund der Tatsache, dass", "Weil", "L" },
    { "im Falle, dass", "wenn", "L" },
    { "Im Falle, dass", "Wenn", "L" },
    { "für den Fall, dass", "falls", "L" },
    { "Für den Fall, dass", "Falls", "L" },
    { "zum jetzigen Zeitpunkt", "derzeit", "W" },
    { "diesbezüglich", "dazu", "W" },
    { "bezüglich Ihrer Bestellung", "zu Ihrer Bestellung", "W" },
    { "bezüglich Ihrer Anfrage", "zu Ihrer Anfrage", "W" },
    { "bezüglich Ihrer Rücksendung", "zu Ihrer Rücksendung", "W" },
    { "bezüglich Ihrer Lieferung", "zu Ihrer Lieferung", "W" },
    { "zwecks Rücksendung", "für die Rücksendung", "W" },
    { "zwecks Erstattung", "für die Erstattung", "W" },
    { "schnellstmöglich", "so bald wie möglich", "W" },
  },
  examples = {
    { given = "Wir haben eine Frage bezüglich Ihrer Bestellung.", want = "Wir haben eine Frage zu Ihrer Bestellung." },
    {
      given = "Aufgrund der Tatsache, dass das Paket fehlt, fragen wir nach.",
      want = "Weil das Paket fehlt, fragen wir nach.",
    },
    { given = "Diesbezügliche Fragen klären wir gern.", want = "Diesbezügliche Fragen klären wir gern." },
    { given = "macht keinen Sinn. macht Sinn. aufgrund der Tatsache, dass. im Falle, dass. Im Falle, dass. für den Fall, dass. Für den Fall, dass. zum jetzigen Zeitpunkt. diesbezüglich. bezüglich Ihrer Anfrage. bezüglich Ihrer Rücksendung. bezüglich Ihrer Lieferung. zwecks Rücksendung. zwecks Erstattung. schnellstmöglich.", want = "ist nicht sinnvoll. ist sinnvoll. weil. wenn. Wenn. falls. Falls. derzeit. dazu. zu Ihrer Anfrage. zu Ihrer Rücksendung. zu Ihrer Lieferung. für die Rücksendung. für die Erstattung. so bald wie möglich." },
  },
}
