-- Australia answers first and stays short.
return {
  presale = { "greeting", "answer", "facts", "next_step", "closing", "signature" },
  status = { "greeting", "answer", "facts", "next_step", "option", "closing", "signature" },
  delay = { "greeting", "solution+deadline", "facts", "apology:1", "option", "next_step", "signature" },
  defective = { "greeting", "apology:1", "solution", "ask", "deadline", "option", "next_step", "signature" },
  return_refund = { "greeting", "answer", "instruction", "solution", "facts", "alternative", "next_step", "deadline", "signature" },
  haggle = { "greeting", "refusal|answer", "reason", "alternative", "next_step", "signature" },
  complaint = { "greeting", "apology:1", "facts", "solution", "deadline", "compensation", "next_step", "signature" },
  refusal = { "greeting", "refusal|answer", "reason", "solution", "alternative", "next_step", "signature" },
  hold = { "greeting", "hold", "deadline", "closing", "signature" },

  ["presale@chat"] = { "greeting", "answer", "facts", "next_step" },
  ["return_refund@chat"] = { "greeting", "answer", "instruction", "solution", "facts", "alternative", "next_step", "deadline" },
  ["complaint@chat"] = { "greeting", "apology:1", "facts", "solution", "deadline", "compensation", "next_step" },
  ["refusal@chat"] = { "greeting", "refusal|answer", "reason", "solution", "alternative", "next_step" },
  ["status@chat"] = { "greeting", "answer", "facts", "next_step" },
  ["delay@chat"] = { "greeting", "solution+deadline", "facts", "next_step", "apology:1" },
  ["defective@chat"] = { "greeting", "apology:1", "solution", "ask", "deadline", "next_step" },
  ["haggle@chat"] = { "greeting", "refusal|answer", "reason", "alternative" },
  ["hold@chat"] = { "greeting", "hold", "deadline" },
}
