-- Ways to pay, in simplified Chinese.
return {
  ["answer.ways"] = "您可以用{payment_ways}付款。",
  ["answer.at_checkout"] = "提交订单前，结算页面会列出所有付款方式。",
}
