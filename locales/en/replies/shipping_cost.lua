-- What sending costs, in English.
return {
  ["answer.free"] = "Shipping is free.",
  ["answer.amount"] = "Shipping is {shipping_price}.",
  ["answer.at_checkout"] = "The exact shipping cost is shown at checkout, before you place your order.",
}
