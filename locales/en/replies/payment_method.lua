-- Ways to pay, in English.
return {
  ["answer.ways"] = "You can pay with {payment_ways}.",
  ["answer.at_checkout"] = "You'll see all the ways to pay at checkout, before you place your order.",
}
