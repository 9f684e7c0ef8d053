-- Rules that look for wordings that are meant as they stand.
local denial <const> = require "denial"
local says <const> = denial.says
local stance = { says = says }

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

local function report(draft, sentence, match, options)
  if not options.whole then
    draft:flag { start = match.start, finish = match.finish, fix = { kind = "human" } }
  elseif sentence.alone then
    draft:flag { start = sentence.start, finish = sentence.finish, fix = { kind = "human" } }
  else
    draft:flag { start = sentence.start, finish = sentence.finish, fix = { kind = "remove" } }
  end
end

-- stance.near(a, b): one pattern for both orders in one sentence; with a third value at most so many characters between them. A count makes large
-- patterns of large classes: `span`, the length of a whole match, is the cheaper bound.
function stance.near(a, b, gap)
  local between <const> = gap and string.format("[^.!?。]{0,%d}", gap) or "[^.!?。]*?"
  return "(?:" .. a .. ")" .. between .. "(?:" .. b .. ")|(?:" .. b .. ")" .. between .. "(?:" .. a .. ")"
end

-- The letters of the languages that these patterns speak; all letters of Unicode are three hundred instructions each time.
local function slim(pattern)
  return pattern and string.gsub(string.gsub(pattern, [=[[^\pL]]=], "[^a-zà-ž]"), [[\pL]], "[a-zà-ž]")
end

-- Letters with something between each of them; what they spell is asked behind it. Small, as it looks at every text.
stance.spaced = [[\b[a-z](?:[ ._*-]{1,2}[a-z]){2,}\b]]
stance.any_dot = "[.。·•‧]"
-- One screen for letters and for hosts with blanks in them.
stance.apart = stance.spaced .. "|" .. [[\b(?:[a-z0-9-]+\s+]] .. stance.any_dot .. [[\s*[a-z]|www]] .. stance.any_dot .. [[\s+[a-z]|[a-z0-9-]{3,}]] .. stance.any_dot .. [[\s+(?:com|net)\b)|\w]] .. stance.any_dot .. [[\s*[a-z]\s[a-z](?:\s[a-z])?\b]]

function stance.unspaced(match)
  local plain = match.folded
  for _, sign in ipairs { " ", ".", "_", "*", "-" } do
    plain = string.gsub(plain, sign, "")
  end
  return plain
end

-- stance.first { flag, … }: what the first of them that finds something reports.
function stance.first(flags)
  local sought <const> = {}
  for _, flag in ipairs(flags) do
    table.move(flag.looks_for.skeleton, 1, #flag.looks_for.skeleton, #sought + 1, sought)
  end
  return {
    looks_for = { skeleton = sought },
    run = function(draft, ctx)
      for _, flag in ipairs(flags) do
        if flag.run(draft, ctx) then
          return
        end
      end
    end,
  }
end

-- options: `needs`, a small pattern without which nothing is reported; `rare`, the same of words so rare that they are the screen; `words` and `signs`, patterns for scripts with and without blanks between words; `but`, what is eaten first and is innocent;
-- `with` and `without`, what the sentence (and `near` neighbours) must hold and must not; `whole`: the sentence
-- can go; `bare`: the wording itself denies something ("without the platform"); `meant = false`: no denial saves it; `span`: the longest match. One report a sentence.
function stance.flag(options)
  local patterns <const> = {}
  local sought <const> = {}
  for _, kind in ipairs { "words", "signs" } do
    patterns[kind] = options[kind] and (options.but and options.but .. "|" or "") .. "(" .. slim(options[kind]) .. ")"
    sought[#sought + 1] = options[kind] and "(" .. string.gsub(options[kind], "[0-9]", "[^ ]") .. ")" -- a digit is no word to look for
  end
  local needed <const> = slim(options.rare or options.needs)
  local with <const>, without <const> = slim(options.with), slim(options.without)
  local function run(draft, ctx)
    if needed and #draft:view("skeleton"):find(needed) == 0 then
      return
    end
    local reported <const> = {}
    for kind, pattern in pairs(patterns) do
      for _, match in ipairs(draft:view("skeleton"):find(pattern, { words = kind == "words" })) do
        local fine <const> = match[1] and (not options.span or match.finish - match.start < options.span)
        local sentence <const> = fine and sentence_at(draft, ctx, match.start, options.near or 0)
        local fits <const> = sentence and not reported[sentence.start] and (not with or says(sentence.region, with))
          and not (without and says(sentence.region, without))
        if fits and (options.meant == false or denial.meant(draft, sentence, match, options.bare and "" or match.folded)) then
          report(draft, sentence, match, options)
          reported[sentence.start] = true
        end
      end
    end
    return next(reported) ~= nil
  end
  return { looks_for = { skeleton = options.rare and { options.rare } or sought }, run = run }
end

return stance
