-- a reply in one language
return {
  ["facts.with_eta"] = "It should arrive on {eta, date, ::EEEEdMMMM}.",
  ["solution+next_step"] = { { "If not, {remedy, select, replace {we resend} other {we refund}}.", after = "facts" } },
  examples = { { given = { eta = "2026-11-24" }, want = "…" }, },
}
