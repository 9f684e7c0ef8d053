-- Ways to pay, in German.
return {
  ["answer.ways"] = "Diese Zahlungsarten stehen zur Wahl: {payment_ways}.",
  ["answer.at_checkout"] = "Alle Zahlungsarten sehen Sie an der Kasse, bevor Sie die Bestellung abschicken.",
}
