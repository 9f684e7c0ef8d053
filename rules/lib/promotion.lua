-- Marketing in a service message: coupons for later orders, new products, newsletters and followers.
local stance <const> = require "stance"
local promotion = {}

local later <const> = [[(?:next (?:order|purchase|time|shop|buy)|future (?:order|purchase)s?|[0-9]+ ?(?:%|percent) off|shop with us|nächsten? (?:einkauf|bestellung|mal)|beim nächsten|künftige\pL*|sparen sie)]]

-- A code or coupon for another order; the one of this order may be talked about.
function promotion.flag_coupon()
  return stance.flag {
    words = [[(?:use|enter|with|apply|mit|nutzen sie|geben sie)\b[^.!?]{0,20}\b(?:(?:promo|discount|coupon|voucher) ?code|gutschein(?:code)?|rabattcode|coupon|voucher|code [a-z]{3,}[0-9]{1,3}|code [a-z]+\b[^.!?]{0,20}(?:off|save|sparen|rabatt|%))\b[^.!?]{0,60}|(?:coupon|voucher|discount|promo code|gutschein|rabatt)\b[^.!?]{0,40}\b]] .. later
      .. [[|(?:coupon|voucher|discount|promo code)\b[^.!?]{0,20}\b(?:for|gives|gets|saves) [^.!?]{0,20}\boff\b|\p{Sc}? ?[0-9]+ ?(?:%|percent|€)? ?(?:off|rabatt)\b[^.!?]{0,15}\b]] .. later
      .. [[|(?:check out|discover|take a look at|have a look at|browse|entdecken sie|stöbern sie)\b[^.!?]{0,30}\b(?:new|latest|neue\pL*|\pL*kollektion|collection|arrivals|sale|range|sortiment)|(?:kollektion|neuheiten|new arrivals)\b[^.!?]{0,50}\b(?:schauen sie|vorbei|every|take a look|come and see)|use [a-z]+[0-9]{1,3} ]] .. later,
    signs = [[次回?(?:の|から|以降|に)?[^。!?]{0,14}(?:クーポン|割引|ポイント|off)|クーポン(?:コード)?[^。!?]{0,10}(?:ぜひ|お使い(?:ください|いただけ)|ご利用(?:ください|いただけます)|配布|プレゼント|差し上げ|お送り)|(?:新商品|新作|新製品|おすすめ商品|セール)[^。!?]{0,12}(?:ご覧|おすすめ|チェック|開催|お見逃し|ぜひ)|(?:あわせて|併せて|一緒に)[^。!?]{0,12}(?:購入|お求め|いかが)]]
      .. [[|(?:下次|下回|下单时?)[^。!?]{0,10}(?:优惠券|用券|立减|打折|优惠|满[0-9])|新品[^。!?]{0,6}(?:看看|上架|上新|逛)|新款[^。!?]{0,6}(?:看看|上架|欢迎)|满[0-9]+减[0-9]+|(?:直播间|会场)[^。!?]{0,8}(?:优惠|领|半价|抢)|领(?:取|一下)?(?:优惠)?券[^。!?]{0,6}(?:下单|再拍|买)]],
    without = [[(?:you|sie) (?:have |had )?(?:used|applied|entered|redeemed|eingelöst|verwendet|genutzt)|eingelöst haben|(?:has|have|had|was|were) (?:been )?(?:refunded|deducted|applied|used|restored|returned)|at checkout|took \p{Sc}?[0-9]|verrechnet|angerechnet|berücksichtigt|abgezogen|您(?:这单|本单)?(?:使用|用)过?的|这单|本单|此单|已(?:经)?(?:抵扣|退回)|ご利用(?:いただ|にな)[^。!?]{0,4}(?:いた|った|た)クーポン|ご利用分|今回]],
    whole = true,
  }
end

function promotion.flag_subscription()
  return stance.flag {
    words = [[(?:subscribe|sign up)\b[^.!?]{0,30}\b(?:newsletter|list|channel|store|shop|offers)|join (?:our|my|the) [^.!?]{0,20}\b(?:newsletter|list|club|group|channel)|follow (?:our|my) (?:shop|store|page)|(?:abonnieren|folgen)\b[^.!?]{0,30}\b(?:newsletter|shop|kanal|seite)|newsletter[^.!?]{0,20}(?:anmeld|abonnier|eintrag)\pL*]],
    signs = [[メルマガ[^。!?]{0,8}(?:登録|購読)|(?:当店|ショップ)を?フォロー|关注(?:一下)?(?:我们的?|咱们?)?(?:店铺|公众号|账号|小店)|订阅|(?:进|加入)(?:我们的?)?(?:粉丝|会员|福利)群]],
    whole = true,
  }
end

return promotion
