-- The order of an American letter: a friendly line, the answer, the steps, a friendly close.
return {
  presale = { "greeting", "thanks", "answer", "facts", "next_step", "closing", "signature" },
  status = { "greeting", "thanks", "answer", "facts", "next_step", "option", "closing", "signature" },
  delay = { "greeting", "apology:1", "solution+deadline", "facts", "option", "next_step", "closing", "signature" },
  defective = { "greeting", "empathy", "apology:2", "solution", "option", "ask", "deadline", "next_step", "closing", "signature" },
  return_refund = { "greeting", "empathy", "answer", "next_step", "deadline", "closing", "signature" },
  haggle = { "greeting", "thanks", "refusal|answer", "reason", "alternative", "next_step", "closing", "signature" },
  complaint = { "greeting", "thanks", "empathy", "apology:2", "facts", "solution", "deadline", "compensation", "prevention", "closing", "signature" },
  refusal = { "greeting", "thanks", "refusal", "reason", "alternative", "closing", "signature" },
  hold = { "greeting", "thanks", "hold", "deadline", "signature" },
  clarify = { "greeting", "thanks", "ask", "signature" },

  ["status@chat"] = { "greeting", "answer", "facts", "next_step", "closing" },
  ["delay@chat"] = { "greeting", "apology:1", "solution+deadline", "facts", "next_step" },
  ["defective@chat"] = { "greeting", "apology:2", "solution", "ask", "deadline", "next_step" },
  ["haggle@chat"] = { "greeting", "thanks", "refusal|answer", "reason", "alternative" },
  ["hold@chat"] = { "greeting", "hold", "deadline", "closing" },
  ["clarify@chat"] = { "greeting", "ask" },
}
