-- An order that is on time, in Spanish.
local glad <const> = { emotion = { "calm", "happy" }, tone = { warmth = { min = 70 } } }
local late <const> = "responda a este mensaje y lo revisaremos."

return {
  ["answer.with_eta_carrier"] = {
    { "Buenas noticias: su pedido está en camino y {carrier} prevé entregarlo el {eta, date,EEEE d 'de' MMMM}.", when = glad },
    "Su pedido está en camino y {carrier} prevé entregarlo el {eta, date,EEEE d 'de' MMMM}.",
  },
  ["answer.with_eta"] = {
    { "Buenas noticias: su pedido está en camino y debería llegarle el {eta, date,EEEE d 'de' MMMM}.", when = glad },
    "Su pedido está en camino y debería llegarle el {eta, date,EEEE d 'de' MMMM}.",
  },
  ["answer.promised"] = "Su pedido está en camino y debería llegarle a más tardar el {promised_by, date,EEEE d 'de' MMMM}.",
  ["answer.shipped_on"] = "Su pedido está en camino: salió el {shipped_at, date,EEEE d 'de' MMMM}.",
  ["answer.shipped"] = "Su pedido ya ha salido y está en camino.",

  ["facts.last_scan"] = "La última actualización del seguimiento es del {last_scan_at, date, ::dMMMM} ({last_scan_place}).",
  ["facts.last_scan_date"] = "La última actualización del seguimiento es del {last_scan_at, date, ::dMMMM}.",

  ["next_step.track_number"] = "Puede seguirlo con el número de seguimiento {tracking}.",
  ["next_step.order_page"] = "Puede ver el estado actual en la página de su pedido.",

  ["next_step.track_number+option.after_date"] = "Puede seguirlo con el número de seguimiento {tracking}. "
    .. "Si no ha llegado el {eta, date, ::dMMMM}, " .. late,
  ["next_step.order_page+option.after_date"] = "Puede ver el estado actual en la página de su pedido. "
    .. "Si no ha llegado el {eta, date, ::dMMMM}, " .. late,
  ["option.after_date"] = {
    { "Si para entonces no ha llegado, " .. late, after = "answer" },
    "Si no ha llegado el {eta, date, ::dMMMM}, " .. late,
  },
}
