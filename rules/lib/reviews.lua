-- Reviews and ratings: asking for good ones, paying for them, asking only the satisfied, asking to change them.
local stance <const> = require "stance"
local reviews = {}

local review <const> = [[(?:reviews?|ratings?|feedback|bewertung(?:en)?|rezension(?:en)?|reseñas?|avis|レビュー|口コミ|評価|评价|好评|差评|晒个?图|晒单)]]
local latin_review <const> = [[(?:reviews?|ratings?|feedback|stars?|bewertung(?:en)?|rezension(?:en)?|sterne?n?)]]
-- What a buyer has given; a star may also hang on a tree.
local given <const> = [[(?:reviews?|ratings?|feedback|bewertung(?:en)?|rezension(?:en)?|your (?:[a-z0-9-]+ )?stars?|stars you (?:gave|left)|[1-4][- ]stars?|ihre[rn]? (?:\pL+ |[1-4] )?sterne?n?)]]
local review_words <const> = "review|rating|feedback|bewert|rezension|\\bstars?\\b|\\bstern|レビュー|口コミ|評価|评|晒"
local good <const> = [[(?:(?:5|five|fünf|cinco|beş|cinq|all)\s*-?\s*(?:stars?|sternen?|sternchen|bintang|estrellas|yıldız|étoiles|[★⭐🌟]+)|bintang 5|(?:positive[snr]?|good|great|nice|glowing|top|gute[rn]?|nette[rn]?|tolle[rn]?) ]]
  .. latin_review .. [[|(?:full|top) marks|bestnote|höchstnote|volle[rn]? (?:punktzahl|sternzahl)|(?:5/5|10/10) ]] .. latin_review .. [[|bewerten sie[^.!?]{0,30} positiv|positiv (?:zu )?bewerten)]]
local star_end <const> = "(?:好评|评价|[哦吧呢啦哈呗亲,。!~?]|$)"
local good_signs <const> = [[(?:[5五][个颗]?小?星星?]] .. star_end .. [[|[5五][个颗]?(?:星好评|星评价|小?[★⭐🌟])|[★⭐🌟]{5}|[★⭐🌟星]\s*[をはが]?\s*[5五](?:つ|個)?|好评|高評価|満点|(?:最高|高い)の?(?:評価|レビュー)|5分好评|[5五]分(?:好评|评价|哦|吧|呗)|满分|全五星|满星|[★⭐🌟]\s*5|5\s*[★⭐🌟]|五星)]]
local asks <const> = [[\b(?:please|pls|plz|leave|give|love|appreciate|would|hope|thrilled|delighted|happy|share|drop|rate|make|bitte|geben|gib|freu\pL*|hinterlass\pL*|schreib\pL*|bewerten|könnten|würden|wären?|wünsch\pL*|hoff\pL*|verdien\pL*|por favor)\b|お願い|いただ|ください|頂け|给|麻烦|求|赏|打|亲|留|发|点个|点亮|励み|幸い|付けて]]
local reward <const> = [[\b(?:gift ?cards?|gifts?|vouchers?|coupons?|cash ?back|refund|discount|reward|free|money|bonus|gutschein\pL*|geschenk\pL*|schenken|rabatt\pL*|erstatt\pL*|prämie|gratis|nachlass|preisnachlass|belohn\pL*|guthaben|gutschreib\pL*|schreiben\b[^.!?]*\bgut|credit (?:you|your)|store credit|coins?|freebies?)\b|[€$£¥]|\beuros?\b|ギフト|進呈|差し上げ|クーポン|ポイント|キャッシュバック|返现|红包|返[您你]?\s*[0-9一二三四五六七八九十]|优惠券|小礼物|礼品|送您|割引|プレゼント|特典|お返し|奖励|补贴]]
local changing <const> = [[(?:chang\pL*|revis\pL*|remov\pL*|delet\pL*|\bedit\pL*|updat\pL*|reconsider\pL*|revisit\pL*|amend\pL*|tak(?:e|ing) (?:[a-z]+ ){0,2}down|take down|another look at|(?:bump\pL*|rais\pL*|lift\pL*|upgrad\pL*|improv\pL*|turn\pL*|adjust\pL*)(?: up)? your)]]
local german_changing <const> = [[(?:änder\pL*|geändert|lösch\pL*|gelöscht|entfern\pL*|anpass\pL*|überarbeit\pL*|zurücknehm\pL*|überdenk\pL*|korrigier\pL*|nachbesser\pL*|aufstock\pL*|anheb\pL*|aufwert\pL*|revidier\pL*)]]
local change_signs <const> = [[(?:レビュー|評価|口コミ|投稿)[^。!?]{0,14}(?:修正|削除|変更|取り消|取り下げ|見直し?て?(?:いただ|頂|くださ|お願)|書き直|消して|消去|直して|ご?再考|改めて(?:いただ|くださ))|(?:修改|删除|改掉|改一下|改改|改一改|删一下|删掉|删|撤回|撤掉|追改|隐藏)[^。,!?]{0,6}(?:评价|差评|中评|评论|评分)]]
  .. [[|(?:评价|差评|中评|评论|评分)[^。,!?]{0,8}(?:修改|删|改成|改为|改到|改一|改下|改改|改掉|改了|改$|撤|去掉|隐藏|改[。!?,吗呀吧])|追评改|改评价]]
local done_by_us <const> = [[\b(?:(?:we|i) (?:have )?(?:chang|updat|remov|revis|edit)ed|(?:wir|ich) haben? [^.!?]*(?:geändert|entfernt|überarbeitet|angepasst|korrigiert|verbessert))|thank(?:s| you) for|danke? für|vielen dank für|ありがとう|感谢您的|改进|改善]]
local no_rating <const> = [[energ|hotel|酒店|ホテル|label|efficien|safety|sicherheit|crash|zertifi|能效|省エネ|エネルギー|星期]]

reviews.flag_positive = function()
  return stance.flag { needs = review_words .. [[|[★⭐🌟星]|満点|满分|marks|bestnote|höchstnote|punktzahl|bintang|五分|5分]], words = good, signs = good_signs, with = asks, without = no_rating .. "|" .. done_by_us, but = "星期[一二三四五六]", whole = true }
end

-- Something of value in the same or the next sentence.
reviews.flag_reward = function()
  return stance.flag {
    needs = review_words, words = latin_review, signs = review, with = reward, whole = true,
    without = changing .. "|" .. german_changing .. "|" .. change_signs .. "|" .. done_by_us .. [[|(?:can|darf|dürfen|können|do|wollen)\b[^.!?]{0,30}\b(?:not|nicht|nichts|nothing)|cannot|can't|energ]],
  }
end

local before_review <const> = [[before (?:you )?(?:leav\pL*|writ\pL*|post\pL*|publish\pL*|giv\pL*)[^.!?]{0,15}\b(?:reviews?|ratings?|feedback|stars?|anything (?:public|on the)|comments?)|before (?:you )?(?:reviewing|rating|review|rate) (?:us|it|the)]]
local turns_to_us <const> = [[(?:contact|write|tell|message|talk|speak|reach out|come|get in touch|let|give|allow)\b[^.!?]{0,12}\b(?:us|me)]]

reviews.flag_satisfied = function()
  return stance.flag {
    needs = review_words .. [[|\brate\b|tell the world|before (?:you )?(?:leav|writ|post|publ|giv|review|rat)|bevor sie|满意|打分|投稿]],
    words = [[(?:if|when|only if|once) (?:you are|you're|you were|everything is|everything's|all is) (?:happy|satisfied|pleased|fine|good|well|content)\b[^.!?]*\b(?:]] .. latin_review .. [[|rate|tell the world)]]
      .. [[|(?:wenn|falls|sofern|sollten) sie (?:mit [^.!?]{0,30})?(?:zufrieden|glücklich|begeistert)\b[^.!?]*\b(?:]] .. latin_review .. [[|bewert\pL*)]]
      .. [[|(?:contact|write|tell|message) us[^.!?]{0,20}\bbefore (?:you )?(?:leav|writ|giv)\pL*|]] .. stance.near(turns_to_us, before_review)
      .. [[|bevor sie [^.!?]{0,30}(?:bewert|rezen)\pL*|bevor sie [^.!?]{0,20}(?:schlecht|negativ|öffentlich)\pL*[^.!?]{0,20}(?:schreib|äusser|post|veröffentlich)\pL*|]] .. stance.near([[\b(?:kontaktier|meld|schreib|sprech|wend)\pL*]], [[vor (?:einer|ihrer|der) (?:\pL+ )?(?:bewertung|rezension)]]),
    signs = [[ご?満足[^。!?]{0,12}(?:場合|たら|ましたら)[^。!?]{0,12}(?:レビュー|評価|口コミ)|(?:レビュー|評価|口コミ|投稿)[^。!?]{0,12}前に[^。!?]{0,12}(?:連絡|一報|相談|お知らせ|お問い合わせ|お声)|满意[^。!?]{0,8}评价[^。!?]{0,16}不满意|不满意[^。!?]{0,12}(?:联系|找)[^。!?]{0,12}(?:评价|差评)]]
      .. [[|(?:评价|评论|差评|打分)之?前[^。!?]{0,10}(?:联系|找我|找客服|告诉)|(?:联系|找我|告诉我)[^。!?]{0,12}(?:别|不要|勿)[^。!?]{0,8}(?:差评|评价|打分)]],
    meant = false, whole = true,
  }
end

-- `only`: "free" reports requests without any condition, "bargain" those that promise or demand something for it.
local bargain <const> = [[\b(?:refund\pL*|money|replac\pL*|discount|credit|voucher|gift|erstatt\pL*|geld|ersatz|gutschein|rabatt)\b|返金|差し上げ|退款|补偿|退钱|返]]
local asked <const> = [[\b(?:would|could|can|will) you|please|kindly|\b(?:any chance|open to|mind|consider\pL*|appreciate)\b]]
reviews.flag_change = function(options)
  local function flag(more)
    more.span, more.meant, more.whole = 80, options.only ~= "bargain", options.only ~= "bargain"
    more.without = done_by_us .. (options.only == "free" and "|" .. bargain or "")
    return stance.flag(more)
  end
  return stance.first {
    flag {
      words = changing .. [[\b[^.!?]*?\b]] .. given .. "|" .. given .. [[ (?:is|are|was|be|gets|to be|down) ]] .. changing
        .. "|" .. stance.near(given, "[^\\pL]" .. german_changing) .. [[|(?:take|taking) (?:that|the|your|this) (?:[a-z0-9-]+ )?]] .. given .. " down",
      signs = change_signs, with = options.only == "bargain" and bargain or nil, needs = review_words .. "|投稿",
    },
    -- "We saw your two stars. Would you take it down?"
    flag { words = [[(?:tak(?:e|ing)|bring(?:ing)?) (?:it|that|this|them) down|(?:chang|remov|delet|edit|updat)(?:e|ing) (?:it|that|them)]], with = asked, needs = given, near = 1 },
  }
end

return reviews
