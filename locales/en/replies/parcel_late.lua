-- A late order in English: "by then" only directly behind the sentence with the date; "whichever you prefer" only while nothing is decided.
local remedy <const> = "we'll {remedy, select, refund {refund you} replace {send it again} "
  .. "other {resend it or refund you, whichever you prefer}}"
local ask <const> = "We're asking the carrier where "

return {
  ["facts.with_eta_carrier"] = {
    { "{carrier} now expects to deliver your order on {eta, date, ::EEEEdMMMM}.", after = "apology" },
    "Your order is running late: {carrier} now expects to deliver it on {eta, date, ::EEEEdMMMM}.",
  },
  ["facts.with_eta"] = {
    { "Your order should now arrive on {eta, date, ::EEEEdMMMM}.", after = "apology" },
    "Your order is running late and should now arrive on {eta, date, ::EEEEdMMMM}.",
  },
  ["facts.without_eta_carrier"] = {
    { "{carrier} hasn't given us a new delivery date yet.", after = "deadline" },
    { "{carrier} hasn't given us a new delivery date yet.", after = "solution" },
    { "{carrier} hasn't given us a new delivery date for your order yet.", after = "apology" },
    "Your order is running late, and {carrier} hasn't given us a new delivery date yet.",
  },
  ["facts.without_eta"] = {
    { "We don't have a new delivery date yet.", after = "deadline" },
    { "We don't have a new delivery date yet.", after = "solution" },
    { "We don't have a new delivery date for your order yet.", after = "apology" },
    "Your order is running late, and we don't have a new delivery date yet.",
  },

  ["cause.known"] = "{delay_cause, select, weather {The delay is due to bad weather along the route.} "
    .. "customs {Your order is still going through customs.} strike {The delay is due to a strike.} "
    .. "missorted {Your order was misrouted in transit.} "
    .. "volume {The delay is due to an unusually high number of shipments.} other {We don't know the exact reason for the delay yet.}}",

  ["solution.remedy_after_date"] = {
    { "If it hasn't arrived by then, " .. remedy .. ".", after = "facts" },
    "If your order hasn't arrived by {eta, date, ::dMMMM}, " .. remedy .. ".",
  },
  ["solution.remedy_after_date+next_step.reply_here"] = {
    { "If it hasn't arrived by then, just reply and " .. remedy .. ".", after = "facts" },
    "If your order hasn't arrived by {eta, date, ::dMMMM}, just reply and " .. remedy .. ".",
  },
  ["solution.we_ask_carrier"] = { { ask .. "it is.", after = "facts" }, ask .. "your order is." },
  ["deadline.update_by"] = "We'll update you by {answer_by, date, ::EEEEdMMMM}.",
  ["solution.we_ask_carrier+deadline.update_by"] = {
    { ask .. "it is and will update you by {answer_by, date, ::EEEEdMMMM}.", after = "facts" },
    ask .. "your order is and will update you by {answer_by, date, ::EEEEdMMMM}.",
  },

  ["next_step.reply_here"] = "If you need anything else, just reply here.",
  ["next_step.wait"] = {
    { "Please bear with us a little longer.", after = "cushion" },
    "There's nothing you need to do in the meantime.",
  },
  ["option.too_late"] = "If the new date is too late for you, let us know and we'll look at other options.",
  ["option.too_late+next_step.reply_here"] = "If the new date is too late for you, just reply here and we'll look at other options.",

  ["empathy.waiting"] = {
    { "We can see why you're worried about your order.", when = { emotion = "anxious" } },
    "We know it's frustrating to be kept waiting.",
  },
  ["empathy.waiting+apology.light"] = {
    { "We can see why you're worried about your order, and we're sorry about the delay.", when = { emotion = "anxious" } },
    "We know it's frustrating to be kept waiting, and we're sorry about the delay.",
  },
  ["empathy.waiting+apology.clear"] = {
    { "We can see why you're worried about your order, and we're really sorry about this delay.", when = { emotion = "anxious" } },
    "We know it's frustrating to be kept waiting, and we're really sorry about this delay.",
  },
  ["apology.light"] = {
    { "We're sorry about the wait.", after = "cause" },
    { "Sorry about the wait.", when = { country = { "au", "nz", "sg" } } },
    "We're sorry about the delay.",
  },
  ["apology.clear"] = "We're really sorry about this delay.",
  ["apology.deep"] = "We're truly sorry: we let you down on this order, and you shouldn't have had to ask.",
}
