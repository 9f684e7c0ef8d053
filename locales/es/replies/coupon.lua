-- A code, in Spanish.
return {
  ["answer.code_until"] = "Con el código {coupon_code} pagará menos hasta el {coupon_until, date,EEEE d 'de' MMMM}.",
  ["answer.code"] = "Con el código {coupon_code} pagará menos al finalizar la compra.",
  ["answer.none_now"] = "En este momento no tenemos ningún código. Cuando haya uno, lo verá en la página del artículo.",
  ["answer.on_page"] = "Si en este momento hay alguna oferta, la verá en la página del artículo.",
  ["ask.not_working"] = {
    { "envíenos el código y el mensaje que le aparece si tiene uno que no funciona.", after = "cushion" },
    "Si tiene un código que no funciona, envíenos el código y el mensaje que le aparece, por favor.",
  },
}
