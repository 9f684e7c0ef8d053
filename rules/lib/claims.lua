-- Claims, cases, cancellations and receipts: what a buyer must not be asked for.
local stance <const> = require "stance"
local claims = {}

local claim <const> = [[(?:a-to-z (?:claim|case|guarantee claim)|claims?|cases?|disputes?|chargebacks?|return requests?|a-bis-z-(?:antrag|garantie)|antrag|fall|käuferschutz\pL*|reklamation|rückbuchung)]]
local closes <const> = [[(?:clos(?:e|ed|ing)|withdraw\pL*|drop(?:ped|ping)?|cancel\pL*|schliess\pL*|geschlossen|zurück(?:ge)?zieh\pL*|zurückgezogen|zurücknehm\pL*)]]

-- Asks to close or withdraw a claim, mostly as the price of a refund.
function claims.flag_withdrawal()
  return stance.flag {
    needs = claim .. "|取り下げ|纠纷|投诉|申诉|索赔",
    words = closes .. [[ (?:the|your|this|that|den|ihren|die|das)? ?]] .. claim .. [[\b|(?:zieh|nehm)\pL* sie\b[^.!?]{0,30}\b]] .. claim .. [[\b[^.!?]{0,10}\bzurück|]] .. claim .. [[\b[^.!?]{0,15}\b]] .. closes
      .. [[|sobald sie [^.!?]{0,25}]] .. claim .. [[ schliess\pL*]],
    signs = [[(?:申請|クレーム|ケース|請求)を?(?:お)?取り下げ|(?:撤销|撤回|撤掉|关闭|取消|撤)(?:了|一下)?(?:这个)?(?:纠纷|投诉|申诉|索赔)|(?:纠纷|投诉|申诉)[^。,!?]{0,4}(?:撤|关闭|取消)]],
    without = [[you decide|decide (?:yourself|freely)|sie entscheiden|\b(?:was|has been|wurde) (?:closed|geschlossen)|amazon (?:has )?closed]],
  }
end

-- Asks the buyer to cancel; what the buyer asked for is confirmed freely.
function claims.flag_cancel()
  return stance.flag {
    needs = "cancel|stornier|キャンセル|取消",
    words = [[(?:(?:could|can|would|will) you|please|pls|kindly|you (?:must|need to|have to|should))\b[^.!?]{0,20}\bcancel\b[^.!?]{0,60}|stornier\pL* sie\b[^.!?]{0,60}|(?:könnten|würden|können) sie[^.!?]{0,40}stornieren]],
    signs = [[お客様(?:側|ご自身)?(?:で|にて|から)?[^。!?]{0,10}キャンセル(?:を|手続き)?(?:お願い|してください|いただけ)|您(?:那边|自己)?(?:先)?取消(?:一下)?(?:订单)?(?:吧)?|麻烦您?(?:先)?(?:把订单)?取消]],
    without = [[if you (?:wish|want|like|prefer|would)|as (?:you )?request|wie gewünscht|wenn sie (?:möchten|wollen)|auf wunsch|如果您(?:想|需要|希望)|ご希望]],
    meant = true,
  }
end

-- Asks to confirm the receipt before the parcel is there.
function claims.flag_early()
  return stance.flag {
    words = [[(?:press|click|tap|confirm|mark)\b[^.!?]{0,25}\b(?:received|receipt|delivery)\b[^.!?]{0,40}\b(?:now|first|early|before|so (?:that )?we)|(?:bestätigen sie|klicken sie)[^.!?]{0,30}(?:erhalt|erhalten)[^.!?]{0,20}\b(?:schon|jetzt|vorab|gleich)]],
    signs = [[(?:先|提前)(?:点|按)?(?:一下)?(?:确认)(?:一下)?收货|(?:届く前|到着前|先)に[^。!?]{0,8}受取(?:り)?(?:確認|完了)]],
    without = [[after you|nachdem|once you have checked|检查|確認した(?:後|うえ)]],
  }
end

return claims
