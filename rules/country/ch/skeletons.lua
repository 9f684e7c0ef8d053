-- Switzerland is courteous and seeks consent: thanks or regret first, reasons before a no, a plain close.
return {
  presale = { "greeting", "thanks", "answer", "facts", "next_step", "closing", "signature" },
  return_refund = { "greeting", "thanks", "answer", "next_step", "deadline", "closing", "signature" },
  status = { "greeting", "thanks", "answer", "facts", "next_step", "option", "signature" },
  delay = { "greeting", "apology:1", "facts", "solution+deadline", "option", "next_step", "closing", "signature" },
  defective = { "greeting", "apology:2", "solution", "option", "ask", "deadline", "next_step", "closing", "signature" },
  complaint = { "greeting", "thanks", "apology:2", "facts", "solution", "deadline", "compensation", "closing", "signature" },
  haggle = { "greeting", "thanks", "reason", "refusal|answer", "alternative", "next_step", "signature" },
  refusal = { "greeting", "thanks", "reason", "refusal", "alternative", "closing", "signature" },

  ["delay@chat"] = { "greeting", "apology:1", "facts", "solution+deadline", "next_step" },
  ["status@chat"] = { "greeting", "answer", "facts", "next_step", "closing" },
  ["haggle@chat"] = { "greeting", "reason", "refusal|answer", "alternative" },
  ["defective@chat"] = { "greeting", "apology:2", "solution", "ask", "deadline", "next_step" },
  ["hold@chat"] = { "greeting", "thanks", "hold", "deadline" },
}
