-- Praise, in Spanish: thanks, and nothing asked in return.
return {
  ["thanks.praise"] = "Muchas gracias por sus palabras.",
  ["answer.glad_item"] = "Nos alegra mucho que le guste el artículo “{item}” y ha sido un placer leer su mensaje.",
  ["answer.glad"] = "Nos alegra mucho saberlo y ha sido un placer leer su mensaje.",
}
