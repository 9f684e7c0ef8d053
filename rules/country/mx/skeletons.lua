-- Mexico is courteous before it is brief: a word for the feeling or thanks first, a soft no, a warm close.
return {
  delay = { "greeting", "empathy", "apology:1", "facts", "solution", "deadline", "option", "next_step", "closing", "signature" },
  status = { "greeting", "thanks", "answer", "facts", "next_step", "option", "closing", "signature" },
  defective = { "greeting", "empathy", "apology:2", "solution", "option", "ask", "deadline", "next_step", "closing", "signature" },
  haggle = { "greeting", "thanks", "refusal|answer", "reason", "alternative", "next_step", "closing", "signature" },
  complaint = {
    "greeting", "thanks", "empathy", "apology:2", "facts", "solution", "deadline", "compensation", "next_step", "closing", "signature",
  },
  refusal = {
    "greeting", "thanks", "empathy", "reason", "refusal|answer", "solution", "alternative", "next_step", "closing", "signature",
  },

  ["status@chat"] = { "greeting", "answer", "facts", "next_step", "closing" },
  ["delay@chat"] = { "greeting", "empathy", "apology:1", "facts", "solution", "deadline", "next_step" },
  ["defective@chat"] = { "greeting", "empathy", "apology:2", "solution", "ask", "deadline", "next_step" },
  ["haggle@chat"] = { "greeting", "thanks", "refusal|answer", "reason", "alternative", "next_step" },
  ["complaint@chat"] = { "greeting", "empathy", "apology:2", "facts", "solution", "deadline", "compensation", "next_step" },
  ["refusal@chat"] = { "greeting", "reason", "refusal|answer", "solution", "alternative", "next_step" },
}
