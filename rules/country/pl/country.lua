-- Poland: law and hours.
return {
  id = "pl",
  name = "Poland",
  languages = { "pl" },
  facts = {
    complaint_answer_days = { value = 14, source = "background", confidence = "high", note = "silence counts as yes" },
    warranty_months = { value = 24, source = "background", confidence = "high" },
    withdrawal_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    refund_days = { value = 14, source = "EU1 mondaq 1736998", confidence = "high" },
    burden_months = { value = 24, source = "background", confidence = "high" },
    return_cost = { value = "buyer_if_told", source = "background", confidence = "high" },
    tax_percent = { value = 23, source = "background", confidence = "high" },
    risk_until_delivery = { value = true, source = "background", confidence = "high" },
  },
  service = { days = { 1, 2, 3, 4, 5 }, opens = "08:00", closes = "16:00", source = "background", confidence = "high" },
}
