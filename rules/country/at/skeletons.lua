-- Austria opens with thanks or a word of regret, gives the answer, and closes with a courtesy.
return {
  presale = { "greeting", "thanks", "answer", "facts", "alternative", "next_step", "closing", "signature" },
  status = { "greeting", "thanks", "answer", "facts", "next_step", "option", "closing", "signature" },
  delay = { "greeting", "apology:1", "facts", "solution+deadline", "option", "next_step", "closing", "signature" },
  defective = { "greeting", "apology:2", "solution", "option", "ask", "deadline", "next_step", "closing", "signature" },
  return_refund = {
    "greeting", "thanks", "answer", "instruction", "facts", "solution", "alternative", "next_step", "deadline", "closing", "signature",
  },
  haggle = { "greeting", "thanks", "reason", "refusal|answer", "alternative", "closing", "signature" },
  complaint = {
    "greeting", "thanks", "apology:2", "facts", "solution", "deadline", "compensation", "next_step", "closing", "signature",
  },
  refusal = { "greeting", "thanks", "reason", "refusal|answer", "solution", "alternative", "next_step", "closing", "signature" },
  lost = { "greeting", "empathy", "facts", "instruction", "solution", "next_step", "closing", "signature" },

  ["presale@chat"] = { "greeting", "answer", "facts", "alternative", "next_step" },
  ["return_refund@chat"] = { "greeting", "answer", "instruction", "facts", "solution", "alternative", "next_step", "deadline" },
  ["complaint@chat"] = { "greeting", "apology:2", "facts", "solution", "deadline", "compensation", "next_step" },
  ["refusal@chat"] = { "greeting", "reason", "refusal|answer", "solution", "alternative", "next_step" },
  ["lost@chat"] = { "greeting", "empathy", "facts", "instruction", "solution" },
  ["status@chat"] = { "greeting", "answer", "facts", "next_step", "closing" },
  ["delay@chat"] = { "greeting", "apology:1", "facts", "solution+deadline", "next_step" },
  ["defective@chat"] = { "greeting", "apology:2", "solution", "ask", "deadline", "next_step" },
  ["haggle@chat"] = { "greeting", "reason", "refusal|answer", "alternative" },
  ["hold@chat"] = { "greeting", "thanks", "hold", "deadline" },
}
