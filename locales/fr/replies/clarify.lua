-- Asking back in French: topics stand behind "concerne-t-il".
local topics <const> = "where_is_my_order {la livraison de votre commande} shipping_time {les délais de livraison} "
  .. "shipping_cost {les frais de livraison} defective {un article défectueux} wrong_item {une erreur d’article} "
  .. "missing_item {un article manquant} price_haggle {le prix} coupon {un code de réduction} return_request {un retour} "
  .. "exchange_request {un échange} refund_status {votre remboursement} cancel_order {une annulation} "
  .. "change_address {l’adresse de livraison} invoice {une facture} payment_problem {un paiement} warranty {la garantie} "
  .. "how_to_use {l’utilisation de l’article} product_question {les caractéristiques de l’article} "
local first <const> = "{topic_first, select, " .. topics .. "other {votre commande}}"
local second <const> = "{topic_second, select, " .. topics .. "other {autre chose}}"

return {
  ["ask.two_topics"] = "Votre message concerne-t-il " .. first .. " ou " .. second .. " ? Une brève réponse nous suffit.",
  ["ask.one_topic"] = "Votre message concerne-t-il " .. first .. " ou autre chose ? Une brève réponse nous suffit.",
  ["ask.open"] = "Pourriez-vous nous en dire un peu plus sur votre demande ? Nous pourrons ainsi vous répondre précisément.",
}
