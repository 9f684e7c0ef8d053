-- Insults, in English: calm, short, and back to the matter.
return {
  ["answer.will_help+ask.respect"] = "We want to get this sorted out for you, so let's please keep this respectful on both sides.",
  ["answer.will_help"] = "We want to get this sorted out for you.",
  ["ask.respect"] = {
    { "let's keep this respectful on both sides.", after = "cushion" },
    "Let's please keep this respectful on both sides.",
  },
  ["next_step.tell_matter"] = "Tell us what happened and what you need, and we'll take it from there.",
}
