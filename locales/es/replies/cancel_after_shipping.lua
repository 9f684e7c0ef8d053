-- A cancellation that comes too late, in Spanish: why, no, and how a return works.
return {
  ["refusal.no_cancel"] = {
    { "Por eso, sintiéndolo mucho, ya no podemos cancelarlo.", after = "reason" },
    "Lo sentimos, pero ya no podemos cancelar su pedido.",
  },
  ["reason.delivered"] = { { "Ya está entregado.", after = "refusal" }, "Su pedido ya está entregado." },
  ["reason.shipped_on"] = { { "Salió el {shipped_at, date,EEEE d 'de' MMMM}.", after = "refusal" }, "Su pedido salió el {shipped_at, date,EEEE d 'de' MMMM}." },
  ["reason.shipped"] = { { "Ya está en camino.", after = "refusal" }, "Su pedido ya está en camino." },
  ["reason.delivered+refusal.no_cancel"] = "Lo sentimos, pero su pedido ya está entregado y no podemos cancelarlo.",
  ["reason.shipped_on+refusal.no_cancel"] = "Lo sentimos, pero su pedido salió el {shipped_at, date,EEEE d 'de' MMMM} y ya no podemos cancelarlo.",
  ["reason.shipped+refusal.no_cancel"] = "Lo sentimos, pero su pedido ya está en camino y no podemos cancelarlo.",
  ["refusal.no_cancel+reason.delivered"] = "Lo sentimos, pero ya no podemos cancelar su pedido porque está entregado.",
  ["refusal.no_cancel+reason.shipped_on"] = "Lo sentimos, pero ya no podemos cancelar su pedido porque salió el {shipped_at, date,EEEE d 'de' MMMM}.",
  ["refusal.no_cancel+reason.shipped"] = "Lo sentimos, pero ya no podemos cancelar su pedido porque está en camino.",
  ["alternative.return_until"] = "Todavía puede devolverlo hasta el {return_until, date,EEEE d 'de' MMMM}.",
  ["alternative.return_days"] = "Cuando lo reciba, tendrá {return_days, plural, one {# día} many {# días} other {# días}} para devolverlo.",
  ["alternative.return_ask"] = "Si no quiere quedárselo, díganoslo y veremos qué opciones hay.",
}
