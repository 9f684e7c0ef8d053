-- Messengers and networks: names and nicknames, with an action or an id beside them.
local stance <const> = require "stance"
local messenger = {}

local names <const> = [[(?:w[h]?[a@]ts ?[a@]pp|w\.?h\.?a\.?t\.?s\.?a\.?p\.?p|wasap|wechat|weixin|telegram|t e l e g r a m|instagram|viber|kakaotalk|zalo|z\.a\.l\.o|skype|discord|snapchat|facebook|fb messenger|tiktok|qq|ig|insta|signal messenger|green (?:bubble )?app|grünen? messenger)]]
local cased <const> = [[(?:line|signal)]]
local verbs <const> = [[(?:add|contact|message|text|write|reach|ping|dm|find|visit|like|chat|talk|catch|follow|send)]]
local german <const> = [[(?:schreib|kontaktier|erreich|meld|chatte|komm|wechsel|füg|sende|schick|anschreib|besprech|klär|weiter|besuch|folg|find)\pL*]]
local chinese <const> = [[(?:微信|薇信|威信|卫星号|v信|vx|v❤|v\+|扣扣|qq|绿泡泡|企鹅号)]]

messenger.words = [[scan\b[^.!?]{0,40}\b(?:code|card)\b[^.!?]{0,30}\b(?:add|join|contact|reach|message) (?:us|me)|scannen sie\b[^.!?]{0,60}\b(?:hinzu|kontakt|beitret)\pL*|]] .. verbs .. [[\b[^.!?]{0,25}\b(?:me|us)\b[^.!?]{0,40}\b]] .. names
  .. "|" .. verbs .. [[ (?:me|us) (?:on|via|through|over|at|by) ]] .. cased
  .. [[|(?:on|via|through|over) ]] .. names .. [[\b[^.!?]{0,30}\b(?:me|us)]]
  .. [[|(?:let us|let's|we can|easier to|better to|rather)\b[^.!?]{0,25}\b]] .. names
  .. "|" .. names .. [[ (?:me|us)\b]]
  .. [[|(?:do you (?:have|use)|are you on|haben sie|nutzen sie|sind sie bei)\b[^.!?]{0,15}]] .. names
  .. [[|(?:my|our|mein|unser)(?:e[nmr]?)? ]] .. names .. [[(?: ?-?(?:id|nummer|number|account|konto|handle))?(?: is| ist| lautet|:)]]
  .. "|" .. german .. [[\b[^.!?]{0,40}[^\pL](?:auf|per|über|via|bei|in) (?:de[mnr] )?]] .. names
  .. [[|(?:auf|per|über|via|bei) ]] .. names .. [[\b[^.!?]{0,40}\b]] .. german
messenger.signs = [[(?:line|ライン|whatsapp|wechat|telegram|instagram|インスタ)(?:で|から|に|の(?:id|アカウント|dm))[^。!?]{0,12}(?:追加|登録|連絡|友だち|友達|送|交換|やり取り|は|で)]]
  .. [[|(?:加|添加|联系|找)[^。,!?]{0,6}]] .. chinese .. "|" .. chinese .. [[(?:联系|聊|找|加|发|号|上说|上聊)|加个?v(?:聊|我|吧|信|x)]]
  .. [[|扫(?:一下|描)?[^。,!?]{0,10}码[^。,!?]{0,6}(?:加|联系|进群)|qr(?:コード)?[^。!?]{0,12}(?:友だち|友達|登録|追加)]]
messenger.needs = names .. "|" .. chinese .. "|line|signal|ライン|インスタ|scan|码|qr|加v|加个v"
messenger.but = [[[a-z]+line|オンライン|ガイドライン|ライフライン|ラインアップ|ラインナップ|v领|qq糖]]

-- messenger.flag(): a way to a messenger; handles that the engine has found with an id are one too.
function messenger.flag()
  local flag_words <const> = stance.flag { needs = messenger.needs, words = messenger.words, signs = messenger.signs, but = messenger.but }
  return {
    looks_for = { entities = { "handle" }, skeleton = flag_words.looks_for.skeleton },
    run = function(draft, ctx)
      local found = false
      for _, entity in ipairs(draft:entities "handle") do
        if entity.sure and #text.find(entity.text, "[0-9_:@：＠]|号|(?i)\\bid\\b") > 0 then
          draft:flag { start = entity.start, finish = entity.finish, fix = { kind = "human" } }
          found = true
        end
      end
      if not found then
        flag_words.run(draft, ctx)
      end
    end,
  }
end

return messenger
