-- Telephone numbers: those that the engine has found, numbers in words, and digits in disguise.
local denial <const> = require "denial"
local phones = {}

local latin_words <const> = "zero|oh|one|two|three|four|five|six|seven|eight|nine|hundred|double|triple|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|hundert"
  .. "|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf"
  .. "|kosong|satu|dua|tiga|empat|lima|enam|tujuh|lapan|delapan|sembilan"
local signs <const> = "[〇零一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]|ゼロ|れい|レイ|まる|マル|いち|イチ|さん|サン|よん|ヨン|ろく|ロク|なな|ナナ|はち|ハチ|きゅう|キュウ"
local spelled <const> = [[\b(?:(?:[0-9]|]] .. latin_words .. [[)\b[\s,.-]{1,3}){6,}(?:[0-9]|]] .. latin_words .. [[)\b|(?:(?:[0-9]|]] .. signs .. [[)[\s,、・ー~-]{0,2}){7,}(?:[0-9]|]] .. signs .. ")"
-- What every number in words holds; smaller, as it looks at every text.
local pairs_of_words <const> = [[\b(?:]] .. latin_words .. [[)[\s,.-]{1,3}(?:]] .. latin_words .. [[)\b|(?:]] .. signs .. [[)[\s,、・ー~-]{0,2}(?:]] .. signs .. [[)[\s,、・ー~-]{0,2}(?:]] .. signs .. ")"
-- One look at a text serves those who look for numbers in words and for bank accounts.
phones.numbers = pairs_of_words .. [[|\b[a-z]{2}[0-9]{2} ?[a-z0-9]{4} ?[a-z0-9]{4} ?[a-z0-9]{4}]]
local counted <const> = "^[1一][\\s,、]*[2二][\\s,、]*[3三][\\s,、]*[4四]"

-- O, I, l, S, B and Z among digits; each group holds a digit.
local group <const> = [[\(?[oil|sbz]{0,2}[0-9][0-9oil|sbz]*\)?]]
local disguised <const> = group .. [[(?:[ ./-]{1,2}]] .. group .. "){0,4}"
local among_digits <const> = [[(?:[0-9(])[oil|sbz]+[0-9]|\b[oil][0-9]|[0-9][oil]+\b]]

local mixed <const> = [[(?:[0-9~(][a-z|]+[0-9~]|\b[a-z][0-9~]|[0-9~][a-z]+\b)]]

local phone_words <const> = [[(?:\b(?:tel|phone|call|ring|text|mobile|cell|anruf\pL*|ruf|rufen|rückfragen|hotline|telefon\pL*|erreichbar|erreichen|durchwahl|handy|sms|reach|dial|whatsapp|watsapp|was?sapp?)\b|電話|携帯|电话|手机|拨打|致电)]]
local part_words <const> = [[(?i)(?:model|part|filter|artikel|teil|typ|serial|serien|item|modell|ersatzteil|code|品番|型番|型号|配件)[a-z]*(?: (?:no\.?|nr\.?|number|nummer))?:?\s*$]]

local function before(draft, place)
  return string.sub(draft:text(), 1, utf8.offset(draft:text(), place.start) - 1)
end

local function count_digits(words)
  return #text.find(words, "[0-9]"), #text.find(words, "[0-9a-z|]")
end

-- Mostly digits, as many as a number has, letters among them, and where a number is spoken of.
local function is_disguised(draft, match, calls)
  local digits <const>, all <const> = count_digits(match.folded)
  return digits < all and all >= 7 and all <= 15 and digits * 2 > all and (calls or string.sub(match.folded, 1, 1) == "(") and denial.says(match.folded, among_digits)
    and #text.find(before(draft, match), part_words) == 0
end

local function spelled_places(draft, places)
  for _, match in ipairs(draft:view("case"):find(spelled)) do
    if denial.says(match.folded, pairs_of_words) and not denial.says(match.folded, counted) then
      places[#places + 1] = match
    end
  end
end

-- phones.places(draft): numbers that are phones beyond doubt or stand by a word of calling, and numbers in words.
function phones.places(draft)
  local calls <const> = #draft:view("case"):find(phone_words) > 0
  local places <const> = {}
  for _, entity in ipairs(draft:entities "phone") do
    if calls or entity.sure and #text.find(before(draft, entity), part_words) == 0 then
      places[#places + 1] = entity
    end
  end
  spelled_places(draft, places)
  for _, match in ipairs(draft:view("case"):find(disguised, { words = true })) do
    if is_disguised(draft, match, calls) then
      places[#places + 1] = match
    end
  end
  return places
end

phones.looks_for = { entities = { "phone" }, case = { phones.numbers, phone_words .. "[^\n]*" .. mixed .. "|" .. mixed .. "[^\n]*" .. phone_words, [[\([0-9oil]{3}\)]] } }

return phones
