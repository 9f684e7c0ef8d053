-- Insults, in Japanese: no lecture, no threat; the way back to the matter.
return {
  ["answer.will_help"] = "お困りの件につきまして、解決に向けて対応いたします。",
  ["ask.respect"] = "お互いを尊重したやり取りとなりますよう、ご理解とご協力をお願い申し上げます。",
  ["next_step.tell_matter"] = "これまでの経緯とご希望をお聞かせいただけましたら、順を追って確認いたします。",
}
