-- Two honorifics on one verb, or a humble form asked of the buyer. お伺いする and お召し上がりになる are accepted by custom.
local doubled <const> = "[おご御][^。、\\s]{1,6}?になられ|おっしゃられ|いらっしゃられ|拝[見読受聴借]させていただ"
  .. "|お伺いさせていただ|ご[^。、\\sをにはがでと]{1,4}してください|お客様様|各位様|御中様"

return {
  id = "language/ja/quality/double_honorific",
  stage = "quality",
  severity = "advise",
  summary = "No double honorific, no humble verb for what the buyer does",
  why = "ご確認してください lowers the buyer; ご覧になられる raises a verb twice. Both are noticed at once by Japanese readers.",
  looks_for = { text = doubled },
  apply = function(draft)
    for _, match in ipairs(draft:find(doubled)) do
      draft:flag { start = match.start, finish = match.finish, says = "This honorific is doubled, or lowers the buyer." }
    end
  end,
  examples = {
    { given = "商品ページはご覧になられましたか。", flags = { "ご覧になられ" } },
    { given = "到着後にご記入してください。", flags = { "ご記入してください" } },
    { given = "資料を拝読させていただきました。", flags = { "拝読させていただ" } },
    { given = "ご注文の品を確認してください。商品はご覧になりましたか。", flags = {} },
  },
}
