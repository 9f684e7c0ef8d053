-- What sending costs, in Japanese.
return {
  ["answer.free"] = "送料は無料でございます。",
  ["answer.amount"] = "送料は{shipping_price}でございます。",
  ["answer.at_checkout"] = "正確な送料は、ご注文を確定される前に、お手続き画面にてご確認いただけます。",
}
