-- Asking back in simplified Chinese: topics stand as nouns.
local topics <const> = "where_is_my_order {包裹的物流进度} shipping_time {配送时间} shipping_cost {运费} "
  .. "defective {商品质量问题} price_haggle {价格优惠} return_request {退货} "
  .. "refund_status {退款进度} cancel_order {取消订单} change_address {修改收货地址} invoice {发票} "
  .. "wrong_item {发错商品} missing_item {少发商品} product_question {商品详情} "
  .. "payment_problem {付款问题} payment_method {付款方式} warranty {保修} how_to_use {使用方法} "
  .. "coupon {优惠券} exchange_request {换货} stock {库存情况} size_advice {尺码选择} "
  .. "customs_tax {关税} "
local first <const> = "{topic_first, select, " .. topics .. "other {订单方面的问题}}"
local second <const> = "{topic_second, select, " .. topics .. "other {其他问题}}"

return {
  ["ask.two_topics"] = "跟您确认一下，您要咨询的是" .. first .. "，还是" .. second .. "？",
  ["ask.one_topic"] = "跟您确认一下，您要咨询的是" .. first .. "，还是别的问题？",
  ["ask.open"] = "麻烦您再说一下具体情况，方便我们为您处理。",
}
