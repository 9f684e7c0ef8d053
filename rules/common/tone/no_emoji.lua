local form <const> = require "form"

local glyphs <const> = "\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{2604}\\x{2607}-\\x{27BF}"
local emoji <const> = " ?[" .. glyphs .. "][" .. glyphs .. "\\x{FE0F}\\x{200D}]*"

return {
  id = "common/tone/no_emoji",
  stage = "tone",
  meaning = "same",
  summary = "No emoji where the market or the moment does not take them",
  why = "In formal mail, and in any complaint, a smiling face reads as not being taken seriously.",
  when = { tone = { emoji = { max = 29 } } },
  looks_for = form.may_hold_emoji,
  apply = function(draft)
    draft:replace_regex(emoji, "")
  end,
  examples = {
    { given = "Vielen Dank 😊", want = "Vielen Dank", tone = { emoji = 10 } },
    { given = "It's on its way 📦🚚. Enjoy ❤️!", want = "It's on its way. Enjoy!", tone = { emoji = 0 } },
    { given = "Thanks 😊", want = "Thanks 😊", tone = { emoji = 60 } },
    { given = "Rated 4★ by buyers.", want = "Rated 4★ by buyers.", tone = { emoji = 0 } },
  },
}
