local marks <const> = "!!+"

return {
  id = "@ID@",
  stage = "quality",
  summary = "Say here what a good text has (@NAME@)",
  why = "Say here what buyers would think otherwise.",
  looks_for = { text = marks }, -- a text without it is not even looked at
  apply = function(draft)
    for _, match in ipairs(draft:find(marks)) do
      draft:flag { start = match.start, finish = match.finish, fix = { kind = "replace", text = "!" } }
    end
  end,
  examples = {
    { given = "Your parcel is there!!!", flags = { "!!!" }, fixes = { "replace: !" } },
    { given = "Your parcel is there!", flags = {} },
  },
}
