-- A cancellation that comes too late, in English: no, why, and how a return works.
local soft <const> = { "gb", "ie", "in", "ph" }

return {
  ["refusal.no_cancel"] = {
    { "I'm afraid we can no longer cancel it.", after = "reason", when = { country = soft } },
    { "Unfortunately, we can no longer cancel it.", after = "reason" },
    { "I'm afraid we can no longer cancel your order.", when = { country = soft } },
    "Unfortunately, we can no longer cancel your order.",
  },
  ["reason.delivered"] = { { "It has already been delivered.", after = "refusal" }, "Your order has already been delivered." },
  ["reason.shipped_on"] = {
    { "It shipped on {shipped_at, date, ::EEEEdMMMM}.", after = "refusal" },
    "Your order shipped on {shipped_at, date, ::EEEEdMMMM}.",
  },
  ["reason.shipped"] = { { "It has already shipped.", after = "refusal" }, "Your order has already shipped." },
  ["alternative.return_until"] = "You can still return it until {return_until, date, ::EEEEdMMMM}.",
  ["alternative.return_days"] = "Once it arrives, you have {return_days, plural, one {# day} other {# days}} to return it.",
  ["alternative.return_ask"] = "If you don't want to keep it, let us know and we'll go over your options.",
}
