-- The form of a message: length, markup, emoji.
local form = {}

-- What every emoji has a character of: one look at a text serves all rules about them.
form.may_hold_emoji = { text = "[\\x{2600}-\\x{2BFF}\\x{1F000}-\\x{1FAFF}]" }

-- Sequences of joined emoji, flags and keycaps count as one.
local emoji <const> = "[\\x{1F1E6}-\\x{1F1FF}]{2}|(?:[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{2604}\\x{260E}\\x{2611}\\x{2614}-\\x{2615}\\x{261D}\\x{2620}-\\x{2623}\\x{2639}-\\x{263A}\\x{2648}-\\x{2653}"
  .. "\\x{2660}-\\x{2668}\\x{267F}\\x{2693}-\\x{26C5}\\x{26D4}-\\x{26FD}\\x{2702}-\\x{270D}\\x{2728}\\x{2744}-\\x{274E}\\x{2753}-\\x{2764}\\x{2795}-\\x{2797}\\x{2B50}\\x{2B55}]"
  .. "[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]*\\x{200D}?)+"
local markup <const> = [[</?(?:a|b|i|u|p|br|hr|div|span|font|img|table|tr|td|ul|ol|li|strong|em|h[1-6]|center|html|body|script|style)(?:\s+[a-z-]+\s*=[^<>\n]*)?\s*/?>|&(?:nbsp|amp|lt|gt|quot|#[0-9]{2,5});]]

-- form.flag_length(): longer than the platform takes; the limit is the platform's fact message_limit.
function form.flag_length()
  return function(draft, ctx)
    local limit <const> = ctx.platform.message_limit
    local length <const> = draft:length()
    if limit and length > limit then
      draft:flag {
        says = string.format("The text has %d characters; the platform takes %d: send it in parts.", length, math.tointeger(limit) or 0),
        fix = { kind = "human" },
      }
    end
  end
end

-- Reports each match of a pattern; all of it can go.
local function flag_all(pattern, looks_for)
  return {
    looks_for = looks_for or { text = pattern },
    run = function(draft)
      for _, match in ipairs(draft:find(pattern)) do
        draft:flag { start = match.start, finish = match.finish, fix = { kind = "remove" } }
      end
    end,
  }
end

function form.flag_markup()
  return flag_all("(?i)" .. markup)
end

function form.flag_emoji()
  return flag_all(emoji, form.may_hold_emoji)
end

return form
