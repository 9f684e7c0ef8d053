-- Where the refund is, in German: sent when and how, and when it arrives.
local own <const> = { reply = "refund_on_its_way" }

return {
  ["answer.sent_amount"] = "Ihre Erstattung über {refund_amount} haben wir am {refund_at, date, ::EEEEdMMMM}, veranlasst.",
  ["answer.sent"] = "Ihre Erstattung haben wir am {refund_at, date, ::EEEEdMMMM}, veranlasst.",
  ["answer.expected"] = "Ihre Erstattung sollte bis {refund_expected_by, date, ::EEEEdMMMM}, bei Ihnen eingehen.",
  ["answer.checking"] = {
    { "Wir prüfen den Stand Ihrer Erstattung und melden uns bis {answer_by, date, ::EEEEdMMMM}, bei Ihnen.", when = own },
    "Zum Stand Ihrer Erstattung melden wir uns bis {answer_by, date, ::EEEEdMMMM}, bei Ihnen.", -- behind another matter
  },
  ["method.named"] = "Sie erhalten das Geld per {refund_method}.",
  ["answer.sent_amount+method.named"] =
    "Ihre Erstattung über {refund_amount} haben wir am {refund_at, date, ::EEEEdMMMM}, per {refund_method} veranlasst.",
  ["answer.sent+method.named"] = "Ihre Erstattung haben wir am {refund_at, date, ::EEEEdMMMM}, per {refund_method} veranlasst.",
  ["facts.arrives_by"] = "Das Geld sollte bis {refund_expected_by, date, ::EEEEdMMMM}, bei Ihnen sein.",
  ["facts.bank_days"] = "Je nach Bank kann es ein paar Tage dauern, bis das Geld bei Ihnen eingeht.",
  ["next_step.not_there"] = "Kommt das Geld nicht an, sagen Sie uns bitte kurz Bescheid. Wir gehen der Sache dann nach.",
}
