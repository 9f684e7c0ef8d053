-- Only a greeting, in Japanese.
local what <const> = "ご用件をお聞かせいただけますでしょうか。"

return {
  ["answer.here"] = "はい、こちらで承ります。",
  ["ask.how_help"] = what,
  ["answer.here+ask.how_help"] = "はい、こちらで承ります。" .. what,
}
