-- Rules that are a table of wordings: `apply = rewrite.rows { { from, to, mode }, … }`.
-- Modes: L anywhere, W between word bounds, S at a sentence start, Q a whole sentence, E a whole line, G guard (left as it is).
local rewrite = {}

-- The table is compiled once, at load; one pass, leftmost and longest first, and no output is looked at again.
function rewrite.rows(rows)
  local compiled <const> = text.rewrites(rows)
  return function(draft)
    draft:rewrite(compiled)
  end
end

return rewrite
