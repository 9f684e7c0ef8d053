-- How to use it, in English: the agent's own words, a picture or video where one is attached.
local own <const> = { reply = "how_to_use" }

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "We'll put the steps together and get back to you by {answer_by, date, ::EEEEdMMMM}.", when = own },
    "You'll also have the steps by {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["facts.media"] = "{media, select, picture {We've attached a picture that shows how.} video {We've attached a video that shows how.} "
    .. "manual {We've attached the manual.} other {We've attached something that shows how.}}",
  ["ask.where_stuck"] = {
    { "please tell us which step you're on, ideally with a photo.", after = "cushion" },
    "Which step are you on? A photo helps.",
  },
  ["next_step.still_stuck"] = "If it still doesn't work, just reply here and tell us what happens.",
}
