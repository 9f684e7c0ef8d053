local rewrite <const> = require "rewrite"

return {
  id = "@ID@",
  stage = "tone",
  summary = "Say here what the text is to be like (@NAME@)",
  why = "Say here what buyers would think otherwise, or where this is known from.",
  -- when = { channel = { "mail", "ticket" } }, -- asked before the rule runs; without it: always in its scope
  -- meaning = "same", -- when the sense stays the same: then the agent's translation stays true
  apply = rewrite.rows {
    { "the old words", "the new words", "W" },
  },
  examples = {
    { given = "Here are the old words.", want = "Here are the new words." },
    { given = "Here are the older words.", want = "Here are the older words." },
  },
}
