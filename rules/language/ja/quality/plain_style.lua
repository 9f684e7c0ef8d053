-- Endings of the plain style, and how many characters of the match stand before them: ました and でした are polite.
local endings <const> = {
  { pattern = "[^まで\\n]した。", before = 1 },
  { pattern = "[^た\\n]だ。", before = 1 },
  { pattern = "(?:である|だった|ない|なかった|と思う|られる)。", before = 0 },
}
local polite <const> = "(?:です|ます|ました|ません|でした|ください|ませ|でしょうか)。"

return {
  id = "language/ja/quality/plain_style",
  stage = "quality",
  severity = "advise",
  summary = "No plain-style sentence in a polite letter",
  why = "です・ます and だ・である in one letter read as careless or machine-written; a plain ending to a buyer is rude.",
  looks_for = { text = { endings[1].pattern, endings[2].pattern, endings[3].pattern } },
  apply = function(draft)
    if #draft:find(polite) == 0 then
      return
    end
    for _, ending in ipairs(endings) do
      for _, match in ipairs(draft:find(ending.pattern)) do
        draft:flag {
          start = match.start + ending.before,
          finish = match.finish,
          says = "This sentence ends in the plain style; the letter is written in です・ます.",
        }
      end
    end
  end,
  examples = {
    { given = "商品は本日発送した。到着までお待ちください。", flags = { "した。" } },
    { given = "在庫がない。申し訳ございません。入荷は来週です。", flags = { "ない。" } },
    { given = "商品は本日発送しました。到着は明日でした。", flags = {} },
    { given = "本日は晴れだ。", flags = {} },
    { given = "ご返信いただけますと幸いです。", flags = {} },
  },
}
