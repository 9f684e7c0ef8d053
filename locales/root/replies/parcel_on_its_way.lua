return {
  id = "parcel_on_its_way",
  summary = "The parcel is on its way and on time",
  intents = { "where_is_my_order", "shipping_time" },
  situation = { order_status = "shipped", late = false },
  scenario = "status",
  pain = 3,
  moves = {
    {
      act = "answer",
      variants = {
        { "with_eta_carrier", needs = { "eta", "carrier" } },
        { "with_eta", needs = { "eta" } },
        { "promised", needs = { "promised_by" } },
        { "shipped_on", needs = { "shipped_at" } },
        "shipped",
      },
    },
    {
      act = "facts",
      optional = true,
      variants = {
        { "last_scan", needs = { "last_scan_at", "last_scan_place" } },
        { "last_scan_date", needs = { "last_scan_at" } },
      },
    },
    {
      act = "next_step",
      optional = true,
      variants = { { "track_number", needs = { "tracking" } }, "order_page" },
    },
    {
      act = "option",
      optional = true,
      variants = { { "after_date", needs = { "eta" }, may = { "eta" } } },
    },
  },
  examples = {
    {
      order = { status = "shipped", carrier = "DHL", eta = "2026-11-24", promised_by = "2026-11-25" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "with_eta_carrier" },
    },
    {
      order = { status = "shipped", promised_by = "2026-11-25" },
      now = "2026-11-22T09:00:00Z",
      variants = { answer = "promised" },
    },
    { order = { status = "shipped" }, now = "2026-11-22T09:00:00Z", variants = { answer = "shipped" } },
  },
}
