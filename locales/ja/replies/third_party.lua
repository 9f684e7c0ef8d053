-- Somebody else asks, in Japanese: no name, no order, not even whether there is one.
local only_buyer <const> = "ご注文に関するお問い合わせは、ご注文者様ご本人からのみ承っております。"

return {
  ["greeting.neutral"] = "お客様",
  ["refusal.no_details"] = only_buyer,
  ["reason.privacy"] = "当店では、お客様の個人情報の保護に努めております。",
  ["reason.privacy+refusal.no_details"] = "個人情報の保護のため、" .. only_buyer,
  ["alternative.buyer_writes"] = "ご本人様より、ご注文時のアカウントからお問い合わせいただけましたら、ご案内いたします。",
}
