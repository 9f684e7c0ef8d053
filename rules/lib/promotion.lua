-- Marketing in a service message: coupons for later orders, new products, newsletters and followers.
local stance <const> = require "stance"
local promotion = {}

local later <const> = [[(?:next (?:order|purchase|time|shop)|future (?:order|purchase)s?|(?:% |percent |€|\$)?off\b|shop with us|nächsten? (?:einkauf|bestellung|mal)|beim nächsten|künftige\pL*|sparen sie)]]

-- A code or coupon for another order; the one of this order may be talked about.
function promotion.flag_coupon()
  return stance.flag {
    words = [[(?:use|enter|with|apply|mit|nutzen sie|geben sie)\b[^.!?]{0,20}\b(?:promo |discount |coupon |dem |den )?(?:code|gutschein(?:code)?|rabattcode|coupon|voucher)\b[^.!?]{0,60}|(?:coupon|voucher|discount|promo code|gutschein|rabatt)\b[^.!?]{0,40}\b]] .. later
      .. [[|(?:check out|discover|take a look at|entdecken sie)\b[^.!?]{0,30}\b(?:new|latest|neue\pL*|\pL*kollektion|collection|arrivals|sale)|use [a-z]+[0-9]{1,3} ]] .. later,
    signs = [[次回[^。!?]{0,14}(?:クーポン|割引)|(?:下次|下回)[^。!?]{0,10}(?:优惠券|用券|立减|打折|优惠)|新商品[^。!?]{0,8}(?:ご覧|おすすめ)|新品[^。!?]{0,6}(?:看看|上架)]],
    without = [[(?:you|sie) (?:have )?(?:used|eingelöst|verwendet)|eingelöst haben|has been (?:refunded|deducted)|verrechnet|您(?:使用|用过)的|ご利用(?:いただ|にな)[^。!?]{0,4}(?:いた|った)クーポン]],
    whole = true,
  }
end

function promotion.flag_subscription()
  return stance.flag {
    words = [[(?:subscribe|sign up)\b[^.!?]{0,30}\b(?:newsletter|list|channel|store|shop|offers)|join (?:our|my|the) [^.!?]{0,20}\b(?:newsletter|list|club|group|channel)|follow (?:our|my) (?:shop|store|page)|(?:abonnieren|folgen)\b[^.!?]{0,30}\b(?:newsletter|shop|kanal|seite)|newsletter[^.!?]{0,20}(?:anmeld|abonnier|eintrag)\pL*]],
    signs = [[メルマガ[^。!?]{0,8}(?:登録|購読)|(?:当店|ショップ)を?フォロー|关注(?:一下)?(?:我们的?)?(?:店铺|公众号|账号)|订阅]],
    whole = true,
  }
end

return promotion
