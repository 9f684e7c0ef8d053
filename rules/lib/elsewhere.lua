-- Dealing outside of the platform: paying, buying, talking.
local phones <const> = require "phones"
local stance <const> = require "stance"
local elsewhere = {}

local marketplace <const> = [[(?:amazon|ebay|shopee|lazada|[a-z]+ (?:platform|app|site|website|plattform|webseite))]]
local wallet <const> = [[(?:zelle|venmo|cash ?app|western union|moneygram|gcash|paynow|paylah|duitnow|payid|bpay|grabpay|touch ?(?:n|and) ?go|bank transfer|wire transfer|friends (?:and|&) family|revolut|wise|paypal\.me|bank (?:account|acc|in)|maybank|cimb|public bank|rhb|dbs|posb|ocbc|uob|bdo|bpi|bitcoin|usdt)]]
local pays_by <const> = [[(?:zelle|venmo|cash ?app|western union|moneygram|gcash|paynow|paylah|duitnow|payid|bpay|bank transfer|wire transfer)]]
local own_shop <const> = [[(?:own |official )?(?:web ?site|web ?shop|online ?(?:shop|store)|site|ig|instagram|facebook page|page|homepage)]]
local iban <const> = "[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?"
local german_shop <const> = [[(?:eigene[nmr]? )?(?:online-?shop|web-?shop|web-?seite|internetseite|homepage|laden)]]
local bank_data <const> = [[(?:your iban|your bank (?:account|details|acc|data)|account number|account details|your bsb|sort code|paypal (?:address|e-?mail)|ihre iban|bankdaten|ihre bankverbindung|kontodaten|kontonummer|paypal-?adresse)]]
local gives <const> = [[(?:send|give|tell|share|provide|reply with|let (?:me|us) (?:have|know)|need|nenn\pL*|geben|gib|schick\pL*|senden|teilen|mitteilen|brauch\pL*|benötig\pL*)]]

-- elsewhere.flag_payment(): money past the platform; a refund that the platform pays is none.
function elsewhere.flag_payment()
  local flag_words <const> = stance.flag {
    span = 100,
    rare = [[zelle|venmo|cash|western union|moneygram|paynow|paylah|duitnow|payid|bpay|grabpay|touch ?n|touch and|transfer|friends (?:and|&)|revolut|\bwise|paypal|bank|cimb|\b(?:rhb|dbs|posb|ocbc|uob|bdo|bpi)\b|bitcoin|usdt|account|direct|outside|überweis|konto|vorkasse|zahlen sie|iban|bsb|sort code]]
      .. [[|口座|振込|振り込|送金|直接お支払|paypay|現金|支付宝|微信|银行|转|打款|打到|收款码]],
    but = [[(?:refund|erstatt|gutschrift)\pL*[^.!?]{0,60}(?:paypal|konto|account)|返金[^。!?]{0,30}口座|退[^。!?]{0,20}(?:支付宝|微信|账户)]],
    words = [[(?:pay|send|transfer|wire|bank in|settle|remit)\b[^.!?]{0,50}\b(?:]] .. wallet .. [[|to (?:my|our) (?:bank )?account|(?:to (?:me|us) )?direct(?:ly)? to (?:me|us)|outside (?:of )?]] .. marketplace
      .. [[)|bank in (?:to|direct|the|rm)\b|[a-z]+ ]] .. pays_by .. [[\b|pay (?:me|us)\b[^.!?]{0,30}\b(?:direct(?:ly)?|cash|outside)|(?:überweisen sie|(?:bitte|können sie|könnten sie|würden sie)\b[^.!?]{0,50}überweisen|auf unser konto|per vorkasse|paypal (?:an )?(?:freunde|familie)|(?:zahlen|bezahlen) sie[^.!?]{0,20}\b(?:bar|direkt an)|unsere bankverbindung|meine bankverbindung)|]]
      .. stance.near([[\b]] .. gives, bank_data),
    signs = [[(?:口座|指定口座)[へにま][^。!?]{0,8}(?:振込|振り込|送金|お支払)|お?(?:振込|振り込)み?(?:を)?(?:お願い|ください|いただ|頂)|(?:銀行|口座|ゆうちょ)振(?:り)?込[^。!?]{0,10}(?:支払|ください|いただ|可能)|直接お支払|paypay[^。!?]{0,8}(?:送金|お支払|払)|現金書留]]
      .. [[|(?:口座番号|口座情報|振込先)[^。!?]{0,14}(?:教え|お知らせ|お送り|ご連絡)|(?:支付宝|微信|银行卡)(?:直接)?(?:转|付款|打款|汇)|转账给|转给我|直接转|打到我|微信转账|转(?:到|账到|进)(?:我|这个|以下)|打款(?:到|给)(?:我|这)|收款码|(?:发|给|告诉|提供)[^。,!?]{0,8}(?:银行卡号?|银行账[户号]|支付宝账号)|(?:银行账[户号]|支付宝账号)[^。,!?]{0,6}(?:发|给我|告诉)]],
    without = [[(?:paid|pay) (?:with|by|via|for it)\b[^.!?]{0,20}(?:at checkout|originally)|original payment|zurückerstattet|原路|(?:ご返金|返金)は]],
  }
  return {
    looks_for = { skeleton = flag_words.looks_for.skeleton, case = phones.numbers },
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
    words = [[outside (?:of )?]] .. marketplace .. [[|(?:without|skip|skipping|bypass|bypassing|leave out|cut out|away from) (?:using |going through )?]] .. marketplace
      .. [[|off[- ]?platform|no need ]] .. marketplace .. [[|(?:skip|save|avoid|without) (?:us |both |both of us )?(?:on )?(?:the |all )?(?:(?:ebay|amazon|shopee|seller|selling|platform|marketplace|listing) )?fees|no (?:platform|ebay|amazon|seller|selling) fees?|link in (?:my|our) bio|(?:find|search(?: for)?|google|look (?:for|up)) (?:us|me|(?:my|our) (?:name|shop|store))\b[^.!?]{0,20}\b(?:google|online|the web|bing|search engine)]]
      .. [[|(?:do|sell|deal|buy|sort|arrange|settle|handle)\b[^.!?]{0,25}\bprivately|(?:private|side|direct) (?:deal|sale)\b|under the table]]
      .. [[|(?:buy|order|purchase|shop|cheaper|discount|save|find|visit)\b[^.!?]{0,50}\b(?:on|from|in|at|through|via) (?:my|our) ]] .. own_shop
      .. [[|(?:my|our) ]] .. own_shop .. [[\b[^.!?]{0,40}\b(?:cheaper|discount|save|less|(?:order|buy) there)|(?:buy|order)\b[^.!?]{0,30}\bdirect(?:ly)? (?:from|with) (?:me|us)]]
      .. [[|(?:ausserhalb|abseits|jenseits) (?:von |der |des )?]] .. marketplace .. [[|ohne ]] .. marketplace .. [[|(?:auf|bei|on) (?:ebay )?(?:kleinanzeigen|vinted|etsy|temu|aliexpress|craigslist|carousell|facebook marketplace)\b[^.!?]{0,40}(?:günstig|billig|kauf|bestell|cheaper|buy|order|less)\pL*|an (?:amazon|ebay|der plattform) vorbei|direkt bei (?:uns|mir) (?:kaufen|bestellen)|(?:kauf|bestell)\pL*\b[^.!?]{0,40}direkt bei (?:uns|mir)]]
      .. [[|privat (?:abwickel|verkauf|kauf|regel|mach)\pL*|unter der hand|\bspar\pL* (?:wir|uns|beide|mir)[^.!?]{0,25}\b(?:gebühr\pL*|provision)]]
      .. [[|(?:in|auf|über) (?:unsere[mrn]?|meine[mrn]?) ]] .. german_shop .. [[\b[^.!?]{0,40}(?:günstig|billig|kauf|bestell|spar|rabatt)\pL*]],
    signs = [[当店の(?:楽天|ヤフー|yahoo)|(?:自社|当店|本店|公式)(?:の)?(?:サイト|通販|ショップ|ページ|ストア)[^。!?]{0,12}(?:購入|お買い|注文|お得|安)|本店(?:で|にて|から)の?(?:ご)?(?:購入|注文|お買い)|(?:当店|弊社)から直接[^。!?]{0,8}(?:購入|注文|お買い)|(?:メルカリ|ヤフオク|ラクマ|楽天市場|ヤフーショッピング)[^。!?]{0,12}(?:出品|購入|お買い|安|お得)]]
      .. [[|直接(?:取引|のお取引|購入|のご購入)|(?:amazon|アマゾン|ebay)(?:を通さ|を介さ|以外で(?:の)?(?:ご)?(?:購入|注文|取引))|私下|站外|不走平台|不通过平台|绕过平台|线下交易|官网(?:下单|购买)|(?:我们|我)的?(?:官网|网店|淘宝店)|平台(?:的)?抽成|(?:某宝|淘宝|拼多多|闲鱼)[^。,!?]{0,8}(?:店|搜|买|拍|下单|便宜)|搜(?:索|一下)?(?:我们|咱们)?(?:的)?(?:店名|店铺名)|直接(?:跟|找|和)我(?:们)?(?:买|拍|下单)]],
  }
end

-- elsewhere.flag_talk(): taking the conversation away.
function elsewhere.flag_talk()
  return stance.flag {
    rare = [[text (?:me|us)|text message|by text|mail|phone|ring (?:me|us)|\b[dp]m (?:me|us)|a (?:call|ring|bell|buzz)\b|call (?:me|us)|elsewhere|somewhere|offline|off (?:here|this)|outside|other (?:app|plat|chan)|sms|whatsapp|telegram|wechat|are you on|you (?:have|use) line|anderswo|woanders|anderen (?:kanal|weg)|\bruf|telefon]]
      .. [[|電話|メール|换|电话|短信|邮件|不方便|好友]],
    words = [[(?:text|e-?mail|phone|ring|dm|pm) (?:me|us)\b|give (?:me|us) a (?:call|ring|bell|buzz)\b|(?:talk|chat|continue|discuss|speak|sort (?:this|it)|take (?:this|it)|move (?:this|it))\b[^.!?]{0,25}\b(?:elsewhere|somewhere else|offline|off (?:here|this (?:app|site|platform))|outside (?:of )?]] .. marketplace .. [[|(?:an)?other (?:app|platform|channel))|(?:call|ring) (?:me|us) (?:on|at|to|before|and|when|any)\b|(?:continue|talk|chat|discuss|finish|carry on|move)\b[^.!?]{0,40}\b(?:by|via|over|on|through) (?:text|text message|sms|the phone|phone|e-?mail|whatsapp|telegram|wechat)]]
      .. [[|(?:do you (?:have|use)|are you on) (?:telegram|whatsapp|wechat|line)|(?:per|via|über) (?:sms|e-?mail|telefon|whatsapp|telegram)\b[^.!?]{0,25}(?:weiter|klär|besprech|schreib)\pL*]]
      .. [[|(?:anderswo|woanders|über einen anderen (?:kanal|weg))\b[^.!?]{0,25}(?:schreib|besprech|klär|unterhalt|red)\pL*|ruf(?:en sie)? (?:einfach |gern |gerne |kurz )*(?:durch|zurück)|(?:rufen sie (?:uns|mich)|schreiben sie (?:uns|mir) (?:eine )?(?:e-?mail|sms)|(?:schicken|senden) sie [^.!?]{0,40}\bper (?:(?:e-?)?mail|sms)|mailen sie (?:uns|mir))]],
    but = [[オンライン|メールアドレス]],
    signs = [[(?:続き|お話|ご相談)は?[^。!?]{0,10}(?:sms|お電話|メール)で|(?:sms|メール)で(?:のご連絡を)?(?:お願い|ご連絡ください|お送りください)|お電話(?:ください|をお願い|でお願い)|换个?(?:软件|地方|平台|app)聊?|(?:打电话|发短信|发邮件)(?:给我|联系)|电话联系我|这里(?:说话)?不方便|加个?好友]],
  }
end

return elsewhere
