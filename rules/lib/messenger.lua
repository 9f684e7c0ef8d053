-- Messengers and networks: names, nicknames and disguises, with an action or an id beside them; codes to scan lead there too.
local stance <const> = require "stance"
local messenger = {}

local names <const> = [[(?:(?:whats|wats|whatz|watz|wads|whads|wass|wasa)[ -]?[a@4]?pp?s?|whatapp|wh?@ts?[a@4]pp?|wh4ts[a4]pp|we-?chat|weixin|telegramm?|instagram|insta|viber|kakao(?:talk)?|zalo|skype|discord|snapchat|facebook|tiktok|signal messenger|messenger|green (?:bubble |chat )?app|grünen? (?:messenger|app))]]
-- Short names need a word beside them that makes them one.
local short <const> = [[(?:on|via|our|my) (?:ig|fb|qq)\b|(?:auf|über|per|bei|unser) (?:ig|fb)\b|(?:ig|fb) (?:me|us|page|shop|account|seite)\b|add [^.!?]{0,10}\bqq\b]]
local place <const> = [[(?:(?:[ -](?:page|account|group|channel|profile|shop|chat|seite|gruppe|kanal|profil|konto|dm))?\b)]]
local cased <const> = [[(?:line|signal)]]
local verbs <const> = [[(?:add|contact|message|text|write|reach|ping|dm|pm|find|visit|like|chat|talk|catch|follow|send|look)]]
local german <const> = [[(?:schreib|kontaktier|erreich|meld|chatte|komm|wechsel|füg|sende|schick|anschreib|besprech|klär|weiter|besuch|folg|find|such|schau)\pL*]]
local chinese <const> = [[(?:微信|薇信|威信|徽信|卫星号|v信|vx|wx|v❤|微❤|扣扣|qq|绿泡泡|小?绿色?(?:聊天)?(?:软件|app|图标)|企鹅号|小飞机|电报|抖音|小红书|公众号|企微)]]
local japanese <const> = [[(?:line|ライン|緑の(?:アプリ|アイコン)|whatsapp|wechat|telegram|instagram|インスタ(?:グラム)?|facebook|フェイスブック|カカオ(?:トーク)?|ツイッター)]]

local hidden <const> = { "whatsapp", "telegram", "wechat", "line", "viber", "instagram", "insta", "facebook", "zalo", "kakao", "skype" }

messenger.words = [[scan\b[^.!?]{0,40}\b(?:code|card)\b[^.!?]{0,30}\b(?:(?:add|join|contact|reach|message|find|ask) (?:us|me|our)|(?:chat|talk|speak) (?:to|with)|group)\b|scan\pL* sie\b[^.!?]{0,60}\b(?:hinzu|kontakt|beitret|erreich|chat|gruppe)\pL*|]]
  .. verbs .. [[\b[^.!?]{0,25}\b(?:me|us)\b[^.!?]{0,40}\b]] .. names .. place
  .. "|" .. verbs .. [[ (?:me|us) (?:on|via|through|over|at|by) ]] .. cased
  .. [[|(?:on|via|through|over) ]] .. names .. [[\b[^.!?]{0,30}\b(?:me|us)]]
  .. [[|(?:let us|let's|we can|easier to|better to|rather)\b[^.!?]{0,25}\b]] .. names
  .. "|" .. names .. [[ (?:me|us)\b|add (?:the |our |my )]] .. names
  .. [[|(?:do you (?:have|use)|are you on|haben sie|nutzen sie|sind sie bei)\b[^.!?]{0,15}]] .. names
  .. [[|(?:my|our|mein|unser)(?:e[nmr]?)? ]] .. names .. [[(?: ?-?(?:id|nummer|number|account|konto|handle))?(?: is| ist| lautet|:)]]
  .. [[|(?:on|at|via|to|see|auf|über|bei) (?:my|our|unsere[mnr]?|meine[mnr]?) (?:own )?]] .. names .. place
  .. "|" .. german .. [[\b[^.!?]{0,40}[^\pL](?:auf|per|über|via|bei|in) (?:de[mnr] |unsere[mnr]? )?]] .. names .. place
  .. [[|(?:auf|per|über|via|bei) ]] .. names .. [[\b[^.!?]{0,40}\b]] .. german
  .. "|" .. short
messenger.signs = stance.near(japanese, [[友だち|友達|ともだち|追加|フォロー|のdm|dm[でにをへ]|連絡|検索(?:して|いただ|ください)|(?:お送り|送って)(?:ください|いただ|頂)|トークで|やり取り]], 14)
  .. "|" .. japanese .. [[の(?:id|アカウント)は|(?:加|联系|找|搜(?:一下|索)?)[^。,!?]{0,6}]] .. chinese .. "|添加[^。,!?]{0,3}" .. chinese .. "|" .. chinese
  .. [[(?:号?[:是]|联系|聊|找|加[我一个上]|搜|发[我您]|号发|说|上说|上聊|私聊|咨询)|(?:上|去)]] .. chinese .. [[(?:聊|找|搜|说|联系)]]
  .. [[|加[➕+]?(?:个|一下|下|我)?(?:v|薇|微|威|徽|卫星|wx|vx|q)(?:[:聊吧我哦]|信|号|$|[ ]?[a-z0-9_]{4,})|[➕+](?:v|薇|微|威|徽|q)[^a-z]|(?:^|[^a-z0-9])v我|(?:^|[^a-z])[v薇][:][a-z][a-z0-9_-]{4,}]]
  .. [[|扫[^。!?]{0,18}码[^。!?]{0,20}(?:加[我入群一]|联系|进群|找(?:到)?我|聊|客服|咨询|关注|专人|店主)|码[^。,!?]{0,8}扫[^。!?]{0,12}(?:加[我入群一]|联系|进群|找(?:到)?我|聊|关注)]]
  .. [[|(?:qr|二次元)(?:コード)?[^。!?]{0,25}(?:友だち|友達|登録して|ご登録|追加|お問い合わせ|ご連絡)]]
messenger.but = [[[a-z]+line\b|オンライン|ガイドライン|ライフライン|ラインアップ|ラインナップ|(?:通知|表示|対応|通話)[^。]{0,6}(?:line|ライン)|v领|qq糖|取件码|条形码]]

-- "L I N E", "W.h.a.t.s.A.p.p": nobody writes so who has nothing to hide.
local function flag_hidden(draft)
  for _, match in ipairs(draft:view("skeleton"):find(stance.spaced)) do
    local plain <const> = stance.unspaced(match)
    for _, name in ipairs(hidden) do
      if string.find(plain, name, 1, true) then
        draft:flag { start = match.start, finish = match.finish, fix = { kind = "human" } }
        return
      end
    end
  end
end

messenger.rare = [[whats|wats|whatz|watz|wads|wass[ -]?app|wasapp?|wasap|wh?@t|wh4t|we-?chat|weixin|telegram|insta|viber|kakao|zalo|skype|discord|snapchat|facebook|tiktok|messenger|(?:green|grüne)n? |\b(?:ig|fb|qq)\b|(?:on|via|through|over|at|by) (?:line|signal)\b|\bscan]]
  .. [[|微信|薇|威信|徽信|卫星号|v信|vx|wx|v❤|微❤|扣扣|qq|绿|企鹅号|小飞机|电报|抖音|小红书|公众号|企微|加|扫|[➕+](?:v|微|威|徽|q)|[v薇]:|v我|line|ライン|緑の|インスタ|フェイスブック|カカオ|ツイッター|qr|二次元]]

-- messenger.flag(): a way to a messenger; handles that the engine has found with an id are one too.
function messenger.flag()
  local flag_words <const> = stance.flag { rare = messenger.rare, words = messenger.words, signs = messenger.signs, but = messenger.but }
  local sought <const> = { stance.apart, messenger.rare }
  return {
    looks_for = { entities = { "handle" }, skeleton = sought },
    run = function(draft, ctx)
      local found = false
      for _, entity in ipairs(draft:entities "handle") do
        if entity.sure and #text.find(entity.text, "[0-9_:@：＠]|号|(?i)\\bid\\b") > 0 then
          draft:flag { start = entity.start, finish = entity.finish, fix = { kind = "human" } }
          found = true
        end
      end
      if not found and not flag_words.run(draft, ctx) then
        flag_hidden(draft)
      end
    end,
  }
end

return messenger
