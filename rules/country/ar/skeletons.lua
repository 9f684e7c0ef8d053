-- Argentina is friendly and direct: a word for the feeling, then the answer; a no comes with its reason behind it.
return {
  delay = { "greeting", "empathy", "apology:1", "facts", "solution", "deadline", "option", "next_step", "closing", "signature" },
  haggle = { "greeting", "thanks", "refusal|answer", "reason", "alternative", "next_step", "closing", "signature" },
  defective = { "greeting", "empathy", "apology:2", "solution", "option", "ask", "deadline", "next_step", "closing", "signature" },

  ["delay@chat"] = { "greeting", "apology:1", "facts", "solution", "deadline", "next_step" },
  ["haggle@chat"] = { "greeting", "refusal|answer", "reason", "alternative", "next_step" },
  ["defective@chat"] = { "greeting", "empathy", "apology:2", "solution", "ask", "deadline", "next_step" },
}
