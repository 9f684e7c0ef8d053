-- Not a matter of this shop, in English.
return {
  ["refusal.outside"] = {
    { "I'm afraid we can't help with that.", when = { country = { "gb", "ie", "in", "ph" } } },
    "Unfortunately, we can't help with that.",
  },
  ["alternative.what_we_do"] = "If you have a question about our items or an order, we're happy to help.",
}
