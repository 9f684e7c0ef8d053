-- How to use it, in Japanese: the agent's own words, a picture or video where one is attached.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "ご使用の手順を確認のうえ、" .. answer_by .. "までにご案内いたします。",
  ["facts.media"] = "{media, select, picture {手順が分かる画像} video {手順が分かる動画} manual {取扱説明書} other {手順が分かる資料}}"
    .. "を添付いたしましたので、あわせてご覧ください。",
  ["ask.where_stuck"] = {
    { "どの手順でお困りか、可能でしたらお写真とあわせて、お知らせいただけますでしょうか。", after = "cushion" },
    "どの手順でお困りでしょうか。お写真もお送りいただけますと幸いです。",
  },
  ["next_step.still_stuck"] = {
    { "それでも解決しない場合は、状況をご返信にてお知らせいただけますでしょうか。", after = "cushion" },
    "それでも解決しない場合は、お手数ですが、状況をご返信にてお知らせください。",
  },
}
