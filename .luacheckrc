-- Content runs in Parlance's sandbox: the libraries of Lua that it lacks are unknown here too.
std = {
   read_globals = {
      "assert", "error", "ipairs", "math", "next", "pairs", "require", "select", "string", "table", "tonumber", "tostring",
      "type", "utf8",
      -- what the engine offers to rules
      "date", "money", "name", "number", "terms", "text",
   },
}
max_line_length = false -- a sentence in a reply is as long as it is
unused_args = false     -- a rule's apply(draft, ctx) names what it is given
exclude_files = { "build", "tests/gates/clean", "tests/hostile", "tests/fuzz/corpus" }
