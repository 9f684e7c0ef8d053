-- Britain acknowledges first and says a soft sorry even for small things.
return {
  delay = { "greeting", "empathy", "apology:1", "solution+deadline", "facts", "option", "next_step", "closing", "signature" },
  refusal = {
    "greeting", "thanks", "reason", "refusal|answer", "apology:1", "solution", "alternative", "next_step", "closing", "signature",
  },
  haggle = { "greeting", "thanks", "refusal|answer", "reason", "alternative", "next_step", "signature" },
  ["refusal@chat"] = { "greeting", "reason", "refusal|answer", "solution", "alternative", "next_step" },
  ["delay@chat"] = { "greeting", "apology:1", "solution+deadline", "facts", "next_step" },
  ["haggle@chat"] = { "greeting", "thanks", "refusal|answer", "reason", "alternative" },
}
