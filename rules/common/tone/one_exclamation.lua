return {
  id = "common/tone/one_exclamation",
  stage = "tone",
  meaning = "same",
  summary = "Never more than one exclamation mark in a row",
  why = "A row of marks reads as shouting; one says the same.",
  looks_for = { text = { "!!", "！！" } },
  apply = function(draft)
    draft:replace_regex("!{2,}", "!")
    draft:replace_regex("！{2,}", "！")
  end,
  examples = {
    { given = "Thank you!!!", want = "Thank you!", tone = { exclamation = 45 } },
    { given = "谢谢您！！", want = "谢谢您！", tone = { exclamation = 45 } },
    { given = "Thank you!", want = "Thank you!", tone = { exclamation = 45 } },
  },
}
