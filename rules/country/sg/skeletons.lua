-- Singapore answers first, in clear steps.
return {
  delay = { "greeting", "solution+deadline", "facts", "apology:1", "option", "next_step", "signature" },
  ["delay@chat"] = { "greeting", "solution+deadline", "facts", "next_step", "apology:1" },
  status = { "greeting", "answer", "facts", "next_step", "option", "signature" },
  ["status@chat"] = { "greeting", "answer", "facts", "next_step" },
  defective = { "greeting", "apology:1", "solution", "ask", "deadline", "option", "next_step", "signature" },
  ["defective@chat"] = { "greeting", "apology:1", "solution", "ask", "deadline", "next_step" },
  haggle = { "greeting", "thanks", "refusal|answer", "reason", "alternative", "signature" },
  ["haggle@chat"] = { "greeting", "refusal|answer", "reason", "alternative" },
  presale = { "greeting", "answer", "facts", "next_step", "closing", "signature" },
  return_refund = { "greeting", "answer", "instruction", "solution", "facts", "alternative", "next_step", "deadline", "signature" },
  hold = { "greeting", "hold", "deadline", "signature" },
  ["hold@chat"] = { "greeting", "hold", "deadline" },
  complaint = { "greeting", "apology:1", "facts", "solution", "deadline", "compensation", "next_step", "signature" },
  refusal = { "greeting", "refusal|answer", "reason", "solution", "alternative", "next_step", "signature" },
}
