-- Rules that are a table of wordings: `apply = rewrite.rows { { from, to, mode }, … }`.
-- Modes: L anywhere, W between word bounds, S at a sentence start, Q a whole sentence, E a whole line, G guard (left as it is).
local rewrite = {}

-- The table is compiled once, at load; one pass, leftmost and longest first, and no output is looked at again. A guard alone changes nothing.
function rewrite.rows(rows)
  local compiled <const> = text.rewrites(rows)
  local wordings <const> = {}
  for _, row in ipairs(rows) do
    if (row.mode or row[3]) ~= "G" then
      wordings[#wordings + 1] = row[1]
    end
  end
  return {
    looks_for = { wordings = wordings },
    run = function(draft)
      draft:rewrite(compiled)
    end,
  }
end

return rewrite
