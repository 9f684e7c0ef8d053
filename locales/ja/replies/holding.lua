-- The honest holding answer in Japanese.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["hold.checking"] = {
    { "お問い合わせの件につきまして、ただいま確認を進めております。", when = { turn = "later" } },
    "ご連絡いただきました件につきまして、ただいま確認を進めております。",
  },
  ["deadline.answer_by"] = {
    { answer_by .. "までに、改めてご連絡いたします。", after = "hold" },
    "ご連絡いただきました件は、" .. answer_by .. "までに改めてご連絡いたします。",
  },
}
