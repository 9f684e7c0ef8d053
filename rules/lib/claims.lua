-- Claims, cases, cancellations, returns and receipts: what a buyer must not be asked for.
local stance <const> = require "stance"
local claims = {}

local claim <const> = [[(?:a-to-z (?:claim|case|guarantee claim)|claims?|cases?|disputes?|chargebacks?|(?:return|refund) requests?|a-bis-z-(?:antrag|garantie)|\pL*antrag|fall|käuferschutz\pL*|reklamation|rückbuchung|(?:rücksende|rückgabe|retouren)-?(?:anfrage|wunsch))]]
local closes <const> = [[(?:clos(?:e|ed|ing)|withdraw\pL*|drop(?:ped|ping)?|cancel\pL*|schliess\pL*|geschlossen|zurück(?:zu|ge)?zieh\pL*|zurückgezogen|zurücknehm\pL*)]]
local claim_sign <const> = [[(?:纠纷|投诉|申诉|索赔|(?:退款|退货|售后)(?:的)?(?:申请|请求)?)]]
local free <const> = [[if you (?:wish|want|like|prefer|would|no longer|have changed)|as (?:you )?request|wie gewünscht|wenn sie (?:möchten|wollen|mögen|es sich)|falls sie (?:möchten|wollen)|auf (?:ihren )?wunsch|如果您?(?:想|需要|希望|不想)|若您|要是您想|ご希望|場合は]]
local own_doing <const> = [[you decide|decide (?:yourself|freely)|sie entscheiden|\b(?:was|has been|wurde) (?:closed|geschlossen)|amazon (?:has )?closed|automatically|automatisch|自动|自動]]

-- Asks to close or withdraw a claim, mostly as the price of a refund.
function claims.flag_withdrawal()
  return stance.flag {
    needs = [[claim|case|dispute|chargeback|return request|refund request|antrag|\bfall\b|käuferschutz|reklamation|rückbuchung|anfrage|wunsch|取り下げ|取り消|撤回|クローズ|キャンセル|纠纷|投诉|申诉|索赔|退款|退货|售后]],
    words = closes .. [[ (?:the|your|this|that|den|ihren|ihre|die|das|diese[nsr]?)? ?(?:ebay |amazon |open )?]] .. claim .. [[\b|(?:zieh|nehm)\pL* sie\b[^.!?]{0,30}\b]] .. claim .. [[\b[^.!?]{0,30}\bzurück\b|]] .. claim .. [[\b[^.!?]{0,15}\b]] .. closes
      .. "|schliess\\pL* sie [^.!?]{0,20}" .. claim .. [[|sobald sie [^.!?]{0,25}]] .. claim .. [[ schliess\pL*]],
    signs = [[(?:申請|クレーム|ケース|請求|リクエスト|申し立て|チャージバック)[をは]?[^。!?]{0,8}(?:お?取り下げ|取り消し?て|お取り消し|撤回|クローズ|キャンセルして)|(?:撤销|撤回|撤掉|关闭|关掉|取消|撤)(?:了|一下|掉)?(?:这个|您的|那个)?]]
      .. claim_sign .. "|" .. claim_sign .. [[(?:先|给|都)?(?:撤|关闭|关掉|关了|取消)]],
    without = own_doing .. "|" .. free .. [[|已经?(?:撤|取消|关闭)|(?:撤销|取消|关闭)了(?:,|。|$)|被(?:关闭|取消)]],
  }
end

-- Asks the buyer to cancel; what the buyer asked for is confirmed freely.
function claims.flag_cancel()
  return stance.flag {
    rare = "cancel|storn|abbrech|brechen|breche|brich|abbruch|キャンセル|取消",
    words = [[(?:(?:could|can|would|will) you|please|pls|kindly|you (?:must|need to|have to|should))\b[^.!?]{0,20}\bcancel\b[^.!?]{0,60}|(?:request|submit|raise|put in|place|start|apply for|send)\b[^.!?]{0,15}\bcancell?ation\b[^.!?]{0,40}|stornier\pL* sie\b[^.!?]{0,60}|(?:könnten|würden|können) sie[^.!?]{0,40}stornieren]]
      .. [[|(?:könnten|würden|können|bitte|müssten|möchten)\b[^.!?]{0,40}(?:kauf|bestellung)\b[^.!?]{0,30}\babbrechen|(?:brechen|breche|brich)\b[^.!?]{0,25}(?:kauf|bestellung)\b[^.!?]{0,15}\bab\b|(?:bitte|sie)\b[^.!?]{0,30}\b(?:storno\pL*|stornierung|(?:kauf)?abbruch)\b[^.!?]{0,40}(?:beantrag|anfrag|anfrage|stell|einreich|vornehm|veranlass|auslös)\pL*|beantragen sie\b[^.!?]{0,25}(?:storno|stornierung|abbruch)]],
    signs = [[お客様(?:側|ご自身|の(?:方|ほう))?(?:で|にて|から|より)?[^。!?]{0,10}キャンセル(?:を|の?(?:お)?手続き|申請|のお申し出)?[^。!?]{0,5}(?:お願い|してください|していただ|いただけ|頂け)|キャンセル(?:の)?(?:申請|リクエスト|依頼|お?手続き)を?[^。!?]{0,6}(?:お願い|してください|していただ|いただけ|頂け|お送りください)]]
      .. [[|您(?:(?:那边|自己|这边|先|点|操作|申请|来|一下)+取消(?:一下)?(?:这个)?(?:订单)?(?:吧)?|取消(?:一下|掉)(?:这个)?(?:订单)?(?:吧)?)|(?:麻烦|请|帮忙|劳烦)您?(?:先|自己)?(?:点|操作|申请|把(?:这个)?订单)?(?:一下)?取消]],
    without = free .. [[|as discussed|\b(?:has|have|was|been) cancel|您(?:刚才|之前)?(?:已经)?取消(?:了|的)|您取消(?:后|之后)|可以(?:随时)?取消]],
    meant = true,
  }
end

-- Tells which reason to give for a return or a cancellation: one that puts the cause on the buyer.
local buyers_fault <const> = [[(?:no longer (?:needed|wanted)|not needed any ?more|don['’]t (?:like|want|need)|changed? (?:my|your) mind|(?:ordered|bought|purchased) by (?:mistake|accident)|accidental order|better price|wrong (?:item |size )?ordered|ordered (?:the )?wrong|incompatible|gefällt (?:mir )?nicht|nicht gefallen|nicht mehr (?:benötigt|gebraucht|gewünscht)|falsch bestellt|versehentlich bestellt|irrtümlich bestellt|meinung geändert|anders überlegt|passt nicht|fehlkauf|günstiger gefunden)]]
local reason <const> = [[(?:reasons?|return form|(?:rücksende|rückgabe|retouren|storno|stornierungs)?-?grund|grund der (?:rückgabe|rücksendung)|angabe)]]
local picks <const> = [[(?:choos\pL*|select\pL*|pick\pL*|put|mark|stat(?:e|ing)|click\pL*|giv(?:e|ing)|enter|tick|say|wähl\pL*|auswähl\pL*|geb\pL*|angeb\pL*|ankreuz\pL*|kreuz\pL*|trag\pL*|eintrag\pL*|klick\pL*|nenn\pL*|nehm\pL*)]]
function claims.flag_reason()
  return stance.flag {
    bare = true, span = 110,
    rare = [[reason|grund|angabe|return form|changed? (?:my|your) mind|no longer needed|by mistake|falsch bestellt|理由|原因|不想要|拍错|多拍|不喜欢|个人原因|买错|不需要|都合]],
    words = stance.near(picks .. "\\b[^.!?]*?\\b" .. reason, buyers_fault) .. "|" .. picks .. "\\b[^.!?]*?" .. buyers_fault .. "[^.!?]*?\\b" .. reason .. "|" .. picks .. [[\b[^.!?]{0,6}["“„'«‚]\s?]] .. buyers_fault,
    signs = [[理由[^。!?]{0,12}「(?:[^」]*(?:不要|気が変わ|間違|イメージ|必要なくな|お客様都合|都合)[^」]*)」[^。!?]{0,8}(?:選|チェック|して|ご選択)|(?:お客様都合|自己都合)[^。!?]{0,8}(?:を|として|で)[^。!?]{0,6}(?:お選び|選択|申請|ご返品ください)]]
      .. [[|(?:原因|理由)[^。!?]{0,8}(?:选|填|写|点)[^。!?]{0,4}(?:不想要|不要了|拍错|多拍|不喜欢|七天无理由|7天无理由|个人原因|买错|不需要|不合适)|(?:选|填|写|点)[^。!?,]{0,3}["“「'](?:不想要|拍错|多拍|不喜欢|七天无理由|7天无理由|个人原因|买错|不需要)]],
    without = [[(?:that|which|what) (?:really |best |actually )?(?:fits|applies|suits|matches)|tatsächlich|zutrifft|(?:you|sie) (?:chose|selected|gave|had|haben [^.]*(?:gewählt|angegeben))|您(?:选|填)(?:的|了)|お選びになった|お選びいただいた]],
  }
end

-- Asks to confirm the receipt before the parcel is there.
function claims.flag_early()
  return stance.flag {
    words = [[(?:press|click|tap|confirm|mark|hit)\b[^.!?]{0,25}\b(?:received|receipt|delivery)\b[^.!?]{0,40}\b(?:now|first|early|before|today|even|so (?:that )?we|not (?:yet )?(?:there|here|reach)|release)|(?:bestätigen sie|klicken sie)[^.!?]{0,30}(?:erhalt|erhalten)[^.!?]{0,20}\b(?:schon|jetzt|vorab|gleich)]],
    bare = true,
    signs = [[收货[^。,!?]{0,6}(?:先|提前)[^。,!?]{0,3}(?:点|确认)|(?:先|提前|提早)(?:帮忙|帮我们?)?(?:点|按)?(?:一下)?(?:确认)?(?:一下)?收货|(?:帮忙|麻烦)[^。,!?]{0,6}(?:提前|先)[^。,!?]{0,4}收货|(?:届く前|到着前|先)に[^。!?]{0,8}受取(?:り)?(?:確認|完了)]],
    without = [[after you|once you (?:have )?(?:check|receiv|got)|nachdem|检查|确认无误|(?:收到|拿到)(?:货|东西|包裹)?(?:之?后|以后|再)|不要|请勿|无需|不用|don['’]?t|do not|never|確認した(?:後|うえ)]],
  }
end

return claims
