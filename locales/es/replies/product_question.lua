-- A question about the product, in Spanish: the agent's own words, or until when they come.
return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Lo consultaremos y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
}
