-- Italy: law and hours.
return {
  id = "it",
  name = "Italy",
  languages = { "it" },
  facts = {
    burden_months = { value = 12, source = "background", confidence = "high" },
    withdrawal_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    refund_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    warranty_months = { value = 24, source = "background", confidence = "high", note = "26 months to act" },
    tax_percent = { value = 22, source = "background", confidence = "high" },
    return_cost = { value = "buyer_if_told", source = "background", confidence = "high" },
    risk_until_delivery = { value = true, source = "background", confidence = "high" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "09:00", closes = "18:00", source = "background", confidence = "high" },
}
