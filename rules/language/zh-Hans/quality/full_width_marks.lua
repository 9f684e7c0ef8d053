-- A half-width mark between two Han characters, and the mark that belongs there.
local marks <const> = { [","] = "，", ["."] = "。", ["!"] = "！", ["?"] = "？", [":"] = "：", [";"] = "；" }
local between <const> = "\\p{Han}([,.!?:;])\\p{Han}"

return {
  id = "language/zh-Hans/quality/full_width_marks",
  stage = "quality",
  severity = "advise",
  summary = "Full-width marks between Chinese characters",
  why = "Half-width marks crowd the characters and look as if the text came out of a machine.",
  looks_for = { text = between },
  apply = function(draft)
    for _, match in ipairs(draft:find(between)) do
      draft:flag {
        start = match.start + 1,
        finish = match.start + 1,
        says = "Between Chinese characters the mark is full-width.",
        fix = { kind = "replace", text = marks[match[1]] },
      }
    end
  end,
  examples = {
    { given = "包裹已发出,预计周五送达。", flags = { "," }, fixes = { "replace: ，" } },
    { given = "您好:请稍等。", flags = { ":" } },
    { given = "包裹3-5天送达，运费12.5元。", flags = {} },
    { given = "尺寸为12,5厘米，型号A.B。", flags = {} },
  },
}
