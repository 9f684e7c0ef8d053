-- What channel and emotion do to the tone of a market. A number is added, { set = n } sets; the result stays within 0 to 100.
return {
  channel = {
    chat = { emoji = 20, verbosity = -20, formality = -10 },
    public_review = { emoji = { set = 0 }, formality = 5, verbosity = -15 }, -- read by everyone, so brief and composed
  },
  emotion = {
    happy = { min_intensity = 2, warmth = 10, apology = -10 },
    disappointed = { min_intensity = 2, emoji = { set = 0 }, exclamation = { set = 0 }, apology = 10, warmth = 5 },
    anxious = { min_intensity = 2, emoji = { set = 0 }, exclamation = { set = 0 }, directness = 5, warmth = 10 },
    angry = { min_intensity = 3, emoji = { set = 0 }, exclamation = { set = 0 }, apology = 15, name = 10 },
  },
}
