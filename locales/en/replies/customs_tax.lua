-- Duty and import tax, in English: who pays and when; no amounts, no advice.
local own <const> = { reply = "customs_tax" }

return {
  ["answer.known"] = "{duties, select, included {Duties and import taxes are already included in the price.} "
    .. "checkout {Duties and import taxes are shown at checkout and paid with your order.} "
    .. "recipient {Duties and import taxes aren't included and may be collected from you on delivery.} "
    .. "other {We're checking whether duties or import taxes apply.}}",
  ["answer.checking"] = {
    { "We're checking whether duties or import taxes apply and will let you know by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "We'll also let you know by {answer_by, date, ::EEEEdMMMM} whether duties or import taxes apply.", -- behind another matter
  },
}
