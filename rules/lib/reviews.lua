-- Reviews and ratings: asking for good ones, paying for them, asking only the satisfied, asking to change them.
local stance <const> = require "stance"
local reviews = {}

local review <const> = [[(?:reviews?|ratings?|feedback|bewertung(?:en)?|rezension(?:en)?|reseñas?|avis|レビュー|口コミ|評価|评价|好评|差评|晒图|晒单)]]
local latin_review <const> = [[(?:reviews?|ratings?|feedback|stars?|bewertung(?:en)?|rezension(?:en)?|sterne?n?)]]
local review_words <const> = "review|rating|feedback|bewertung|rezension|star|stern|レビュー|口コミ|評価|评|晒图|晒单|好评|差评"
local good <const> = [[(?:(?:5|five|fünf|cinco|beş|cinq)\s*-?\s*(?:stars?|sternen?|estrellas|yıldız|étoiles|[★⭐🌟]+)|(?:positive[snr]?|good|great|nice|glowing|top|gute[rn]?|nette[rn]?|tolle[rn]?) ]]
  .. latin_review .. [[|full marks|volle[rn]? punktzahl|bewerten sie[^.!?]{0,30} positiv|positiv (?:zu )?bewerten)]]
local good_signs <const> = [[(?:[5五][个颗]?[星★⭐🌟]|[★⭐🌟]{5}|[★⭐星]\s*(?:5|五)つ?|好评|高評価|満点|5分好评|满分|[★⭐🌟]\s*5|5\s*[★⭐🌟])]]
local asks <const> = [[\b(?:please|pls|plz|leave|give|love|appreciate|would|hope|thrilled|delighted|happy|share|drop|rate|make|bitte|geben|gib|freu\pL*|hinterlass\pL*|schreib\pL*|bewerten|könnten|würden|por favor)\b|お願い|いただ|ください|頂け|给|麻烦|求|赏|打|亲|留|发|点个|励み]]
local reward <const> = [[\b(?:gift ?cards?|gifts?|vouchers?|coupons?|cash ?back|refund|discount|reward|free|money|bonus|gutschein\pL*|geschenk\pL*|schenken|rabatt\pL*|erstatt\pL*|prämie|gratis|belohn\pL*)\b|[€$£¥]|\beuros?\b|ギフト|進呈|差し上げ|クーポン|ポイント|キャッシュバック|返现|红包|返[您你]?\s*[0-9一二三四五六七八九十]|优惠券|小礼物|礼品|送您]]
local changing <const> = [[(?:chang\pL*|revis\pL*|remov\pL*|delet\pL*|edit\pL*|updat\pL*|reconsider|take down|another look at)]]
local german_changing <const> = [[(?:änder\pL*|geändert|lösch\pL*|gelöscht|entfern\pL*|anpass\pL*|überarbeit\pL*|zurücknehm\pL*)]]
local change_signs <const> = [[(?:レビュー|評価|口コミ)[^。!?]{0,12}(?:修正|削除|変更|取り消)|(?:修改|删除|改掉|改一下|删一下|删|撤回|追改)[^。,!?]{0,6}(?:评价|差评|评论)|(?:评价|差评|评论)[^。,!?]{0,8}(?:修改|删|改|撤)|追评改|改评价]]
local done_by_us <const> = [[\b(?:(?:we|i) (?:have )?(?:chang|updat|remov|revis|edit)ed|(?:wir|ich) haben? [^.!?]*(?:geändert|entfernt))|thank(?:s| you) for|danke? für|vielen dank für|ありがとう|感谢您的]]
local no_rating <const> = [[energ|hotel|酒店|ホテル|label|efficien|safety|sicherheit|crash|zertifi|能效|省エネ|エネルギー|星期]]

reviews.flag_positive = function()
  return stance.flag { needs = review_words .. [[|star|stern|[★⭐🌟星]|満点|满分|marks|punktzahl|bewert]], words = good, signs = good_signs, with = asks, without = no_rating .. "|" .. done_by_us, but = "星期[一二三四五六]", whole = true }
end

-- Something of value in the same or the next sentence.
reviews.flag_reward = function()
  return stance.flag {
    needs = review_words, words = latin_review, signs = review, with = reward, whole = true,
    without = changing .. "|" .. german_changing .. "|" .. change_signs .. "|" .. done_by_us .. [[|(?:can|darf|dürfen|können|do|wollen)\b[^.!?]{0,30}\b(?:not|nicht|nichts|nothing)|cannot|can't|energ]],
  }
end

reviews.flag_satisfied = function()
  return stance.flag {
    needs = review_words .. "|rate|bewert|before|bevor|rezen",
    words = [[(?:if|when|only if|once) (?:you are|you're|you were|everything is|all is) (?:happy|satisfied|pleased|fine|good|well|content)\b[^.!?]*\b(?:]] .. latin_review .. [[|rate)]]
      .. [[|(?:wenn|falls|sofern|sollten) sie (?:mit [^.!?]{0,30})?(?:zufrieden|glücklich|begeistert)\b[^.!?]*\b(?:]] .. latin_review .. [[|bewert\pL*)]]
      .. [[|(?:contact|write|tell|message) us[^.!?]{0,20}\bbefore (?:you )?(?:leav|writ|post|giv)\pL*|bevor sie [^.!?]{0,30}(?:bewert|rezen)\pL*]],
    signs = [[ご?満足[^。!?]{0,12}(?:場合|たら|ましたら)[^。!?]{0,12}(?:レビュー|評価|口コミ)|满意[^。!?]{0,8}评价[^。!?]{0,16}不满意|不满意[^。!?]{0,12}(?:联系|找)[^。!?]{0,12}(?:评价|差评)]],
    meant = false, whole = true,
  }
end

-- `only`: "free" reports requests without any condition, "bargain" those that promise or demand something for it.
local bargain <const> = [[\b(?:refund\pL*|money|replac\pL*|discount|credit|voucher|gift|erstatt\pL*|geld|ersatz|gutschein|rabatt)\b|返金|差し上げ|退款|补偿|退钱|返]]
reviews.flag_change = function(options)
  return stance.flag {
    needs = review_words,
    words = changing .. [[\b[^.!?]{0,40}\b]] .. latin_review .. "|" .. latin_review .. [[ (?:is|are|was|be|gets|to be) ]] .. changing
      .. "|" .. latin_review .. "\\b[^.!?]{0,40}[^\\pL]" .. german_changing,
    signs = change_signs, meant = options.only ~= "bargain",
    with = options.only == "bargain" and bargain or nil,
    without = done_by_us .. (options.only == "free" and "|" .. bargain or ""),
    whole = options.only ~= "bargain",
  }
end

return reviews
