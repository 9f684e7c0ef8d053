-- 你 as the buyer's address: not in 迷你, not 你们, which may be quoted.
local familiar <const> = "(?:^|[^迷你])你(?:[^们你]|$)"

return {
  id = "language/zh-Hans/quality/address_mix",
  stage = "quality",
  severity = "advise",
  summary = "Not 您 and 你 in one message",
  why = "The mix shows at once that a text was put together from pieces.",
  looks_for = { text = familiar },
  apply = function(draft)
    if #draft:find("您") == 0 then
      return
    end
    for _, match in ipairs(draft:find(familiar)) do
      local place <const> = match.start + utf8.len(string.sub(match.text, 1, string.find(match.text, "你", 1, true) - 1))
      draft:flag {
        start = place,
        finish = place,
        says = "你 stands beside 您.",
        fix = { kind = "replace", text = "您" },
      }
    end
  end,
  examples = {
    { given = "您好，你的包裹已发出。", flags = { "你" }, fixes = { "replace: 您" } },
    { given = "您好，这款迷你音箱有货。", flags = {} },
    { given = "你好，你的包裹已发出。", flags = {} },
    { given = "您问“你们几点发货”，是下午三点。", flags = {} },
  },
}
