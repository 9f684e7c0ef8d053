-- Praise, in French: thanks, and nothing asked in return.
return {
  ["thanks.praise"] = "Nous vous remercions de ces mots aimables.",
  ["answer.glad_item"] = "Nous sommes ravis que l’article « {item} » vous plaise, et vous lire nous a fait très plaisir.",
  ["answer.glad"] = "Nous sommes ravis que tout vous convienne, et vous lire nous a fait très plaisir.",
}
