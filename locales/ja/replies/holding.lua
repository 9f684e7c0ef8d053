return {
  ["hold.checking"] = "お問い合わせの件につきまして、ただいま確認を進めております。",
  ["deadline.answer_by"] = {
    { "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）までに、改めてご連絡いたします。", after = "hold" },
    "お問い合わせの件は、{answer_by, date, ::MMMd}（{answer_by, date, ::E}）までに改めてご連絡いたします。",
  },
}
