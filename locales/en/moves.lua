-- The moves that replies share, in English: American words first, others by country.
local commonwealth <const> = { "gb", "ie", "au", "nz", "za", "in", "sg" }
local calm <const> = { "calm", "happy" }
local formal <const> = { formality = { min = 65 } }
local lively <const> = { exclamation = { min = 40 } }

-- Replies that ask for an answer themselves.
local asking <const> = {
  "defective_item", "wrong_item", "missing_item", "delivered_not_received", "change_address", "exchange", "refund_on_its_way",
  "invoice", "objection_worth_it", "comparison", "size_advice", "how_to_use", "payment_problem", "price_mismatch", "coupon",
  "warranty", "complaint_escalation", "cancel_after_shipping", "return_after_period", "stock",
}

return {
  ["greeting.family_f"] = { { "Dear Ms {family},", when = { country = commonwealth } }, "Dear Ms. {family}," },
  ["greeting.family_m"] = { { "Dear Mr {family},", when = { country = commonwealth } }, "Dear Mr. {family}," },
  ["greeting.full"] = "Hello {given} {family},",
  ["greeting.given"] = {
    { "Dear {given},", when = { tone = formal } },
    { "Hello {given},", when = { tone = { formality = { min = 50 } } } },
    "Hi {given},",
  },
  ["greeting.family"] = "Hello,",
  ["greeting.none"] = "Hello,",

  ["promise.broken_by"] = "We {broken_promise, select, delivery {told you that your order would arrive} refund {promised your refund} "
    .. "replacement {promised your replacement} other {promised you an answer}} by {broken_promise_by, date, ::EEEEMMMMd}, and that didn't happen.",
  ["introduction.persona_shop"] = "This is {persona} from {shop}.",
  ["introduction.shop"] = "This is the team at {shop}.",
  ["introduction.persona"] = "This is {persona} from customer service.",
  ["introduction.team"] = "This is the customer service team.",

  ["thanks.message"] = {
    { "Thank you for your message.", when = { tone = { formality = { min = 60 } } } },
    { "Thanks for getting in touch.", when = { country = { "gb", "ie" } } },
    "Thanks for your message.",
  },
  ["thanks.review"] = {
    { "Thank you for your review.", when = { tone = { formality = { min = 60 } } } },
    "Thanks for your review.",
  },
  ["thanks.custom"] = {
    { "Thank you for your order.", when = { tone = { formality = { min = 60 } } } },
    "Thanks for your order.",
  },

  ["empathy.trouble"] = {
    { "We can see why you're worried.", when = { emotion = "anxious" } },
    "We can tell this has been frustrating, and we want to help.",
  },

  ["empathy.refusal"] = "We know this may not be the answer you were hoping for.",

  ["apology.regret"] = "We're sorry this isn't the answer you were hoping for.",
  ["apology.light"] = "We're sorry for the trouble.",
  ["apology.clear"] = "This should have gone better, and we're sorry it didn't.",
  ["apology.deep"] = "We're truly sorry. We let you down here.",
  ["apology#close.again"] = "Once again, we're sorry.",

  ["next_step#messages.order_messages"] = {
    { "please reply to your order confirmation, and we'll help you there.", after = "cushion", when = { platform = "shop" } },
    { "please write to us in the messages of your order, and we'll help you there.", after = "cushion" },
    { "If there's anything we can put right, please reply to your order confirmation.", after = "thanks", when = { platform = "shop" } },
    { "If there's anything we can put right, please write to us in the messages of your order.", after = "thanks" },
    { "Please reply to your order confirmation, and we'll help you there.", when = { platform = "shop" } },
    "Please write to us in the messages of your order, and we'll help you there.",
  },
  ["cushion.request"] = "One small request:",
  ["cushion.refusal"] = "We wish we had a different answer for you.",

  ["closing.reply_here"] = {
    { "If you have any questions, we're happy to help.", when = { reply = asking } }, -- a reply is asked for already
    "If anything's unclear, just reply here.",
  },
  ["closing.patience"] = {
    { "Thank you for your patience.", when = { tone = formal } },
    { "Thanks so much for your patience!", when = { emotion = calm, tone = lively } },
    { "Thank you for your patience.", when = { tone = { formality = { min = 50 } } } },
    "Thanks for your patience.",
  },
  ["closing.kind"] = {
    { "Have a good day.", when = { tone = formal } },
    { "Have a great day!", when = { emotion = calm, tone = lively } },
    { "Enjoy the rest of your day.", when = { country = { "gb", "ie" } } },
    { "Have a good day.", when = { tone = { formality = { min = 50 } } } },
    "Have a great day.",
  },

  ["signature.persona_shop"] = {
    { "Thanks and regards,\n{persona}, {shop}", when = { country = "in" } },
    { "Kind regards,\n{persona}, {shop}", when = { country = commonwealth } },
    { "Sincerely,\n{persona}, {shop}", when = { tone = formal } },
    "Best,\n{persona}, {shop}",
  },
  ["signature.shop"] = {
    { "Thanks and regards,\nThe team at {shop}", when = { country = "in" } },
    { "Kind regards,\nThe team at {shop}", when = { country = commonwealth } },
    { "Sincerely,\nThe team at {shop}", when = { tone = formal } },
    "Best,\nThe team at {shop}",
  },
  ["signature.persona"] = {
    { "Thanks and regards,\n{persona}, Customer Service", when = { country = "in" } },
    { "Kind regards,\n{persona}, Customer Service", when = { country = commonwealth } },
    { "Sincerely,\n{persona}, Customer Service", when = { tone = formal } },
    "Best,\n{persona}, Customer Service",
  },
  ["signature.plain"] = {
    { "Thanks and regards,\nCustomer Service", when = { country = "in" } },
    { "Kind regards,\nCustomer Service", when = { country = commonwealth } },
    { "Sincerely,\nCustomer Service", when = { tone = formal } },
    "Best,\nCustomer Service",
  },
}
