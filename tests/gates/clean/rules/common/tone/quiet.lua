-- One exclamation mark is enough.
return {
  id = "common/tone/quiet",
  summary = "One exclamation mark is enough",
}
