-- What a safe fix puts in the place of contact data.
local by_reply <const> = {
  ar = "بالرد على هذه الرسالة", de = "per Antwort auf diese Nachricht", en = "by replying to this message", es = "respondiendo a este mensaje",
  fr = "en répondant à ce message", hi = "इस संदेश का उत्तर देकर", id = "dengan membalas pesan ini", it = "rispondendo a questo messaggio",
  ja = "このメッセージへのご返信にて", ko = "이 메시지에 회신하여", ms = "dengan membalas mesej ini", nl = "door op dit bericht te antwoorden",
  pl = "odpowiadając na tę wiadomość", pt = "respondendo a esta mensagem", ru = "ответив на это сообщение",
  sv = "genom att svara på det här meddelandet", th = "โดยตอบกลับข้อความนี้", tr = "bu mesajı yanıtlayarak",
  vi = "bằng cách trả lời tin nhắn này", ["zh-Hans"] = "直接回复本消息", ["zh-Hant"] = "直接回覆本訊息",
}

return {
  -- phrases.by_reply("de-AT"): nil for a language without one
  by_reply = function(language)
    local tag = language
    while tag and not by_reply[tag] do
      local dash <const> = text.find(tag, "-[^-]*$")[1]
      tag = dash and string.sub(tag, 1, dash.start - 1)
    end
    return tag and by_reply[tag]
  end,
}
