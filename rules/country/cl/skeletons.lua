-- Chile keeps Spain's order, with a word for the wait and for the trouble first.
return {
  delay = { "greeting", "empathy", "apology:1", "facts", "solution", "deadline", "option", "next_step", "signature" },
  defective = { "greeting", "empathy", "apology:2", "solution", "option", "ask", "deadline", "next_step", "signature" },
  ["delay@chat"] = { "greeting", "apology:1", "facts", "solution", "deadline", "next_step" },
  ["defective@chat"] = { "greeting", "apology:2", "solution", "ask", "deadline", "next_step" },
}
