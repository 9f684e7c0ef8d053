-- Dealing outside of the platform: paying, buying, talking.
local stance <const> = require "stance"
local elsewhere = {}

local marketplace <const> = [[(?:amazon|ebay|shopee|lazada|the platform|the app|der plattform|die plattform)]]
local wallet <const> = [[(?:zelle|venmo|cash ?app|western union|moneygram|gcash|paynow|bank transfer|wire transfer|friends and family|revolut|wise)]]
local own_shop <const> = [[(?:own |official )?(?:web ?site|web ?shop|online ?(?:shop|store)|site|ig|instagram|facebook page|page|homepage)]]
local iban <const> = "[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?"
local german_shop <const> = [[(?:eigene[nmr]? )?(?:online-?shop|web-?shop|web-?seite|internetseite|homepage|laden)]]

-- elsewhere.flag_payment(): money past the platform; a refund that the platform pays is none.
function elsewhere.flag_payment()
  local flag_words <const> = stance.flag {
    needs = "pay|send|transfer|wire|zahl|überweis|bankverbindung|konto|口座|振込|支払|支付宝|微信|银行卡|转",
    but = [[(?:refund|erstatt|gutschrift)\pL*[^.!?]{0,60}(?:paypal|konto|account)|返金[^。!?]{0,30}口座|退[^。!?]{0,20}(?:支付宝|微信)]],
    words = [[(?:pay|send|transfer|wire)\b[^.!?]{0,50}\b(?:]] .. wallet .. [[|to (?:my|our) (?:bank )?account|(?:to (?:me|us) )?direct(?:ly)? to (?:me|us)|outside (?:of )?]] .. marketplace
      .. [[)|pay (?:me|us)\b[^.!?]{0,30}\b(?:direct(?:ly)?|cash|outside)|(?:überweisen sie|(?:bitte|können sie|könnten sie|würden sie)\b[^.!?]{0,50}überweisen|auf unser konto|paypal (?:an )?freunde|(?:zahlen|bezahlen) sie[^.!?]{0,20}\b(?:bar|direkt an)|unsere bankverbindung|meine bankverbindung)]],
    signs = [[(?:口座|指定口座)[へにま][^。!?]{0,8}(?:振込|振り込|送金|お支払)|お?振込(?:み)?(?:を)?(?:お願い|ください)|直接お支払|(?:支付宝|微信|银行卡)(?:直接)?(?:转|付款|打款|汇)|转账给|转给我|直接转|打到我|微信转账]],
  }
  return {
    looks_for = { skeleton = flag_words.looks_for.skeleton, case = iban },
    run = function(draft, ctx)
      flag_words.run(draft, ctx)
      for _, match in ipairs(draft:view("case"):find(iban, { words = true })) do
        if elsewhere.is_iban(match.folded) then
          draft:flag { start = match.start, finish = match.finish, fix = { kind = "human" } }
        end
      end
    end,
  }
end

-- ISO 13616: country and check digits to the end, letters as 10 … 35, the rest of a division by 97 is 1.
function elsewhere.is_iban(written)
  local plain <const> = string.gsub(written, " ", "")
  local rest = 0
  for i = 1, #plain do
    local byte <const> = string.byte(plain, (i + 3) % #plain + 1)
    rest = byte >= 97 and (rest * 100 + byte - 87) % 97 or (rest * 10 + byte - 48) % 97
  end
  return rest == 1
end

-- elsewhere.flag_sale(): buying past the platform.
function elsewhere.flag_sale()
  return stance.flag {
    bare = true,
    words = [[outside (?:of )?]] .. marketplace .. [[|without ]] .. marketplace .. [[|off[- ]?platform|no need ]] .. marketplace .. [[|skip the (?:[a-z]+ )?fees?|no (?:platform|ebay|amazon) fees?|link in (?:my|our) bio|(?:find|search(?: for)?|google|look (?:for|up)) (?:us|me|(?:my|our) (?:name|shop|store))\b[^.!?]{0,20}\b(?:google|online|the web|bing|search engine)]]
      .. [[|(?:buy|order|purchase|shop|cheaper|discount|save|find|visit)\b[^.!?]{0,50}\b(?:on|from|in|at|through|via) (?:my|our) ]] .. own_shop
      .. [[|(?:my|our) ]] .. own_shop .. [[\b[^.!?]{0,40}\b(?:cheaper|discount|save|less|(?:order|buy) there)|(?:buy|order)\b[^.!?]{0,30}\bdirect(?:ly)? (?:from|with) (?:me|us)]]
      .. [[|ausserhalb (?:von )?]] .. marketplace .. [[|ohne ]] .. marketplace .. [[|(?:auf|bei|on) (?:ebay )?(?:kleinanzeigen|vinted|etsy|temu|aliexpress|craigslist|facebook marketplace)\b[^.!?]{0,40}(?:günstig|billig|kauf|bestell|cheaper|buy|order|less)\pL*|an (?:amazon|ebay) vorbei|direkt bei (?:uns|mir) (?:kaufen|bestellen)|(?:kauf|bestell)\pL*\b[^.!?]{0,40}direkt bei (?:uns|mir)]]
      .. [[|(?:in|auf|über) (?:unsere[mrn]?|meine[mrn]?) ]] .. german_shop .. [[\b[^.!?]{0,40}(?:günstig|billig|kauf|bestell|spar|rabatt)\pL*]],
    signs = [[当店の(?:楽天|ヤフー|yahoo)|(?:自社|当店|本店|公式)(?:の)?(?:サイト|通販|ショップ|ページ)[^。!?]{0,12}(?:購入|お買い|注文|お得|安)|直接(?:取引|のお取引|購入|のご購入)|(?:amazon|アマゾン|ebay)を通さ|私下|站外|不走平台|不通过平台|绕过平台|线下交易|官网(?:下单|购买)|(?:我们|我)的?(?:官网|网店|淘宝店)]],
  }
end

-- elsewhere.flag_talk(): taking the conversation away.
function elsewhere.flag_talk()
  return stance.flag {
    words = [[(?:text|e-?mail|phone|ring|dm|pm) (?:me|us)\b|(?:call|ring) (?:me|us) (?:on|at|to|before|and|when|any)\b|(?:continue|talk|chat|discuss|finish|carry on|move)\b[^.!?]{0,40}\b(?:by|via|over|on|through) (?:text|text message|sms|the phone|phone|e-?mail|whatsapp|telegram|wechat)]]
      .. [[|(?:do you (?:have|use)|are you on) (?:telegram|whatsapp|wechat|line)|(?:per|via|über) (?:sms|e-?mail|telefon|whatsapp|telegram)\b[^.!?]{0,25}(?:weiter|klär|besprech|schreib)\pL*]]
      .. [[|(?:rufen sie (?:uns|mich)|schreiben sie (?:uns|mir) (?:eine )?(?:e-?mail|sms)|(?:schicken|senden) sie [^.!?]{0,40}\bper (?:(?:e-?)?mail|sms)|mailen sie (?:uns|mir))]],
    but = [[オンライン|メールアドレス]],
    signs = [[(?:続き|お話|ご相談)は?[^。!?]{0,10}(?:sms|お電話|メール)で|(?:sms|メール)で(?:のご連絡を)?(?:お願い|ご連絡ください|お送りください)|お電話(?:ください|をお願い|でお願い)|换个?(?:软件|地方|平台|app)聊?|(?:打电话|发短信|发邮件)(?:给我|联系)|电话联系我|这里(?:说话)?不方便|加个?好友]],
  }
end

return elsewhere
