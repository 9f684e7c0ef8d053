-- A payment that does not work or was charged wrongly, in Japanese. Never ask for card details.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local no_details <const> = "カードや口座の情報はお書きにならないよう、お願いいたします。"

return {
  ["answer.paid"] = "ご注文は、お支払い済みと表示されております。",
  ["answer.unpaid"] = "ご注文は、現在もお支払い待ちと表示されております。",
  ["answer.checking"] = "お支払いの状況を確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["instruction.try_again"] = "なお、再度のお手続きのほか、別のお支払い方法もお選びいただけます。",
  ["ask.error"] = {
    { "再びエラーとなる場合は、画面のメッセージをお知らせいただけますでしょうか。" .. no_details, after = "cushion" },
    "再びエラーとなる場合は、お手数ですが、画面に表示されるメッセージをお知らせください。" .. no_details,
  },
  ["ask.charged_twice"] = {
    { "重複したご請求がございます場合は、それぞれの日付と金額をお知らせいただけますでしょうか。", after = "cushion" },
    "重複したご請求がございます場合は、お手数ですが、それぞれの日付と金額をお知らせください。",
  },
}
