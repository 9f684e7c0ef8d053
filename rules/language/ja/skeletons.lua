-- The order of a Japanese answer: apology before the facts and again before the close, cushion before what is asked or declined.
return {
  presale = { "greeting", "thanks", "answer", "facts", "cushion", "next_step", "closing", "signature" },
  status = { "greeting", "answer", "facts", "next_step", "option", "closing", "signature" },
  delay = {
    "greeting", "apology:2", "cause", "facts", "solution", "deadline", "cushion", "next_step", "apology:1", "closing", "signature",
  },
  return_refund = { "greeting", "thanks", "cushion", "answer", "next_step", "deadline", "closing", "signature" },
  defective = {
    "greeting", "apology:2", "solution", "cushion", "ask", "deadline", "next_step", "apology:1", "closing", "signature",
  },
  haggle = { "greeting", "thanks", "cushion", "reason", "refusal|answer", "alternative", "apology:1", "closing", "signature" },
  complaint = {
    "greeting", "apology:3", "empathy", "facts", "solution", "deadline", "compensation", "prevention", "thanks", "apology:1", "closing", "signature",
  },
  refusal = { "greeting", "thanks", "cushion", "reason", "refusal", "alternative", "apology:1", "closing", "signature" },
  hold = { "greeting", "hold", "deadline", "closing", "signature" },
  clarify = { "greeting", "cushion", "ask", "closing", "signature" },

  ["presale@chat"] = { "greeting", "thanks", "answer", "facts", "cushion", "next_step" },
  ["status@chat"] = { "greeting", "thanks", "answer", "facts", "next_step" },
  ["delay@chat"] = { "greeting", "apology:2", "cause", "facts", "solution", "deadline", "cushion", "next_step" },
  ["defective@chat"] = { "greeting", "apology:2", "solution", "cushion", "ask", "deadline", "next_step" },
  ["haggle@chat"] = { "greeting", "thanks", "cushion", "reason", "refusal|answer", "alternative" },
  ["hold@chat"] = { "greeting", "thanks", "hold", "deadline" },
  ["clarify@chat"] = { "greeting", "thanks", "cushion", "ask" },
}
