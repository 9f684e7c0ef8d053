-- Two prices, in English: the difference where it is decided, the agent's explanation, or a look at it.
local own <const> = { reply = "price_mismatch" }

return {
  ["answer.difference"] = "You're right, and we're sorry. We'll refund you the difference of {price_difference}.",
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "We're checking the two prices and will get back to you by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "As for the two prices, we'll let you know by {answer_by, date, ::EEEEdMMMM} what we find.", -- behind another matter
  },
  ["ask.screenshot"] = {
    { "please reply with a screenshot of the price you saw.", after = "cushion" },
    "Could you reply with a screenshot of the price you saw?",
  },
}
