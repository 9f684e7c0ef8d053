-- Cheaper elsewhere, in English: the price where it is decided, else a kind no and what to compare.
local no <const> = "we can't match other sellers' prices"

return {
  ["thanks.open_word"] = "Thanks for telling us.",
  ["answer.match_until"] = "We can offer it to you for {offer_price} until {offer_until, date, ::EEEEdMMMM}.",
  ["answer.match"] = "We can offer it to you for {offer_price}.",
  ["refusal.no_match"] = {
    { "I'm afraid " .. no .. ".", when = { country = { "gb", "ie", "in", "ph" } } },
    "Unfortunately, " .. no .. ".",
  },
  ["alternative.compare"] = "When you compare, it's worth checking shipping costs, returns and what's in the box.",
  ["apology.regret"] = "Sorry we can't do better on this one.",
}
