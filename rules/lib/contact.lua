-- Contact data in a text: addresses and numbers that the engine has found, the same in disguise, messengers, and asking for them.
local phones <const> = require "phones"
local phrases <const> = require "phrases"
local stance <const> = require "stance"
local contact = {}

local at <const> = [[\s*(?:[(\[{]\s*(?:at|ät|@)\s*[)\]}]|\sät\s|klammeraffe|arroba|arobase|chiocciola|アットマーク|アット|艾特)\s*]]
local at_word <const> = [[\s*(?:@|\bat\b)\s*]]
local dot <const> = [[\s*(?:[(\[{]\s*(?:dot|punkt|\.)\s*[)\]}]|\bdot\b|\bpunkt\b|\bpunto\b|\bpoint\b|\bponto\b|ドット|点|。)\s*]]
local name <const> = [[\b(?:[a-z0-9](?: [a-z0-9]){2,12}|[a-z0-9][a-z0-9._+-]*)]]
contact.spelled_dot = dot
contact.spelled_email = name .. "(?:" .. at .. name .. "(?:[.]|" .. dot .. ")|" .. at_word .. name .. dot .. [[)[a-z]{2,}|\bmoc\.[a-z0-9]+@[a-z0-9.]+]]

-- What leads to an address, by language; it goes with it when the phrase takes its place.
local lead <const> = [[(?i)(?:\b(?:an|unter|at|to|via|über|per)|发邮件到|发送到|写信到|邮件至)\s*$]]
local trail <const> = "^\\s*(?:まで|へ|宛に|に)"
local dialled <const> = [[(?i)\b(?:ruf\pL*|call|ring|phone|text|is|lautet)\b]]

-- The place widened by what leads to it and the phrase; nothing when a sentence would break.
local function by_reply(draft, ctx, place)
  local whole <const> = draft:text()
  local before <const> = text.find(string.sub(whole, 1, utf8.offset(whole, place.start) - 1), lead)[1]
  local behind <const> = text.find(string.sub(whole, utf8.offset(whole, place.finish + 1)), trail)[1]
  local phrase <const> = phrases.by_reply(ctx.language)
  if not phrase or not (before or behind) or before and #text.find(string.sub(whole, 1, utf8.offset(whole, place.start) - 1), dialled) > 0 then
    return { start = place.start, finish = place.finish, fix = { kind = "human" } }
  end
  local wide <const> = before and text.find(before.text, [[\s+$]])[1]
  return { start = before and before.start or place.start, finish = place.finish + (behind and behind.finish or 0),
    fix = { kind = "replace", text = phrase .. (wide and behind and wide.text or "") } }
end

local function flag_places(draft, ctx, places, fix)
  local reported_to = 0
  for _, place in ipairs(places) do
    if place.start > reported_to then
      draft:flag(fix == "by_reply" and by_reply(draft, ctx, place) or { start = place.start, finish = place.finish, fix = { kind = "human" } })
      reported_to = place.finish
    end
  end
end

-- contact.flag_email { fix = "by_reply" }: addresses, also spelled out.
function contact.flag_email(options)
  return {
    looks_for = { entities = { "email" }, skeleton = contact.spelled_email },
    run = function(draft, ctx)
      flag_places(draft, ctx, draft:entities "email", options.fix)
      if #draft:entities "email" == 0 then
        flag_places(draft, ctx, draft:view("skeleton"):find(contact.spelled_email), options.fix)
      end
    end,
  }
end

-- contact.flag_phone(): numbers, also in words and in disguise.
function contact.flag_phone()
  return {
    looks_for = phones.looks_for,
    run = function(draft, ctx)
      flag_places(draft, ctx, phones.places(draft))
    end,
  }
end

local private <const> = [[(?:your (?:(?:private|personal) )?(?:(?:phone|mobile|cell|telephone|contact|whatsapp|handphone|hp) (?:number|no|details)|e-?mail(?: address)?|wechat(?: id)?|line id|number|hp no)]]
  .. [[|(?:ihre|deine)r? (?:private )?(?:(?:handy|telefon|mobil|kontakt|whatsapp-?|mobilfunk)(?:nummer|daten)|nummer für rückfragen|e-?mail(?:-?adresse)?))]]
local asks <const> = [[\b(?:send|give|tell|share|provide|leave|let (?:me|us) (?:have|know)|drop|need|nenn\pL*|geb\pL*|schick\pL*|send\pL*|teil\pL*|mitteil\pL*|hinterlass\pL*|brauch\pL*|benötig\pL*|schreib\pL*|durchgeb\pL*|angeb\pL*)\b]]

-- contact.flag_ask(): asks for the buyer's number, address or account.
function contact.flag_ask()
  return stance.flag {
    but = "留意|打(?:个|一个)?电话",
    span = 90,
    rare = [[(?:phone|mobile|cell|contact|hp|whatsapp|handphone) (?:number|no\b|details)|your (?:number|hp)|e-?mail|wechat|line id|(?:handy|telefon|mobil|kontakt|whatsapp-?|mobilfunk)(?:nummer|daten)|nummer für rück|電話番号|携帯番号|アドレス|連絡先|手机|电话|联系方式|邮箱|微信|号码]],
    words = stance.near(asks, private) .. [[|(?:what is|what's|can i have|could i have|may i have)\b[^.!?]{0,20}\b]] .. private,
    signs = [[(?:電話番号|携帯番号|メールアドレス|ご?連絡先)[^。!?]{0,14}(?:教え|お知らせ|お送り|ご記入|いただけ|ください|頂け)]]
      .. [[|(?:留|给|发|告诉|提供|加|要|说)[^。,!?]{0,5}(?:您的?|个|下)(?:手机号|电话|联系方式|邮箱|微信号|私人号码)|(?:手机号|电话号码|联系方式|邮箱|微信号)[^。,!?]{0,6}(?:发我|告诉|给我|发一下|留一下|报一下)]],
    without = [[(?:call|phone|contact|ring|ruf|wend|カスタマー|メーカー)\pL* (?:the|your|den|die) (?:courier|carrier|bank|manufacturer|paketdienst|hersteller)]],
  }
end

return contact
