-- The order of a Japanese answer: apology before the facts and again before the close, cushion before what is asked or declined.
return {
  presale = { "greeting", "thanks", "answer", "facts", "alternative", "next_step", "closing", "signature" },
  status = { "greeting", "answer", "facts", "next_step", "option", "closing", "signature" },
  delay = {
    "greeting", "apology:2", "cause", "facts", "solution", "deadline", "cushion", "next_step", "apology:1", "closing", "signature",
  },
  return_refund = {
    "greeting", "thanks", "answer", "instruction", "facts", "solution", "alternative", "next_step", "deadline", "closing", "signature",
  },
  defective = {
    "greeting", "apology:2", "solution", "cushion", "ask", "deadline", "next_step", "apology:1", "closing", "signature",
  },
  haggle = { "greeting", "thanks", "cushion", "reason", "refusal|answer", "alternative", "apology:1", "closing", "signature" },
  complaint = {
    "greeting", "apology:3", "empathy", "facts", "solution", "deadline", "compensation", "prevention", "next_step", "thanks", "apology:1",
    "closing", "signature",
  },
  refusal = {
    "greeting", "thanks", "cushion", "reason", "refusal|answer", "solution", "alternative", "next_step", "apology:1", "closing", "signature",
  },
  lost = { "greeting", "apology:1", "facts", "instruction", "solution", "next_step", "closing", "signature" },
  praise = { "greeting", "thanks", "answer", "closing", "signature" },
  welcome = { "greeting", "thanks", "answer", "ask", "signature" },
  boundary = { "greeting", "answer", "ask", "next_step", "signature" },
  hold = { "greeting", "hold", "deadline", "closing", "signature" },
  clarify = { "greeting", "cushion", "ask", "closing", "signature" },

  ["presale@chat"] = { "greeting", "thanks", "answer", "facts", "alternative", "next_step" },
  ["status@chat"] = { "greeting", "thanks", "answer", "facts", "next_step" },
  ["delay@chat"] = { "greeting", "apology:2", "cause", "facts", "solution", "deadline", "cushion", "next_step" },
  ["return_refund@chat"] = {
    "greeting", "thanks", "answer", "instruction", "facts", "solution", "alternative", "next_step", "deadline",
  },
  ["defective@chat"] = { "greeting", "apology:2", "solution", "cushion", "ask", "deadline", "next_step" },
  ["haggle@chat"] = { "greeting", "thanks", "cushion", "reason", "refusal|answer", "alternative" },
  ["complaint@chat"] = { "greeting", "apology:2", "facts", "solution", "deadline", "compensation", "next_step", "thanks" },
  ["refusal@chat"] = {
    "greeting", "thanks", "cushion", "reason", "refusal|answer", "solution", "alternative", "next_step", "apology:1",
  },
  ["lost@chat"] = { "greeting", "apology:1", "facts", "instruction", "solution", "next_step" },
  ["praise@chat"] = { "greeting", "thanks", "answer" },
  ["welcome@chat"] = { "greeting", "answer", "ask" },
  ["boundary@chat"] = { "greeting", "answer", "ask", "next_step" },
  ["hold@chat"] = { "greeting", "thanks", "hold", "deadline" },
  ["clarify@chat"] = { "greeting", "thanks", "cushion", "ask" },
}
