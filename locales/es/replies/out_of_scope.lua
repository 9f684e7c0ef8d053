-- Not a matter of this shop, in Spanish.
return {
  ["refusal.outside"] = "Lo sentimos, pero con eso no podemos ayudarle.",
  ["alternative.what_we_do"] = "Si tiene alguna pregunta sobre nuestros artículos o sobre un pedido, se la respondemos con gusto.",
}
