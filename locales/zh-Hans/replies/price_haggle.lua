-- A lower price declined in simplified Chinese: the same price for all, and where offers are shown.
return {
  ["thanks.interest"] = "感谢您对我们商品的关注。",

  ["reason.same_for_all"] = "我们给每位顾客的价格都是一样的。",
  ["refusal.fixed_price"] = "这个价格暂时没办法再优惠了。",
  ["reason.same_for_all+refusal.fixed_price"] = "我们给每位顾客的价格都是一样的，暂时没办法再优惠了。",

  ["alternative.offers_on_page"] = "有活动或优惠券的时候，商品页面上都会显示，您可以留意一下。",

  ["next_step.ask_more"] = "商品方面还有想了解的，直接回复本消息就好。",

  ["apology.regret"] = "这次没能给到您想要的价格，很抱歉。",
}
