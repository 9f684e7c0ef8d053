-- Which size, in English: a suggestion, never a promise that it fits.
return {
  ["answer.suggest"] = "We'd suggest size {size}.",
  ["answer.gladly"] = "We're happy to help you find your size.",
  ["facts.only_advice"] = "How it fits also depends on how you like to wear it.",
  ["ask.measurements"] = {
    { "if you haven't yet, please tell us the size you usually wear and your measurements.", after = "cushion" },
    "If you haven't yet, please tell us the size you usually wear and your measurements.",
  },
}
