-- The Philippines open and close warmly; a no follows its reason.
return {
  delay = { "greeting", "empathy", "apology:1", "solution+deadline", "facts", "option", "next_step", "closing", "signature" },
  refusal = {
    "greeting", "thanks", "empathy", "reason", "refusal|answer", "solution", "alternative", "next_step", "closing", "signature",
  },
  ["refusal@chat"] = { "greeting", "reason", "refusal|answer", "solution", "alternative", "next_step" },
  ["delay@chat"] = { "greeting", "empathy", "apology:1", "solution+deadline", "facts", "next_step" },
}
