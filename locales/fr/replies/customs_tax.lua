-- Duty and import tax, in French: who pays and when; no amounts, no advice.
return {
  ["answer.known"] = "{duties, select, included {Les droits de douane et taxes d’importation sont déjà compris dans le prix.} "
    .. "checkout {Les droits de douane et taxes d’importation s’affichent au moment du paiement et sont réglés avec votre commande.} "
    .. "recipient {Les droits de douane et taxes d’importation ne sont pas compris et peuvent vous être demandés à la livraison.} "
    .. "other {Nous vérifions si des droits de douane ou taxes d’importation s’appliquent.}}",
  ["answer.checking"] = "Nous vérifions si des droits de douane ou taxes d’importation s’appliquent et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
}
