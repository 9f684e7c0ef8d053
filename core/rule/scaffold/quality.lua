return {
  id = "@ID@",
  stage = "quality",
  summary = "Say here what a good text has (@NAME@)",
  why = "Say here what buyers would think otherwise.",
  apply = function(draft)
    for _, match in ipairs(draft:find "!!+") do
      draft:flag { start = match.start, finish = match.finish, fix = { kind = "replace", text = "!" } }
    end
  end,
  examples = {
    { given = "Your parcel is there!!!", flags = { "!!!" } },
    { given = "Your parcel is there!", flags = {} },
  },
}
