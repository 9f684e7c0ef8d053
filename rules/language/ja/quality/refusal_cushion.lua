-- A refusal with the sentence before it.
local endings <const> = "(いたしかねます。|できかねます。|承っておりません。|お断り(?:いた)?します。)"
local refusal <const> = "(?:[^。！？\\n]*[。！？\\n]+)?[^。！？\\n]*" .. endings
local cushions <const> = {
  "恐れ入り", "恐縮", "申し訳", "心苦し", "残念", "あいにく", "せっかく", "勝手ながら", "申し上げにくい", "ご期待に添え", "お詫び",
}

local function softens(words)
  for _, cushion in ipairs(cushions) do
    if string.find(words, cushion, 1, true) then
      return true
    end
  end
  return false
end

return {
  id = "language/ja/quality/refusal_cushion",
  stage = "quality",
  severity = "advise",
  summary = "No refusal without a cushion before it",
  why = "A refusal that comes bare is felt as cold even when its words are polite.",
  when = { tone = { directness = { max = 60 } } },
  looks_for = { text = endings },
  apply = function(draft)
    local softened_until = 0 -- a cushion carries over to the refusal that follows directly
    for _, match in ipairs(draft:find(refusal)) do
      if softens(match.text) or match.start == softened_until + 1 and softened_until > 0 then
        softened_until = match.finish
      else
        draft:flag {
          start = match.finish - utf8.len(match[1]) + 1,
          finish = match.finish,
          says = "A cushion such as 誠に恐れ入りますが belongs before this refusal.",
        }
      end
    end
  end,
  examples = {
    { given = "お値引きはいたしかねます。", flags = { "いたしかねます。" } },
    { given = "ご連絡ありがとうございます。返品は承っておりません。", flags = { "承っておりません。" } },
    { given = "誠に恐れ入りますが、お値引きはいたしかねます。", flags = {} },
    { given = "ご期待に添えず申し訳ございません。交換はいたしかねます。返金も承っておりません。", flags = {} },
    { given = "お値引きはいたしかねます。", flags = {}, tone = { directness = 80 } },
    { given = "恐縮ですが、お値引きはいたしかねます。", flags = {} },
    { given = "申し訳ないのですが、お値引きはいたしかねます。", flags = {} },
    { given = "心苦しいのですが、お値引きはいたしかねます。", flags = {} },
    { given = "残念ながら、お値引きはいたしかねます。", flags = {} },
    { given = "あいにくですが、お値引きはいたしかねます。", flags = {} },
    { given = "せっかくですが、お値引きはいたしかねます。", flags = {} },
    { given = "勝手ながら、お値引きはいたしかねます。", flags = {} },
    { given = "申し上げにくいのですが、お値引きはいたしかねます。", flags = {} },
    { given = "ご期待に添えず、お値引きはいたしかねます。", flags = {} },
    { given = "お詫びいたします。お値引きはいたしかねます。", flags = {} },
  },
}
