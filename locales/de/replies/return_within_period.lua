-- A return in time, in German: until when, how, and what happens to the money.
local own <const> = { reply = "return_within_period" }

return {
  ["answer.declined"] = "Diese Bestellung können wir leider nicht zurücknehmen.",
  ["answer.until"] = "Ja, Sie können Ihre Bestellung bis einschließlich {return_until, date, ::EEEEdMMMM}, zurücksenden.",
  ["answer.granted"] = "Ja, Sie können Ihre Bestellung zurücksenden.",
  ["answer.checking"] = {
    { "Wir prüfen Ihren Rückgabewunsch und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.", when = own },
    "Zu Ihrem Rückgabewunsch melden wir uns bis {answer_by, date, ::EEEEdMMMM}, bei Ihnen.", -- behind another matter
  },
  ["instruction.label"] = "Verwenden Sie für das Paket bitte das Rücksendeetikett {return_label}.",
  ["instruction.order_page"] = "Die Rücksendung starten Sie in Ihrer Bestellübersicht.",
  ["instruction.details_follow"] = "Wie die Rücksendung abläuft, teilen wir Ihnen noch mit.",
  ["facts.cost"] = "{return_cost, select, seller {Die Rücksendung ist für Sie kostenlos.} buyer {Die Kosten der Rücksendung tragen Sie.} "
    .. "other {Zu den Kosten der Rücksendung melden wir uns noch.}}",
  ["solution.refund_on_arrival"] = "Sobald die Ware wieder bei uns ist, veranlassen wir Ihre Erstattung.",
  ["next_step.pack"] = "Bitte verpacken Sie die Ware gut und legen Sie das gesamte Zubehör bei.",
  ["alternative.if_faulty"] = "Anders ist es, wenn mit dem Artikel etwas nicht stimmt: Schreiben Sie uns dann bitte kurz, was Ihnen aufgefallen ist.",
}
