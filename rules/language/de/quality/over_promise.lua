local wording <const> = require "wording"

return {
  id = "language/de/quality/over_promise",
  stage = "quality",
  severity = "advise",
  summary = "A promise that no fact carries",
  why = "Garantiert, umgehend and noch heute are remembered when they do not come true; a date or voraussichtlich holds.",
  apply = wording.flag {
    "garantiert", "auf jeden Fall", "100 ?%ig", "hundertprozentig", "umgehend", "unverzüglich", "sofort", "noch heute", "nie wieder",
  },
  examples = {
    { given = "Wir erstatten umgehend, noch heute.", flags = { "umgehend", "noch heute" } },
    { given = "Wir erstatten bis Freitag, 27. November.", flags = {} },
    { given = "Auf der Lampe sind zwei Jahre Garantie.", flags = {} },
    { given = "Sie erhalten das Geld garantiert und auf jeden Fall, zu 100 % hundertprozentig.", flags = { "garantiert", "auf jeden Fall", "hundertprozentig" } },
    { given = "Das ist 100%ig sicher. Wir melden uns unverzüglich, wir senden sofort, es passiert nie wieder.", flags = { "100%ig", "unverzüglich", "sofort", "nie wieder" } },
  },
}
