-- Asking back in Japanese: topics stand as nouns inside 「」.
local topics <const> = "where_is_my_order {お荷物の配送状況} shipping_time {お届けまでの日数} shipping_cost {送料} "
  .. "defective {商品の不具合} price_haggle {価格のご相談} return_request {返品} "
  .. "refund_status {ご返金の状況} cancel_order {ご注文のキャンセル} change_address {お届け先の変更} "
  .. "invoice {領収書や請求書} wrong_item {お届け商品の相違} missing_item {商品の不足} "
  .. "product_question {商品の詳細} payment_problem {お支払いの不具合} payment_method {お支払い方法} "
  .. "warranty {保証} how_to_use {商品の使い方} coupon {クーポン} exchange_request {商品の交換} "
  .. "stock {在庫の状況} size_advice {サイズ選び} customs_tax {関税} "
local first <const> = "「{topic_first, select, " .. topics .. "other {ご注文の件}}」"
local second <const> = "「{topic_second, select, " .. topics .. "other {その他のご用件}}」"

return {
  ["ask.two_topics"] = first .. "と" .. second .. "の、どちらについてのお問い合わせでしょうか。",
  ["ask.one_topic"] = first .. "についてのお問い合わせでよろしいでしょうか。",
  ["ask.open"] = "お問い合わせの内容について、もう少し詳しくお聞かせいただけますでしょうか。",
}
