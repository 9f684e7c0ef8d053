-- Ways to pay, in Japanese.
return {
  ["answer.ways"] = "お支払いには、{payment_ways}をご利用いただけます。",
  ["answer.at_checkout"] = "ご利用いただけるお支払い方法は、ご注文を確定される前に、お手続き画面にてご確認いただけます。",
}
