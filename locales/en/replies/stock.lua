-- Whether it can be had, in English.
local own <const> = { reply = "stock" }

return {
  ["answer.back_on"] = "It should be back in stock on {back_in_stock_on, date, ::EEEEdMMMM}.",
  ["answer.status"] = "{stock_status, select, in_stock {Yes, it's in stock.} few {Yes, it's in stock, but only a few are left.} "
    .. "sold_out {It's sold out right now, and we don't have a date for its return yet.} "
    .. "discontinued {It's sold out and won't be coming back.} other {We're checking whether it's in stock.}}",
  ["answer.checking"] = {
    { "We'll check our stock and get back to you by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "We'll also let you know by {answer_by, date, ::EEEEdMMMM} whether it's in stock.", -- behind another matter
  },
  ["alternative.similar"] = "If you tell us what you need it for, we'll gladly look for something similar.",
}
