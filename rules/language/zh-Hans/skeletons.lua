-- The order of a Chinese answer: half a sentence that soothes, the fix, the time limit; a signature only in letters.
return {
  presale = { "greeting", "answer", "facts", "next_step", "closing", "signature" },
  status = { "greeting", "answer", "facts", "next_step", "option", "closing", "signature" },
  delay = {
    "greeting", "apology:1", "cause", "facts", "solution", "deadline", "next_step", "compensation", "closing", "signature",
  },
  return_refund = {
    "greeting", "answer", "instruction", "solution", "facts", "alternative", "next_step", "deadline", "closing", "signature",
  },
  defective = {
    "greeting", "apology:2", "empathy", "ask", "solution", "deadline", "next_step", "option", "closing", "signature",
  },
  haggle = { "greeting", "thanks", "cushion", "reason", "refusal|answer", "alternative", "next_step", "closing", "signature" },
  complaint = {
    "greeting", "apology:2", "empathy", "facts", "solution", "deadline", "compensation", "thanks", "next_step", "signature",
  },
  refusal = {
    "greeting", "cushion", "reason", "refusal|answer", "solution", "alternative", "next_step", "closing", "signature",
  },
  hold = { "greeting", "hold", "deadline", "closing", "signature" },
  clarify = { "greeting", "ask", "signature" },
  lost = { "greeting", "empathy", "facts", "solution", "instruction", "next_step", "closing", "signature" },
  praise = { "greeting", "thanks", "answer", "closing", "signature" },
  welcome = { "greeting", "answer", "ask", "signature" },
  boundary = { "greeting", "answer", "ask", "next_step", "signature" },

  ["presale@chat"] = { "greeting", "answer", "facts", "next_step" },
  ["status@chat"] = { "greeting", "answer", "facts", "next_step" },
  ["delay@chat"] = { "greeting", "apology:1", "cause", "facts", "solution", "deadline", "next_step", "compensation" },
  ["return_refund@chat"] = { "greeting", "answer", "instruction", "solution", "facts", "alternative", "next_step", "deadline" },
  ["defective@chat"] = { "greeting", "apology:2", "ask", "solution", "deadline" },
  ["haggle@chat"] = { "greeting", "cushion", "reason", "refusal|answer", "alternative" },
  ["complaint@chat"] = { "greeting", "apology:2", "empathy", "facts", "solution", "deadline", "compensation", "next_step" },
  ["refusal@chat"] = { "greeting", "cushion", "reason", "refusal|answer", "solution", "alternative", "next_step" },
  ["hold@chat"] = { "greeting", "hold", "deadline" },
  ["clarify@chat"] = { "greeting", "ask" },
  ["lost@chat"] = { "greeting", "empathy", "facts", "solution", "instruction", "next_step" },
  ["praise@chat"] = { "greeting", "thanks", "answer" },
  ["welcome@chat"] = { "greeting", "answer", "ask" },
  ["boundary@chat"] = { "greeting", "answer", "ask", "next_step" },
}
