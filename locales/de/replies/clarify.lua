-- Asking back in German: topics stand in the accusative ("Geht es um …").
local topics <const> = "where_is_my_order {den Stand Ihrer Lieferung} shipping_time {die Lieferzeit} shipping_cost {die Versandkosten} "
  .. "defective {einen defekten Artikel} wrong_item {einen falschen Artikel} missing_item {einen fehlenden Artikel} "
  .. "price_haggle {den Preis} coupon {einen Gutschein} return_request {eine Rücksendung} exchange_request {einen Umtausch} "
  .. "refund_status {Ihre Erstattung} cancel_order {eine Stornierung} change_address {die Lieferadresse} invoice {die Rechnung} "
  .. "payment_problem {die Zahlung} warranty {die Garantie} how_to_use {die Bedienung} product_question {eine Frage zum Artikel} "
local first <const> = "{topic_first, select, " .. topics .. "other {Ihre Bestellung}}"
local second <const> = "{topic_second, select, " .. topics .. "other {etwas anderes}}"

return {
  ["ask.two_topics"] = "Geht es Ihnen um " .. first .. " oder um " .. second .. "? Eine kurze Antwort genügt.",
  ["ask.one_topic"] = "Geht es Ihnen um " .. first .. " oder um etwas anderes? Eine kurze Antwort genügt.",
  ["ask.open"] = "Worum geht es Ihnen genau? Mit ein, zwei Sätzen mehr können wir Ihnen gezielt antworten.",
}
