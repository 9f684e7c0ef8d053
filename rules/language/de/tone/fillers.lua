local rewrite <const> = require "rewrite"

return {
  id = "language/de/tone/fillers",
  stage = "tone",
  meaning = "same",
  summary = "No filler words in a direct letter",
  why = "Eigentlich, quasi and sozusagen make a clear statement sound unsure.",
  when = { tone = { directness = { min = 75 } } },
  apply = rewrite.rows {
    { "Gerne können Sie ", "Sie können ", "S" },
    { "ein bisschen", "etwas", "W" },
    { " einfach mal ", " ", "L" },
    { " eigentlich ", " ", "L" },
    { " sozusagen ", " ", "L" },
    { " quasi ", " ", "L" },
  },
  examples = {
    { given = "Das Paket ist eigentlich schon unterwegs.", want = "Das Paket ist schon unterwegs.", tone = { directness = 85 } },
    { given = "Gerne können Sie den Artikel behalten.", want = "Sie können den Artikel behalten.", tone = { directness = 85 } },
    { given = "Es dauert ein bisschen länger.", want = "Es dauert ein bisschen länger.", tone = { directness = 60 } },
    { given = "Eigentlich ist es da.", want = "Eigentlich ist es da.", tone = { directness = 85 } },
    { given = "Es dauert ein bisschen. Das ist einfach mal so. Das ist sozusagen neu. Das ist quasi gleich.", want = "Es dauert etwas. Das ist so. Das ist neu. Das ist gleich.", tone = { directness = 85 } },
  },
}
