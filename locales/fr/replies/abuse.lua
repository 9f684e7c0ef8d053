-- Insults, in French: calm, short, and back to the matter.
return {
  ["answer.will_help"] = "Nous souhaitons trouver une solution avec vous.",
  ["ask.respect"] = {
    { "merci de garder un échange respectueux de part et d’autre.", after = "cushion" },
    "Merci de garder un échange respectueux de part et d’autre.",
  },
  ["next_step.tell_matter"] = "Dites-nous ce qui s’est passé et ce dont vous avez besoin, et nous nous en occuperons.",
}
