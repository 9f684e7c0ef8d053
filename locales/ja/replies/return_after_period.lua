-- A return that comes late, in Japanese: an exception where it is decided, else the date and what is still possible.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local return_until <const> = "{return_until, date, ::MMMd}（{return_until, date, ::E}）"
local no <const> = "返品は承りかねます。"
local sorry <const> = "誠に申し訳ございませんが、" -- where no cushion stands before it: behind another answer

return {
  ["answer.goodwill"] = "返品期限は過ぎておりますが、今回は例外として返品を承ります。",
  ["refusal.declined"] = {
    { "ご注文の" .. no, after = "cushion" },
    sorry .. "ご注文の" .. no,
  },
  ["reason.over_since"] = "ご注文の返品期限は、あいにく" .. return_until .. "をもって終了しております。",
  ["reason.over_since+refusal.declined"] = {
    { "ご注文の返品期限は" .. return_until .. "をもって終了しておりますため、" .. no, after = "cushion" },
    sorry .. "ご注文の返品期限は" .. return_until .. "をもって終了しておりますため、" .. no,
  },
  ["reason.over"] = "ご注文は、あいにく返品期限を過ぎております。",
  ["reason.over+refusal.declined"] = {
    { "ご注文は返品期限を過ぎておりますため、" .. no, after = "cushion" },
    sorry .. "ご注文は返品期限を過ぎておりますため、" .. no,
  },
  ["solution.checking"] = "例外として返品を承れるかどうかを確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["instruction.details_follow"] = "返品の方法は、改めてご案内いたします。",
  ["alternative.if_faulty"] = "商品に不具合がございます場合は、別途確認いたしますので、その内容をお知らせください。",
  ["empathy.regret"] = {
    { "ご希望に添うお返事とならず、恐縮に存じます。", when = { declined = true } },
    "すぐにご希望に添うお返事ができず、恐縮に存じます。",
  },
  ["apology.regret"] = "ご期待に添えず、誠に申し訳ございません。",
}
