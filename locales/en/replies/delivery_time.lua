-- How long delivery takes, in English. Days are working days.
local own <const> = { reply = "delivery_time" }

return {
  ["answer.range"] = "Delivery usually takes {delivery_days_min} to {delivery_days_max} business days.",
  ["answer.up_to"] = "Delivery usually takes up to {delivery_days_max, plural, one {# business day} other {# business days}}.",
  ["answer.item_page"] = "The item page shows the estimated delivery date for your address.",
  ["answer.checking"] = {
    { "We'll check the delivery time and get back to you by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "We'll also let you know the delivery time by {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
}
