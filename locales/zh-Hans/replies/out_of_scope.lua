-- Not a matter of this shop, in simplified Chinese.
return {
  ["refusal.outside"] = "这个问题我们帮不上忙。",
  ["alternative.what_we_do"] = "如果是商品或订单方面的问题，我们很乐意帮您。",
}
