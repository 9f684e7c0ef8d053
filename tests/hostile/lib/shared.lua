local kept = { inner = {} }
return {
  name = "shared",
  list = { 3, 1, 2 },
  remember = function(value) kept.last = value end,
  inner = function() return kept.inner end,
}
