-- Duty and import tax, in Japanese: who pays and when; no amounts, no advice.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"
local taxes <const> = "関税および輸入にかかる税金"

return {
  ["answer.known"] = taxes .. "{duties, select, included {は、商品の価格に含まれております} "
    .. "checkout {は、ご注文手続きの際に表示され、ご注文の代金とあわせてお支払いいただきます} "
    .. "recipient {は商品の価格に含まれておらず、お届けの際にお支払いいただく場合がございます} other {の有無を、ただいま確認しております}}。",
  ["answer.checking"] = taxes .. "の有無を確認のうえ、" .. answer_by .. "までにご連絡いたします。",
}
