-- A return that comes late, in English: an exception where it is decided, else the date and what is still possible.
return {
  ["answer.goodwill"] = "The return period is over, but we'll make an exception and take your order back.",
  ["refusal.declined"] = {
    { "Unfortunately, that means we can't take it back.", after = "reason" },
    "Unfortunately, we can't take your order back.",
  },
  ["reason.over_since"] = {
    { "The return period ended on {return_until, date, ::EEEEdMMMM}.", after = "refusal" },
    "The return period for your order ended on {return_until, date, ::EEEEdMMMM}.",
  },
  ["reason.over"] = { { "The return period is over.", after = "refusal" }, "The return period for your order is over." },
  ["solution.checking"] = "We're checking whether we can still make an exception and will let you know by {answer_by, date, ::EEEEdMMMM}.",
  ["instruction.details_follow"] = "We'll send you the details for the return.",
  ["alternative.if_faulty"] = "If something is wrong with the item, that's different: just tell us what it is.",
  ["empathy.regret"] = "We know this may not be the answer you were hoping for.",
  ["apology.regret"] = "We're sorry this isn't the answer you were hoping for.",
}
