-- Rights that the law gives a buyer, and that a seller must not deny: withdrawal, remedies for faults, the way, the money.
local stance <const> = require "stance"
local rights = {}

-- Where a buyer may withdraw from what was bought at a distance. Source: knowledge/policies.md 5.1.
rights.withdrawal = { "de", "at", "fr", "it", "es", "nl", "pl", "se", "be", "ie", "gb", "cn", "tw", "kr", "tr", "br" }
-- Where a lost parcel is the seller's, and remedies for faults have a term in law.
rights.consumer_law = { "de", "at", "ch", "fr", "it", "es", "nl", "pl", "se", "be", "ie", "gb", "au", "cn", "tr" }

local lawful <const> = [[made to order|personali[sz]ed|custom(?:[- ]made|i[sz]ed)?|engraved|perishable|sealed|hygien\pL*|unsealed|massgefertigt|personalisiert|nach mass|graviert|graviert\pL*|angefertigt|verderblich|versiegelt|定制|刻字|生鲜|贴身|once (?:it|the order) (?:has|is)]]

-- rights.flag_withdrawal(): no returns, sale goods or opened boxes left out.
function rights.flag_withdrawal()
  return stance.flag {
    bare = true,
    rare = [[no (?:return|refund)|final|returnable|non-?refund|(?:n['’]?t|not|no longer) (?:be )?(?:return|refund|sent|accept|take|offer)|never (?:accept|take|offer)|opened|unboxed|widerruf|umtausch|rückgabe|(?:nicht|nie|keine) (?:mehr )?(?:zurück|rück|um)|不退|退换|不能退|不可退|不予退|不支持]],
    words = [[no returns?\b|all sales (?:are )?final|final sale|non-?(?:returnable|refundable)|(?:opened|used|unboxed|sale|discounted|reduced|clearance)\b[^.!?]{0,25}\b(?:cannot|can['’]?t|can not|could not|not|no longer) (?:be )?(?:returned|refunded|sent back|accepted back|returnable)|(?:do not|don['’]t|cannot|can['’]t|never) (?:accept|take|offer) (?:any )?(?:returns?|back)\b[^.!?]{0,30}|no (?:return|refund)s? (?:on|for|once|after|no exchange)]]
      .. [[|(?:opened|used|unboxed)\b[^.!?]{0,25}\bno (?:return|refund)|\pL*(?:artikel|angebote|ware|preise)\b[^.!?]{0,30}vom (?:widerruf|umtausch)\pL* ausgeschlossen|kein(?:en)? (?:widerruf|widerrufsrecht|rückgaberecht|umtausch)\b|(?:geöffnet|ausgepackt|reduziert|angebrochen|benutzt)\pL*\b[^.!?]{0,40}\b(?:nicht|keine) (?:mehr )?(?:zurück|rückgabe|zurückgenommen|umtausch|annehmen|akzeptier)\pL*|(?:nehmen|nimmt) wir\b[^.!?]{0,40}\b(?:nicht|nie) zurück|(?:rückgabe|widerruf|umtausch)\b[^.!?]{0,25}\b(?:nicht möglich|ausgeschlossen|unmöglich)]],
    signs = [[不退不换|概不退换|(?:特价|打折|清仓|拆封|拆开|打开)[^。!?]{0,10}(?:不退|不能退|不支持退|不予退|不可退)|不支持(?:七|7)天(?:无理由)?]],
    without = lawful .. [[|(?:past|after|outside|later than) (?:the )?(?:[0-9]+|return (?:window|period)|deadline)|(?:nach|ausserhalb) (?:der |von )?(?:ablauf|[0-9]+|frist|widerrufsfrist)|return window|widerrufsfrist|(?:超过|过了)[^。]{0,8}(?:天|期)|no returns? (?:[a-z]+ )?(?:is|are) needed|need(?:s)? no return|no return (?:needed|necessary|required)|no need|keine rückgabe nötig|müssen sie nicht|no return label]],
  }
end

local maker <const> = [[(?:the (?:manufacturer|maker|brand)|(?:den|beim|dem|der) hersteller)]]
local fault_right <const> = [[(?:warranty|guarantee|gewährleistung|garantie|mängelrechte|mängelhaftung)]]

-- rights.flag_warranty(): sends the buyer to the manufacturer, or cuts the term for faults.
function rights.flag_warranty()
  return stance.flag {
    bare = true,
    rare = [[manufacturer|the (?:maker|brand)|hersteller|warranty|guarantee|gewährleistung|garantie|mängel|responsible|liable|nothing we can|our problem|zuständig|verantwortlich|haftbar|haftung|过了|超过|概不|质量问题|坏了|故障]],
    words = [[(?:you (?:need|have|must|will have|should)|please|you'll have|kindly|must) (?:to )?(?:contact|ask|turn to|go to|write to|get in touch with|claim from) (?:directly )?]] .. maker .. [[|(?:speak|talk|complain|turn) (?:directly )?(?:to|with) ]] .. maker .. [[|no warranty (?:left|any ?more)|gewährleistung\b[^.!?]{0,20}\bnichts zu tun|das (?:regelt|macht|übernimmt) (?:allein |nur )?der hersteller|(?:not|no longer) (?:our (?:problem|responsibility)|responsible|liable)\b[^.!?]{0,60}]] .. maker .. [[|(?:only|just) (?:the )?manufacturer (?:is )?(?:liable|responsible)]]
      .. [[|(?:our )?]] .. fault_right .. [[\b[^.!?]{0,25}\b(?:only|just|is) (?:covers? |valid |lasts? |for |valid for )*(?:[0-9]+|one|two|three|six|seven|thirty|fourteen|ninety) (?:days?|weeks?|months?)\b|(?:after|nach) (?:[0-9]+|one|two|six|seven|thirty|sechs|drei|zwölf|einem|zwei) (?:days?|weeks?|months?|year|tagen|wochen|monaten|jahr)\b[^.!?]{0,40}\b(?:not responsible|no longer responsible|not liable|nothing we can do|not our problem|nicht mehr (?:zuständig|verantwortlich|haftbar)|keine (?:gewährleistung|haftung|ansprüche))]]
      .. [[|(?:wenden|melden) sie sich[^.!?]{0,25}an ]] .. maker .. [[|(?:allein|nur|ausschliesslich) (?:der )?hersteller\b|(?:dafür|dafür ist|hierfür)[^.!?]{0,20}(?:haftet|zuständig)[^.!?]{0,12}hersteller|]] .. fault_right .. [[\b[^.!?]{0,25}\b(?:nur|lediglich|bloss) (?:[0-9]+|einen?|zwei|drei|sechs|vierzehn|dreissig) (?:tagen?|wochen?|monaten?)\b|kein(?:e)? (?:gewährleistung|garantieanspruch)\b|(?:gewährleistung|sachmängelhaftung) (?:ist|wird|sind) ausgeschlossen]],
    signs = [[(?:过了|超过)(?:[0-9]+|七|十五|三十)(?:天|个月)[^。!?]{0,10}(?:不管|不负责|概不|不保)|(?:坏了|质量问题|故障)[^。!?]{0,14}(?:找厂家|联系厂家|找品牌|自己找)|概不(?:负责|保修)|质量问题[^。!?]{0,6}(?:不退|不管|不负责)]],
    without = [[in addition|zusätzlich|ausserdem|darüber hinaus|if you (?:prefer|wish|like)|wenn sie (?:möchten|wollen|mögen)|manufacturer's (?:own |extra )?(?:guarantee|warranty)|herstellergarantie|we (?:will |have |can )?(?:also )?(?:contact|ask|speak|talk)|wir (?:haben|fragen|klären)|your (?:statutory )?rights|ihre (?:gesetzlichen )?rechte|unberührt|battery|batterie|recall|rückruf|einbau|register|registrier]],
  }
end

local carrier <const> = [[(?:royal mail|evri|hermes|dhl|dpd|ups|usps|fedex|gls|auspost|australia post|yodel|ninja ?van|j&t|the (?:courier|carrier|post office|delivery company)|(?:dem|den|beim|der|die) (?:paketdienst|zusteller|spediteur|post|transporteur))]]

-- rights.flag_carrier(): the parcel is lost or broken, and the buyer is sent to the carrier.
function rights.flag_carrier()
  return stance.flag {
    bare = true,
    words = [[(?:you (?:need|have|must|will have|will need|should)|you'll (?:have|need)|please|kindly) (?:to )?(?:[a-z]+ )?(?:claim|(?:put|file|make|open|lodge|raise) [^.!?]{0,14}claim|complain|take it up|get (?:your money|compensation))[^.!?]{0,14}\b(?:from|with|against|at|to) (?:them|]] .. carrier .. [[)|claim (?:from|with|against|it from) ]] .. carrier
      .. [[|(?:reklamieren|klären|beschweren|melden|wenden) sie\b[^.!?]{0,30}\b(?:bei|an|mit|gegen) ]] .. carrier .. [[\b|(?:stellen|erstellen|machen|reichen) sie\b[^.!?]{0,25}\b(?:nachforschungsauftrag|nachforschung|schadensmeldung|schaden\pL*|reklamation)\b|(?:for|für) (?:the loss|den verlust|verlust|schäden|transportschäden)[^.!?]{0,20}(?:haftet|haften|is liable|are liable)[^.!?]{0,20}]] .. carrier .. "|" .. carrier .. [[ (?:haftet|is liable|are liable)|(?:allein|nur|ausschliesslich|only) ]] .. carrier .. [[ (?:verantwortlich|zuständig|schuld|is responsible)|(?:lost|verlor\pL*|beschädigt)\b[^.!?]{0,40}\b(?:not our (?:problem|fault|responsibility)|nicht unser (?:problem|verschulden)|nicht unsere (?:schuld|sache))]],
    signs = [[(?:紛失|破損|未着|届かない)[^。!?]{0,24}(?:運送会社|配送業者|ヤマト|佐川|郵便局)[^。!?]{0,8}(?:直接|へ)[^。!?]{0,10}(?:請求|お申し出|クレーム|ご請求)|(?:運送会社|配送業者|ヤマト運輸|佐川急便|郵便局)(?:へ|に)(?:直接)?ご?請求(?:ください|して|いただ)|(?:丢件|丢了|破损|丢失)[^。!?]{0,14}(?:自己|您)[^。!?]{0,6}(?:找|联系|问)(?:快递|物流|承运)[^。!?]{0,6}(?:赔|索赔|处理|理赔)|自己(?:找|联系)(?:快递|物流)(?:公司)?(?:赔|索赔|理赔)]],
    without = [[refund|replac\pL*|erstatt\pL*|ersatz\b|ersetz\pL*|we (?:will|'ll|have|are)|wir (?:haben|klären|kümmern|übernehmen|stellen|melden)|if you (?:prefer|wish|like)|wenn sie möchten|abhol\pL*|collect|termin|slot|neighbour|nachbar|change (?:the )?(?:delivery|address)|umleit\pL*|补发|退款|我们(?:会|来|已|帮)]],
  }
end

-- rights.flag_return_cost(): the buyer is to pay the way back of something faulty or wrong.
function rights.flag_return_cost()
  local faulty <const> = [[(?:faulty|defective|broken|damaged|wrong (?:item|colour|color|size|product)|defekt\pL*|kaputt\pL*|beschädigt\pL*|fehlerhaft\pL*|mangelhaft\pL*|falsch geliefert\pL*|falsche[nrs]? (?:artikel|ware)|不良|破損|初期不良|坏的|坏了|破损|质量问题|发错|瑕疵)]]
  return stance.flag {
    bare = true, near = 1,
    words = [[(?:you (?:need|have|must|will have|'ll have|should) (?:to )?(?:pay|cover|bear|buy)|at your (?:own )?(?:cost|expense)|(?:return (?:postage|shipping)|postage|shipping) (?:is|are|will be) (?:on you|yours|at your|your responsibility|paid by you))\b|(?:auf ihre kosten|zu ihren lasten|(?:rücksend|versand|porto)\pL*\b[^.!?]{0,50}\b(?:müssen sie|selbst (?:tragen|zahlen|übernehmen)|tragen sie|zahlen sie|gehen zu)[^.!?]{0,25})]],
    signs = [[(?:返送料|送料|返品送料)[^。!?]{0,12}お客様(?:の)?(?:ご)?(?:負担|持ち)|(?:运费|邮费)[^。!?]{0,8}(?:您|买家|自己|自)[^。!?]{0,4}(?:出|承担|付|理|负责)]],
    with = faulty,
    without = [[not faulty|no fault|nicht defekt|change of mind|changed your mind|nichtgefallen|widerruf|お客様都合|(?:refund|erstatt|返金|退|报销|补)[^.!?。]{0,20}(?:postage|shipping|cost|porto|kosten|送料|运费|邮费)|we (?:pay|cover|refund)|wir (?:zahlen|tragen|übernehmen|erstatten)|当店負担|我们(?:承担|出)|(?:do not|don['’]t|need not|nicht|nichts|无需|不用|不需要)\b?]],
  }
end

-- rights.flag_credit(): a voucher where money is due.
function rights.flag_credit()
  return stance.flag {
    bare = true,
    words = [[(?:store credit|a voucher|a coupon|vouchers) only\b|only (?:as |by |with |in |a |get |give |offer )*(?:store credit|voucher|coupon)s?\b|(?:nur|lediglich|ausschliesslich) (?:einen |als |per |in form (?:von |eines ))?(?:gutschein\pL*|guthaben)\b|keine (?:auszahlung|erstattung)\b[^.!?]{0,30}\bgutschein]],
    signs = [[(?:ポイント|クーポン|ギフト券)での(?:み|ご返金のみ)|只能(?:退|给|换)(?:成)?(?:优惠券|代金券|积分|店铺券)|(?:不退现金|不退钱)]],
    without = [[(?:you paid|part paid|bezahlt|used) (?:with|by|mit)|wahlweise|if you prefer|wenn sie möchten|one (?:voucher|coupon) (?:per|can)|pro bestellung|per order|checkout|nur einen gutschein (?:einlösen|pro|je)]],
  }
end

return rights
