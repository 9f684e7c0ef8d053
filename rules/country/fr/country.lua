-- France: law and hours.
return {
  id = "fr",
  name = "France",
  languages = { "fr" },
  facts = {
    withdrawal_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    warranty_months = { value = 24, source = "background", confidence = "high", note = "a repair adds six months" },
    burden_months = { value = 24, source = "background", confidence = "high" },
    refund_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    french_required = { value = true, source = "background", confidence = "high",
      note = "offer, invoice, receipt, terms" },
    return_cost = { value = "buyer_if_told", source = "background", confidence = "high" },
    tax_percent = { value = 20, source = "background", confidence = "high" },
    risk_until_delivery = { value = true, source = "background", confidence = "high" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "18:00", source = "background", confidence = "high" },
}
