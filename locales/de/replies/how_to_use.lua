-- How to use it, in German: the steps that were typed, or where the buyer is stuck.
local own <const> = { reply = "how_to_use" }

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = {
    { "Wir stellen die Schritte für Sie zusammen und antworten Ihnen bis {answer_by, date, ::EEEEdMMMM}.", when = own },
    "Die einzelnen Schritte senden wir Ihnen bis {answer_by, date, ::EEEEdMMMM}.", -- behind another matter
  },
  ["facts.media"] = "{media, select, picture {Ein Bild dazu finden Sie im Anhang.} video {Ein Video dazu finden Sie im Anhang.} "
    .. "manual {Die Anleitung finden Sie im Anhang.} other {Mehr dazu finden Sie im Anhang.}}",
  ["ask.where_stuck"] = "An welcher Stelle kommen Sie nicht weiter? Ein Foto hilft uns dabei.",
  ["next_step.still_stuck"] = "Klappt es trotzdem nicht, schreiben Sie uns bitte, was genau passiert.",
}
