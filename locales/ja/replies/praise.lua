-- Praise, in Japanese: thanks, and nothing asked in return.
return {
  ["thanks.praise"] = "このたびは温かいお言葉をいただき、誠にありがとうございます。",
  ["answer.glad_item"] = "「{item}」をお気に召していただけたとのこと、大変うれしく存じます。いただいたお言葉を、今後の励みといたします。",
  ["answer.glad"] = "ご満足いただけたとのこと、大変うれしく存じます。いただいたお言葉を、今後の励みといたします。",
}
