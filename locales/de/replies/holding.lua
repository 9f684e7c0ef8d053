-- The honest holding answer in German.
return {
  ["hold.checking"] = "Wir prüfen Ihr Anliegen.",
  ["deadline.answer_by"] = "Bis {answer_by, date, ::EEEEdMMMM}, erhalten Sie unsere Antwort.",
  ["hold.checking+deadline.answer_by"] = "Wir prüfen Ihr Anliegen und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.",
}
