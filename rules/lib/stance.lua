-- Rules that look for wordings, and what takes a wording back: a denial, a warning, the buyer's own words.
local stance = {}

-- Only the second part of each counts (group 1); the first eats what merely looks like a denial.
local denies_behind_it <const> = [[(?:hesitate|\b(?:couldn|wouldn|can|won)['’]t you\b|\bno (?:problem|worries|doubt)\b|zögern sie nicht|why not|not only|nicht nur|\b(?:if|when|unless|wenn|falls|sollten?)\b.*|特别|区别|分别|别人)]]
  .. [[|(\b(?:not|never|no|cannot|[a-z]+n['’]t|dont|cant|wont|didnt|without|nicht|keine?[nmrs]?|nie|niemals|ohne|statt|instead of)\b]]
  .. [[|不要|请勿|勿|别|不会|不能|不得|无法|没有|不接受|不提供|不支持|禁止|不用|无需|不需要|绝不|从不)]]
local denies_before_it <const> = [[(?:ませんか|ないでしょうか)|(ません|ないでください|ないようお願い|禁止|ご遠慮|できかね|いたしかね|お断り)]]
local german_behind <const> = [[^[^,;:]*\b(?:nicht|keine?[nmrs]?)\b]]
local warns <const> = [[\b(?:vorsicht|warn|betrug|betrüger|scam|fraud|beware|in our name|in unserem namen)|自称|冒充|诈骗|なりすまし|詐欺]]
local quote <const> = [[[„“"«「『][^”“"»」』\n]{1,300}[”“"»」』]\s*.{0,10}]]
local buyer_says <const> = [[(?i)(?:sie (?:schrieben|sagten|haben geschrieben|fragten)|you (?:wrote|said|mentioned|asked)|您(?:说|写|提到|问)|お客様(?:の|より))[^.!?。]{0,20}$]]
local buyer_said <const> = [[[」』]\s*(?:と|との)]]

local function says(words, pattern)
  local found <const> = text.find(words, pattern)
  for _, match in ipairs(found) do
    if match[1] ~= false then
      return true
    end
  end
  return false
end
stance.says = says

-- The sentence with the place: its words, where it starts and ends, and `region`, its words with those of `near` neighbours.
local function sentence_at(draft, ctx, place, near)
  local whole <const> = draft:text()
  local all <const> = draft:sentences(ctx.language)
  local byte, point = 1, 1
  for i, words in ipairs(all) do
    local from <const> = string.find(whole, words, byte, true)
    local start <const> = point + utf8.len(whole, byte, from - 1)
    byte, point = from + #words, start + utf8.len(words)
    if place < point then
      local region <const> = table.concat(all, " ", math.max(1, i - near), math.min(#all, i + near))
      return { words = words, start = start, finish = point - 1, region = text.fold(region, "case"), alone = #all == 1 }
    end
  end
end

-- The clause before the match, and the rest of the sentence behind it, without the difference of upper and lower case.
local function around(sentence, match)
  local first <const> = utf8.offset(sentence.words, match.start - sentence.start + 1)
  local behind <const> = match.finish < sentence.finish and utf8.offset(sentence.words, match.finish - sentence.start + 2)
  local before <const> = text.find(string.sub(sentence.words, 1, first - 1), "[^,;:，；：]+$")
  return before[1] and text.fold(before[1].text, "case") or "", behind and text.fold(string.sub(sentence.words, behind), "case") or ""
end

local function quoted(draft, match)
  local whole <const> = draft:text()
  for _, found in ipairs(text.find(whole, quote)) do
    if found.start < match.start and match.finish < found.finish then
      local before <const> = string.sub(whole, 1, utf8.offset(whole, found.start) - 1)
      return says(before, buyer_says) or says(found.text, buyer_said)
    end
  end
  return false
end

-- Whether the words at the match are meant as they stand; `inner` is what may hold the denial besides the clause before.
local function meant(draft, sentence, match, inner)
  local before <const>, behind <const> = around(sentence, match)
  return not (says(before .. inner, denies_behind_it) or says(behind, denies_before_it) or says(behind, german_behind) or says(sentence.region, warns)
    or quoted(draft, match))
end

local function report(draft, sentence, match, options)
  if not options.whole then
    draft:flag { start = match.start, finish = match.finish, fix = { kind = "human" } }
  elseif sentence.alone then
    draft:flag { start = sentence.start, finish = sentence.finish, fix = { kind = "human" } }
  else
    draft:flag { start = sentence.start, finish = sentence.finish, fix = { kind = "remove" } }
  end
end

-- options: `needs`, a small pattern without which nothing is reported; `words` and `signs`, patterns for scripts with and without blanks between words; `but`, what is eaten first and is innocent;
-- `with` and `without`, what the sentence (and `near` neighbours) must hold and must not; `whole`: the sentence
-- can go; `bare`: the wording itself denies something ("without the platform"); `meant = false`: no denial saves it. One report a sentence.
function stance.flag(options)
  local patterns <const> = {}
  local sought <const> = {}
  for _, kind in ipairs { "words", "signs" } do
    patterns[kind] = options[kind] and (options.but and options.but .. "|" or "") .. "(" .. options[kind] .. ")"
    sought[#sought + 1] = options[kind] and "(" .. options[kind] .. ")"
  end
  local function run(draft, ctx)
    if options.needs and #draft:view("skeleton"):find(options.needs) == 0 then
      return
    end
    local reported <const> = {}
    for kind, pattern in pairs(patterns) do
      for _, match in ipairs(draft:view("skeleton"):find(pattern, { words = kind == "words" })) do
        local sentence <const> = match[1] and sentence_at(draft, ctx, match.start, options.near or 0)
        local fits <const> = sentence and not reported[sentence.start] and (not options.with or says(sentence.region, options.with))
          and not (options.without and says(sentence.region, options.without))
        if fits and (options.meant == false or meant(draft, sentence, match, options.bare and "" or match.folded)) then
          report(draft, sentence, match, options)
          reported[sentence.start] = true
        end
      end
    end
  end
  return { looks_for = { skeleton = sought }, run = run }
end

return stance
