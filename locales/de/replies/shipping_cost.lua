-- What sending costs, in German.
return {
  ["answer.free"] = "Der Versand ist kostenlos.",
  ["answer.amount"] = "Der Versand kostet {shipping_price}.",
  ["answer.at_checkout"] = "Die genauen Versandkosten sehen Sie an der Kasse, bevor Sie die Bestellung abschicken.",
}
