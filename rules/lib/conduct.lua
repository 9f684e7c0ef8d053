-- How a seller treats a buyer: card data, insults and threats, promises, running others down, posing as the platform.
local stance <const> = require "stance"
local conduct = {}

local card <const> = [[(?:(?:credit |debit |bank )?card (?:number|no|details|data)|(?:photo|picture|scan|copy) of (?:your |the )?(?:credit |debit |bank )?(?:card|id|passport)|cvv|cvc|security code|expiry date|(?:one[- ]time|verification|confirmation) (?:code|password)|otp|(?:account|login|amazon|ebay|shopee) password|your (?:password|pin)\b|kreditkart\pL*|kartennummer|kartendaten|bankkarte|prüfziffer|(?:ihr|dein)(?:es|em)? (?:passwort|kennwort)|ihre (?:pin|tan)\b|einmal-?(?:code|passwort)|personalausweis\pL*)]]
local hands_over <const> = [[\b(?:send|give|tell|share|provide|reply with|text|forward|need|let (?:me|us) (?:have|know)|read out|upload|schick\pL*|send\pL*|nenn\pL*|teil\pL*|mitteil\pL*|brauch\pL*|benötig\pL*|übermitt\pL*|weiterleit\pL*)\b]]
local card_sign <const> = [[(?:カード番号|クレジットカード(?:番号|情報|の写真)|暗証番号|セキュリティコード|認証コード|ワンタイムパスワード|パスワード|身分証|银行卡号|信用卡号?|卡号|验证码|支付密码|登录密码|密码|身份证号?码?(?:照片)?|cvv)]]

-- conduct.flag_card(): asks for card data, passwords, one-time codes or identity papers.
function conduct.flag_card()
  return stance.flag {
    span = 90,
    rare = [[card|\bcvv|\bcvc|security code|expiry|one[- ]time|verification|confirmation (?:code|pass)|\botp\b|password|your pin|passport|of your id|kreditkart|karten(?:nummer|daten)|bankkarte|prüfziffer|passwort|kennwort|ihre (?:pin|tan)\b|einmal-?(?:code|pass)|personalausweis|]] .. card_sign,
    words = stance.near(hands_over, card),
    signs = card_sign .. [[[^。!?]{0,16}(?:教え(?:て|いただ)|お知らせ(?:ください|いただ|願)|ご連絡ください|お送り(?:ください|いただ)|ご提示|お伺い|ご記入(?:ください|いただ))|(?:把|将|请)[^。!?]{0,12}]] .. card_sign .. [[[^。!?]{0,8}(?:发(?:给我?)?|告诉|提供|给我|报给|截图)|(?:发|告诉|提供|报)(?:一下|我们?)?[^。,!?]{0,6}]] .. card_sign,
    without = [[gift card|geschenkkarte|speicherkarte|memory card|sim card|garantiekarte|warranty card|(?:display|keypad|device|door|router|app|lock|schloss|gerät|设备|路由|机器|门锁|wifi|wi-fi|wlan)]],
  }
end

local insult <const> = [[(?:(?:you are|you're|are you|you must be|you)\s(?:really |just |such |so |too |simply |completely |a |an |all |pure ){0,3}(?:stupid|idiots?|morons?|dumb|liars?|pathetic|a joke|crazy|ignorant|blind|cheapskate|retarded|scammers?|thick|ridiculous|trash)|can['’]?t you read\b|stop (?:whining|crying|lying)|shut up|screw you|go to hell|get lost|f[u*]ck\pL*|(?:stupid|crazy|dumb|cheap) (?:buyer|customer)|learn to read]]
  .. [[|(?:sie sind|sind sie|du bist|bist du)\b[^.!?]{0,20}\b(?:dumm|zu dumm|blöd|zu blöd|idiot\pL*|unfähig|lügner\pL*|betrüger\pL*|verrückt|doof|dreist|unverschämt)|lesen müsste man können|können sie nicht lesen|halten sie den mund|verschwinden sie)]]
local insult_sign <const> = [[(?:馬鹿|バカな|バカじゃ|アホ|頭(?:が)?おかしい|頭の悪い|嘘つき|クレーマー|常識(?:が|の)な|いい加減にし|消えろ|黙れ|(?:你|您)(?:是不是|真)?(?:有病|傻|脑子|瞎|神经|蠢|贱|穷|眼瞎|不识字)|有病吧|神经病|脑残|白痴|傻[逼b叉x]|滚(?:蛋|开|吧|远)|不要脸|穷鬼|没素质|看不懂(?:人话|中文)|别(?:在这)?丢人)]]
local threat <const> = [[(?:lawyers?|attorney|legal action|sue you|take you to court|report you|police|blacklist(?:ed)? you|we know where you live|regret (?:it|this)|consequences|anwalt|anwälte|verklag\pL*|vor gericht|in court|rechtliche schritte|strafanzeige|anzeige erstatten|polizei|konsequenzen|wissen,? wo sie wohnen|bereuen)]]
local cause <const> = [[(?:reviews?|ratings?|feedback|comments?|stars?|claims?|disputes?|chargebacks?|complain\pL*|or (?:else|we|you)|unless|otherwise|if you (?:do not|don['’]t|continue|keep)|we know where|bewertung\pL*|rezension\pL*|antrag|reklam\pL*|beschwer\pL*|sonst|andernfalls|wenn sie|falls sie|bereuen|wohnen)]]
local threat_sign <const> = [[(?:レビュー|評価|口コミ|投稿|書き込み|クレーム|返品)[^。!?]{0,30}(?:法的措置|訴え|弁護士|警察|損害賠償|訴訟|通報)|(?:法的措置|訴訟|弁護士)[^。!?]{0,20}(?:レビュー|評価|投稿|削除)|(?:差评|评价|评论|投诉|退款|不删|再闹|恶意)[^。!?]{0,16}(?:起诉|告你|告您|律师|报警|法院|法律责任|曝光|拉黑|后果自负|走着瞧|上门)|(?:起诉|律师函|法律责任|报警)[^。!?]{0,14}(?:差评|评价|评论|删)|知道(?:你|您)(?:家)?(?:的)?(?:住|地址)[^。!?]{0,10}(?:找|上门|走着瞧|小心|等着)|(?:公开|曝光|泄露)[^。,!?]{0,4}[你您]的?(?:家庭)?(?:地址|信息|电话|隐私)|后果自负]]

-- conduct.flag_abuse(): insults, and threats over what a buyer wrote or asked for.
function conduct.flag_abuse()
  return stance.first {
    stance.flag { bare = true, words = insult, signs = insult_sign, without = [[傻瓜|sorry you|if you are]] },
    stance.flag { meant = false, words = threat, signs = threat_sign, with = cause .. "|" .. threat_sign, without = [[your lawyer|ihr anwalt|police report|you may|sie können|sie dürfen|lawyer's|safety consequences]] },
  }
end

local sure <const> = [[(?:guarantee[ds]?|100 ?% (?:guarante\pL*|sure|certain|arriv\pL*|deliver\pL*|on time|sicher)|one hundred percent|a hundred percent|definitely|absolutely|(?:i|we) promise(?: you)?|for sure|without fail|no doubt|no matter what|hundertprozentig|garantier\pL*|ganz sicher|mit sicherheit|definitiv|versprech\pL*|versprochen|auf jeden fall|auf alle fälle|garantiezusage|pasti|sure can)]]
local comes <const> = [[(?:arriv\pL*|be delivered|delivery|be there|reach(?:es)? you|be with you|have it (?:by|on|tomorrow|today)|get it (?:by|on|tomorrow|today)|in your hands|show up|land(?:s)? (?:on|by)|kommt|ankommen|ankommt|an sein|zugestellt|zustell\pL*|geliefert|bei ihnen (?:ist|sein|an)|bei ihnen|da sein|eintreff\pL*|eintrifft|lieferung|zustellung|sampai)]]
local sure_sign <const> = [[(?:絶対に?|必ず|間違いなく|100%|確実に|保証(?:いた)?し)[^。!?]{0,16}(?:届き|届け(?:いた|し|られ|ま)|お届け|到着|着きます|直り|治り|配達)|(?:届|到着|お届け)[^。!?]{0,12}(?:絶対|保証(?:いた)?し|100%)]]
  .. [[|(?:绝对|一定(?:会|能|可以)?|保证|肯定(?:会|能)?|百分(?:之)?百|100%|包[您你])[^。!?,]{0,10}(?:到货|送到|送达|收到|能到|会到|到达|到手|到(?:[。,!啦哦吧]|$)|不会坏|不坏)|(?:明天|今天|后天|周[一二三四五六日]|[0-9]+[号天日])[^。!?,]{0,6}(?:绝对|一定|保证|肯定|百分百|包[您你])[^。!?,裹]{0,4}到|赔十倍|假一赔|[不没]到(?:就|包)?(?:全赔|赔|退)]]

-- conduct.flag_promise(): a day or a success promised beyond doubt.
function conduct.flag_promise()
  return stance.flag {
    words = stance.near(sure, comes),
    signs = sure_sign, span = 90,
    without = [[(?:guaranteed|promised) (?:delivery )?(?:date|window|service|slot)|money[- ]back|(?:als|wie|the|den|zum) (?:versprochen|zugesagt)\pL*|as (?:we )?promised|garantie(?:fall|zeit|schein|karte)|(?:ご確認|お受け取り|ご連絡|ご返送|保管)(?:いただ|ください|をお願い)|请(?:您)?一定|一定(?:要|程度|范围|数量|时间内|的)|(?:no|keine) (?:guarantee|garantie)|保证金|不一定|如果|お届けできるよう|努め|尽量|争取|(?:does not|cannot|can't|nicht|kein\pL*)\b]],
  }
end

local others <const> = [[(?:(?:the |this )?platform|amazon|ebay|shopee|lazada|royal mail|evri|hermes|dhl|dpd|ups|usps|fedex|gls|auspost|australia post|yodel|ninja ?van|j&t|pos ?laju|singpost|(?:the |our )?(?:courier|carrier)|die post|der paketdienst|die plattform|other sellers|andere verkäufer|die konkurrenz)]]
local bad <const> = [[(?:hopeless|useless|terrible|awful|horrible|rubbish|garbage|trash|incompetent|idiots?|a (?:joke|disgrace|nightmare|scam)|thieves|crooks?|liars?|the worst|(?:always|constantly) (?:lose|loses|late|messes|mess)|lose(?:s)? (?:everything|half|every)|don['’]?t care|unfähig|katastroph\pL*|schlampig|schlamp\pL*|inkompetent|eine frechheit|das letzte|ein witz|verlier\pL* (?:ständig|immer|alles)|(?:ständig|immer) (?:verlier\pL*|verspätet)|abzock\pL*|(?:fakes?|fälschungen)|betrüger\pL*)]]

-- conduct.flag_running_down(): speaks ill of the platform, a carrier or another seller.
function conduct.flag_running_down()
  return stance.flag {
    bare = true,
    words = bad, with = others .. "|モール|アマゾン|配送|運送|ヤマト|佐川|郵便|平台|快递|物流|亚马逊|虾皮|别家|其他|同行",
    signs = [[(?:モール|アマゾン|amazon|配送業者|運送会社|ヤマト|佐川|日本郵便|郵便局)[^。!?]{0,12}(?:最悪|ひどい|酷い|いい加減|信用でき|使えな|適当|無責任)|(?:平台|快递|物流|亚马逊|虾皮|别家|其他(?:店|卖家)|同行)[^。!?]{0,10}(?:垃圾|太烂|很烂|最烂|太坑|坑人|坑爹|不靠谱|老(?:是)?丢|经常丢|总丢|骗人|骗子|都是假|黑心|假货)]],
    without = [[scams? (?:in|using|that)|reports? of|if (?:the|you)|sorry (?:that|for)|es tut mir leid|(?:垃圾)(?:桶|袋)]],
  }
end

-- conduct.flag_posing(): speaks as the platform itself.
function conduct.flag_posing()
  local team <const> = [[(?:customer (?:service|care)|support|refund|returns|security|official)(?: department| team| service| centre| center)?]]
  return stance.flag {
    words = [[(?:this is|we are|i am|i'm|i work for|here is|speaking for) (?:from )?(?:the )?(?:official )?(?:amazon|ebay|shopee|lazada)(?:'s)? ]] .. team .. [[|(?:hier ist|wir sind|ich bin) (?:vom |von |der |die |das )?(?:offizielle[rn]? )?(?:amazon|ebay)[ -](?:kundendienst|kundenservice|support|erstattungsabteilung|sicherheits\pL*)|im (?:auftrag|namen) von (?:amazon|ebay)\b]],
    signs = [[(?:こちらは)?(?:amazon|アマゾン|楽天)(?:の)?(?:カスタマーサービス|カスタマーセンター|事務局|公式サポート)(?:です|でございます|より)|(?:我(?:们)?是|这里是)[^。,!?]{0,3}(?:亚马逊|虾皮|shopee|淘宝|平台)(?:的)?(?:官方)?客服]],
  }
end

return conduct
