-- A lower price declined in English: thanks, a kind no with its reason, another way.
local no <const> = "we can't go any lower on the price"
local soft <const> = { "gb", "ie", "in", "ph" }
local british <const> = { "gb", "ie" }

return {
  ["thanks.interest"] = {
    { "Thank you for your interest.", when = { tone = { formality = { min = 60 } } } },
    "Thanks for your interest.",
  },
  ["refusal.fixed_price"] = {
    { "I'm afraid " .. no .. ".", when = { country = soft } },
    "Unfortunately, " .. no .. ".",
  },
  ["reason.same_for_all"] = { { "It's the same for everyone.", after = "refusal" }, "We keep our prices the same for everyone." },
  ["refusal.fixed_price+reason.same_for_all"] = {
    { "I'm afraid " .. no .. ", as we keep it the same for everyone.", when = { country = soft } },
    "Unfortunately, " .. no .. ", since we keep it the same for everyone.",
  },
  ["alternative.offers_on_page"] = {
    { "If there's an offer on, you'll find it on the item page.", when = { country = british } },
    "If we're running a deal, you'll find it on the item page.",
  },
  ["next_step.ask_more"] = "Any questions about the item? Just ask.",
  ["apology.regret"] = "Sorry we can't do better on this one.",
}
