-- What belongs to one buyer alone, in a text that everybody reads.
local public = {}

local ids <const> = { order_id = true, tracking = true } -- reported even where the shape might be something else
local kinds <const> = { "order_id", "tracking", "email", "phone" }
local street <const> = [[(?i)\b\pL+(?:straße|strasse|str\.|gasse|allee|weg|platz) ?\pN+[a-z]?\b|\b\pN+[a-z]? (?:\pL+ ){1,3}(?:street|st\.|road|rd\.|avenue|ave\.|lane|drive|boulevard)\b]]
  .. [[|\b(?:calle|avenida|av\.|rua|rue|via) (?:\pL+ ){1,3}\pN+\b]]
local block <const> = [[[^\P{Han}到在往寄送至住于]{2,4}(?:路|街|道|巷)\pN+号|\pN+丁目(?:\pN+番地?)?(?:\pN+号)?]]

local function put(places, start, finish)
  for _, place in ipairs(places) do
    if start <= place.finish and finish >= place.start then
      return
    end
  end
  places[#places + 1] = { start = start, finish = finish }
end

-- Every place of the words, as whole words where their script parts words by blanks.
local function put_words(places, whole, words)
  if words and utf8.len(words) > 0 then
    local quoted <const> = "\\Q" .. string.gsub(words, "\\E", "") .. "\\E"
    for _, match in ipairs(text.find(whole, quoted, { words = #text.find(words, "[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}]") == 0 })) do
      put(places, match.start, match.finish)
    end
  end
end

-- public.flag_personal(): names, ids, addresses and contact data.
function public.flag_personal()
  return function(draft, ctx)
    local places <const> = {}
    local whole <const> = draft:text()
    local buyer <const>, order <const> = ctx.buyer or {}, ctx.order or {}
    put_words(places, whole, buyer.name)
    put_words(places, whole, buyer.family)
    put_words(places, whole, order.id)
    put_words(places, whole, order.tracking)
    put_words(places, whole, (order.destination or {}).postcode)
    for _, kind in ipairs(kinds) do
      for _, entity in ipairs(draft:entities(kind)) do
        if entity.sure or ids[kind] then
          put(places, entity.start, entity.finish)
        end
      end
    end
    for _, pattern in ipairs { street, block } do
      for _, match in ipairs(text.find(whole, pattern)) do
        put(places, match.start, match.finish)
      end
    end
    table.sort(places, function(a, b)
      return a.start < b.start
    end)
    for _, place in ipairs(places) do
      draft:flag { start = place.start, finish = place.finish, fix = { kind = "human" } }
    end
  end
end

return public
