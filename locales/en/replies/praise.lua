-- Praise, in English: thanks, and nothing asked in return.
return {
  ["thanks.praise"] = "Thank you for your kind words.",
  ["answer.glad_item"] = "We're so glad you like your {item}, and we've enjoyed reading this.",
  ["answer.glad"] = "We're so glad you're happy, and we've enjoyed reading this.",
}
