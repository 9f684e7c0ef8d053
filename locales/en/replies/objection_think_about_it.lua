-- Thinking it over, in English: no pressure.
return {
  ["thanks.interest"] = "Thanks for your interest.",
  ["answer.take_time"] = "Of course, take all the time you need.",
  ["facts.price_until"] = "Just so you know, the price of {offer_price} is good until {offer_until, date, ::EEEEdMMMM}.",
  ["ask.what_open"] = {
    { "please tell us if there's anything you'd like to know before you decide.", after = "cushion" },
    "Is there anything you'd like to know before you decide?",
  },
}
