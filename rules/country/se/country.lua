-- Sweden: law and hours.
return {
  id = "se",
  name = "Sweden",
  languages = { "sv" },
  facts = {
    tax_percent = { value = 25, source = "background", confidence = "high" },
    warranty_months = { value = 36, source = "background", confidence = "high" },
    burden_months = { value = 24, source = "background", confidence = "high" },
    withdrawal_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    return_cost = { value = "buyer_if_told", source = "background", confidence = "high" },
    refund_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    risk_until_delivery = { value = true, source = "background", confidence = "high" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "08:00", closes = "17:00", source = "background", confidence = "high" },
}
