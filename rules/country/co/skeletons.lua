-- Colombia thanks before every answer and softens every no.
return {
  status = { "greeting", "thanks", "answer", "facts", "next_step", "option", "closing", "signature" },
  delay = { "greeting", "empathy", "apology:1", "facts", "solution", "deadline", "option", "next_step", "closing", "signature" },
  refusal = {
    "greeting", "thanks", "empathy", "reason", "refusal|answer", "solution", "alternative", "next_step", "closing", "signature",
  },
  ["delay@chat"] = { "greeting", "empathy", "apology:1", "facts", "solution", "deadline", "next_step" },
  ["status@chat"] = { "greeting", "answer", "facts", "next_step", "closing" },
}
