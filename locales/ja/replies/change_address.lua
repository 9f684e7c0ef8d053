-- Another address, in Japanese. The address itself is never repeated.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.granted"] = "お届け先の変更を承りました。ご注文の商品は、新しいお届け先へお送りいたします。",
  ["answer.shipped"] = "誠に申し訳ございませんが、ご注文の商品はすでに発送しておりますため、お届け先の変更は承りかねます。",
  ["answer.declined"] = "誠に申し訳ございませんが、ご注文のお届け先の変更は承りかねます。",
  ["answer.checking"] = "お届け先の変更が可能かどうかを確認のうえ、" .. answer_by .. "までにご連絡いたします。",
  ["alternative.redirect_carrier"] = "お荷物の転送が可能かどうかにつきましては、お手数ですが、{carrier}へ直接お問い合わせいただけますと幸いです。",
  ["alternative.redirect"] = "お荷物の転送が可能かどうかにつきましては、お手数ですが、配送会社へ直接お問い合わせいただけますと幸いです。",
  ["alternative.cancel_reorder"] = "ご希望の場合は、新しいお届け先で改めてご注文いただけるよう、キャンセルの可否を確認いたします。",
  ["ask.new_address"] = {
    { "新しいお届け先をまだ伺っておりません場合は、郵便番号から建物名までをご返信にてお知らせいただけますでしょうか。", after = "cushion" },
    "新しいお届け先をまだ伺っておりません場合は、お手数ですが、郵便番号から建物名までをご返信にてお知らせください。",
  },
}
