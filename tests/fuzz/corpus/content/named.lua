local a = { b = 1 }
a.c = a.b
local d <const> = { e = a }
return d;
