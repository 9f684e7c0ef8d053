-- Content runs in Parlance's sandbox: what it lacks is unknown here too, so that a misspelt name is an error.
std = {
   read_globals = {
      "assert", "error", "ipairs", "next", "pairs", "require", "select", "tonumber", "tostring", "type",
      math = { fields = { "abs", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge", "log", "max", "maxinteger", "min", "mininteger", "modf", "pi", "rad", "sin", "sqrt", "tan", "tointeger", "type", "ult" } },
      string = { fields = { "byte", "char", "find", "format", "gsub", "len", "lower", "rep", "sub", "upper" } },
      table = { fields = { "concat", "insert", "move", "pack", "remove", "sort", "unpack" } },
      utf8 = { fields = { "char", "codepoint", "codes", "len", "offset" } },
      -- what the engine offers to rules: tools/dev/reference . --write
      date = { fields = { "between", "add", "weekday", "write" } },
      money = { fields = { "write", "digits" } },
      name = { fields = { "title" } },
      number = { fields = { "read", "write" } },
      text = { fields = { "rewrites", "length", "words", "sentences", "find", "fold", "first_upper", "first_lower" } },
   },
}
max_line_length = false -- a sentence in a reply is as long as it is
unused_args = false     -- a rule's apply(draft, ctx) names what it is given
exclude_files = { "build", "tests/gates/clean", "tests/hostile", "tests/fuzz/corpus" }
