-- Asking back in Spanish: topics follow "por".
local topics <const> = "where_is_my_order {la entrega de su pedido} shipping_time {el plazo de entrega} shipping_cost {los gastos de envío} "
  .. "defective {un problema con el artículo} wrong_item {un artículo equivocado} missing_item {algo que falta en el paquete} "
  .. "price_haggle {el precio} coupon {un cupón} return_request {una devolución} exchange_request {un cambio} "
  .. "refund_status {su reembolso} cancel_order {una cancelación} change_address {la dirección de entrega} invoice {una factura} "
  .. "payment_problem {un pago} warranty {la garantía} how_to_use {el uso del artículo} product_question {los detalles del artículo} "
local first <const> = "{topic_first, select, " .. topics .. "other {su pedido}}"
local second <const> = "{topic_second, select, " .. topics .. "other {otro asunto}}"

return {
  ["ask.two_topics"] = "¿Nos escribe por " .. first .. " o por " .. second .. "? Basta con una respuesta breve.",
  ["ask.one_topic"] = "¿Nos escribe por " .. first .. " o por otro asunto? Basta con una respuesta breve.",
  ["ask.open"] = "¿Podría contarnos un poco más sobre lo que necesita? Así podremos darle la respuesta adecuada.",
}
