-- Asking back in English: topics follow "about".
local topics <const> = "where_is_my_order {where your order is} shipping_time {delivery times} shipping_cost {delivery costs} "
  .. "defective {a problem with the item} wrong_item {the wrong item} missing_item {a missing item} "
  .. "price_haggle {the price} coupon {a coupon} return_request {a return} exchange_request {an exchange} "
  .. "refund_status {your refund} cancel_order {a cancellation} change_address {the delivery address} invoice {an invoice} "
  .. "payment_problem {a payment} warranty {the warranty} how_to_use {how to use the item} product_question {the item's details} "
local first <const> = "{topic_first, select, " .. topics .. "other {your order}}"
local second <const> = "{topic_second, select, " .. topics .. "other {something else}}"

return {
  ["ask.two_topics"] = "Is this about " .. first .. " or about " .. second .. "? A quick reply is all we need.",
  ["ask.one_topic"] = "Is this about " .. first .. " or about something else? A quick reply is all we need.",
  ["ask.open"] = "Could you tell us a little more about what you need? Then we can give you the right answer.",
}
