-- A parcel that is on time, in German.
-- Names that want an article as a subject.
local post <const> = { carrier = { "Österreichische Post", "Österreichische Post AG", "Deutsche Post", "Schweizerische Post", "Die Post", "Post" } }

return {
  ["answer.with_eta_carrier"] = {
    { "Ihr Paket ist unterwegs: Der Paketdienst ({carrier}) stellt es voraussichtlich am {eta, date, ::EEEEdMMMM}, zu.", when = post },
    "Ihr Paket ist unterwegs: {carrier} stellt es voraussichtlich am {eta, date, ::EEEEdMMMM}, zu.",
  },
  ["answer.with_eta"] = "Ihr Paket ist unterwegs und kommt voraussichtlich am {eta, date, ::EEEEdMMMM}, bei Ihnen an.",
  ["answer.promised"] = "Ihr Paket ist unterwegs und soll bis {promised_by, date, ::EEEEdMMMM}, bei Ihnen sein.",
  ["answer.shipped_on"] = "Ihr Paket ist unterwegs. Wir haben es am {shipped_at, date, ::EEEEdMMMM}, verschickt.",
  ["answer.shipped"] = "Ihr Paket ist verschickt und auf dem Weg zu Ihnen.",

  ["facts.last_scan"] = "Die letzte Meldung in der Sendungsverfolgung ist vom {last_scan_at, date, ::dMMMM} ({last_scan_place}).",
  ["facts.last_scan_date"] = "Die letzte Meldung in der Sendungsverfolgung ist vom {last_scan_at, date, ::dMMMM}.",

  ["next_step.track_number"] = "Mit der Sendungsnummer {tracking} können Sie den Weg Ihres Pakets verfolgen.",
  ["next_step.order_page"] = "Den aktuellen Stand sehen Sie in Ihrer Bestellübersicht.",

  ["next_step.track_number+option.after_date"] = "Mit der Sendungsnummer {tracking} können Sie den Weg Ihres Pakets verfolgen. "
    .. "Kommt es am {eta, date, ::dMMMM} nicht an, antworten Sie einfach auf diese Nachricht. Wir gehen der Sache dann nach.",
  ["next_step.order_page+option.after_date"] = "Den aktuellen Stand sehen Sie in Ihrer Bestellübersicht. "
    .. "Kommt das Paket am {eta, date, ::dMMMM} nicht an, antworten Sie einfach auf diese Nachricht. Wir gehen der Sache dann nach.",
  ["option.after_date"] = {
    { "Ist es bis dahin nicht da, antworten Sie einfach auf diese Nachricht. Wir gehen der Sache dann nach.", after = "answer" },
    "Kommt das Paket am {eta, date, ::dMMMM} nicht an, antworten Sie einfach auf diese Nachricht. Wir gehen der Sache dann nach.",
  },
}
