return { a = "\x41\u{e9}\z
  b\
c", ["q\"k"] = 1, }