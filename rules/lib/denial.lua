-- What takes a wording back: a denial, a warning, the buyer's own words.
local denial <const> = {}

-- Only the second part of each counts (group 1); the first eats what merely looks like a denial.
local denies_behind_it <const> = [[(?:hesitate|\b(?:couldn|wouldn|can|won)['’]t you\b|\bno (?:problem|worries|doubt|stock|longer needed)\b|zögern sie nicht|why not|not only|nicht nur|\b(?:wollen wir|könnten sie|wollen sie)\b.*|\b(?:if|when|unless|wenn|falls|sollten?)\b.*]]
  .. [[|特别|区别|分别|级别|别人|别的|能不能|会不会|要不要|没(?:有)?问题)]]
  .. [[|(\b(?:not|never|no|cannot|[a-z]+n['’]t|dont|cant|wont|didnt|without|nicht|keine?[nmrs]?|nie|niemals|ohne|statt|instead of)\b]]
  .. [[|不要|请勿|勿|别|不会|不能|不得|无法|没有|不接受|不提供|不支持|禁止|不用|无需|不需要|绝不|从不)]]
local denies_before_it <const> = [[(?:ません(?:でしょう)?か|ないでしょうか|申し訳(?:ございません|ありません)|問題(?:ございません|ありません))|(ません|ないでください|ないようお願い|禁止|ご遠慮|できかね|いたしかね|お断り|不要|必要はな)]]
local joins <const> = [[^.*\b(?:but|therefore|so (?:could|can|please|kindly|pls|you|just)|aber|daher|deshalb|sondern)\b(.*)$]]
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
denial.says = says

-- The clause before the match, and the rest of the sentence behind it, without the difference of upper and lower case.
local function around(sentence, match)
  local first <const> = utf8.offset(sentence.words, match.start - sentence.start + 1)
  local behind <const> = match.finish < sentence.finish and utf8.offset(sentence.words, match.finish - sentence.start + 2)
  local before <const> = text.find(string.sub(sentence.words, 1, first - 1), "[^,;:，；：]+$")
  local clause <const> = before[1] and text.fold(before[1].text, "case") or ""
  local joined <const> = text.find(clause, joins)[1]
  return joined and joined[1] or clause, behind and text.fold(string.sub(sentence.words, behind), "case") or ""
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
function denial.meant(draft, sentence, match, inner)
  local before <const>, behind <const> = around(sentence, match)
  return not (says(before .. inner, denies_behind_it) or says(behind, denies_before_it) or says(behind, german_behind) or says(sentence.region, warns)
    or quoted(draft, match))
end

return denial
