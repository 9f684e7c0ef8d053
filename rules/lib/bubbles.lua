-- Chats of platforms with a limit: a suggestion goes out in parts, each within it; a text of the agent's own goes out as it is.
local form <const> = require "form"
local bubbles = {}

-- bubbles.flag_length(): as form.flag_length, but for suggestions in a chat.
function bubbles.flag_length()
  local flag <const> = form.flag_length()
  return function(draft, ctx)
    if ctx.channel ~= "chat" or not ctx.reply then
      flag(draft, ctx)
    end
  end
end

return bubbles
