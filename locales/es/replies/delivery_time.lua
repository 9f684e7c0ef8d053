-- How long delivery takes, in Spanish. Days are working days: "hábiles" in America.
local america <const> = { "mx", "co", "ar", "cl", "pe", "ec", "uy", "us" }

return {
  ["answer.range"] = {
    { "La entrega suele tardar entre {delivery_days_min} y {delivery_days_max} días hábiles.", when = { country = america } },
    "La entrega suele tardar entre {delivery_days_min} y {delivery_days_max} días laborables.",
  },
  ["answer.up_to"] = {
    {
      "La entrega suele tardar como máximo {delivery_days_max, plural, one {# día hábil} many {# días hábiles} other {# días hábiles}}.",
      when = { country = america },
    },
    "La entrega suele tardar como máximo {delivery_days_max, plural, one {# día laborable} many {# días laborables} other {# días laborables}}.",
  },
  ["answer.item_page"] = "En la página del artículo puede ver la fecha de entrega estimada para su dirección.",
  ["answer.checking"] = "Comprobaremos el plazo de entrega y le responderemos a más tardar el {answer_by, date,EEEE d 'de' MMMM}.",
}
