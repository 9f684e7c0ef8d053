-- Quality rules that report wordings: apply = wording.flag { "pattern", … }; patterns are RE2, found as whole words.
local wording = {}

-- Every match is reported; `allowed` matches from the start of the text are left in peace.
function wording.flag(patterns, allowed)
  local pattern <const> = "(?:" .. table.concat(patterns, "|") .. ")"
  return {
    looks_for = { text = pattern },
    run = function(draft)
      for i, match in ipairs(draft:find(pattern, { words = true })) do
        if i > (allowed or 0) then
          draft:flag { start = match.start, finish = match.finish }
        end
      end
    end,
  }
end

return wording
