-- What sending costs, in simplified Chinese.
return {
  ["answer.free"] = "我们包邮，不收运费。",
  ["answer.amount"] = "运费是{shipping_price}。",
  ["answer.at_checkout"] = "提交订单前，结算页面会显示具体运费。",
}
