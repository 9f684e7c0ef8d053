-- Contact data in a text: addresses and numbers that the engine has found, the same in disguise, messengers, and asking for them.
local phrases <const> = require "phrases"
local stance <const> = require "stance"
local contact = {}

local at <const> = [[\s*(?:[(\[{]\s*(?:at|ät|@)\s*[)\]}]|\sät\s|klammeraffe|arroba|arobase|chiocciola|アットマーク|アット|艾特)\s*]]
local at_word <const> = [[\s*(?:@|\bat\b)\s*]]
local dot <const> = [[\s*(?:[(\[{]\s*(?:dot|punkt|\.)\s*[)\]}]|\bdot\b|\bpunkt\b|\bpunto\b|\bpoint\b|\bponto\b|ドット|点|。)\s*]]
local name <const> = [[\b(?:[a-z0-9](?: [a-z0-9]){2,12}|[a-z0-9][a-z0-9._+-]*)]]
contact.spelled_dot = dot
contact.spelled_email = name .. "(?:" .. at .. name .. "(?:[.]|" .. dot .. ")|" .. at_word .. name .. dot .. [[)[a-z]{2,}|\bmoc\.[a-z0-9]+@[a-z0-9.]+]]

local digit_words <const> = "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun"
  .. "|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|[0-9]"
local spelled_number <const> = [[\b(?:(?:]] .. digit_words .. [[)\b[\s,.-]{1,3}){6,}(?:]] .. digit_words .. [[)\b|[〇零一二三四五六七八九幺两0-9]{8,}]]
local number_letters <const> = "[a-z〇零一二三四五六七八九幺]"
local phone_words <const> = [[\b(?:tel|phone|call|ring|text|mobile|cell|anruf\pL*|rufen|rückfragen|hotline|telefon\pL*|erreichbar|handy|sms|whatsapp)\b|電話|携帯|电话|手机]]

local part_words <const> = [[(?i)(?:model|part|filter|artikel|teil|typ|serial|serien|item|modell|品番|型番|型号|配件)[a-z]*(?: (?:no\.?|nr\.?|number|nummer))?:?\s*$]]

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

-- contact.flag_phone(): numbers that are phones beyond doubt or stand by a word of calling, and numbers in words.
function contact.flag_phone()
  return {
    looks_for = { entities = { "phone" }, case = spelled_number },
    run = function(draft, ctx)
      local calls <const> = #draft:view("case"):find(phone_words) > 0
      local places <const> = {}
      for _, entity in ipairs(draft:entities "phone") do
        local before <const> = string.sub(draft:text(), 1, utf8.offset(draft:text(), entity.start) - 1)
        if calls or entity.sure and #text.find(before, part_words) == 0 then
          places[#places + 1] = entity
        end
      end
      for _, match in ipairs(draft:view("case"):find(spelled_number)) do
        if stance.says(match.folded, number_letters) then
          places[#places + 1] = match
        end
      end
      flag_places(draft, ctx, places)
    end,
  }
end

-- contact.flag_ask(): asks for the buyer's number, address or account.
function contact.flag_ask()
  return stance.flag {
    needs = "number|details|mail|wechat|line id|nummer|daten|電話番号|携帯番号|アドレス|連絡先|手机|电话|联系方式|邮箱|微信",
    words = [[(?:send|give|tell|share|provide|what is|what's|can i have|could i have|may i have|leave|let (?:me|us) (?:have|know)|drop|need)\b[^.!?]{0,30}\byour (?:(?:phone|mobile|cell|telephone|contact|whatsapp) (?:number|details)|e-?mail(?: address)?|wechat(?: id)?|line id|number)]]
      .. [[|(?:ihre|deine)r? (?:private )?(?:handy|telefon|mobil|kontakt|whatsapp-?)(?:nummer|daten)\b[^.!?]{0,20}(?:mit(?:teil\pL*)?|nennen|geben|sende\pL*|schick\pL*|schreib\pL*|angeben|hinterlassen|brauch\pL*|durchgeben)]]
      .. [[|(?:nenn\pL*|geb\pL*|schick\pL*|send\pL*|teil\pL*|hinterlass\pL*|brauch\pL*|benötig\pL*)\b[^.!?]{0,25}(?:ihre|deine)r? (?:(?:handy|telefon|mobil|kontakt|whatsapp-?)(?:nummer|daten)|e-?mail(?:-?adresse)?)]],
    signs = [[(?:電話番号|携帯番号|メールアドレス|ご?連絡先)[^。!?]{0,10}(?:教え|お知らせ|お送り|ご記入|いただけ|ください)]]
      .. [[|(?:留|给|发|告诉|提供|加|要)[^。,!?]{0,8}(?:手机号|电话|联系方式|邮箱|微信号)]],
  }
end

return contact
