-- Somebody else asks, in English: no name, no order, not even whether there is one.
return {
  ["greeting.neutral"] = "Hello,",
  ["refusal.no_details"] = {
    { "That's why we can only discuss an order with the person who placed it.", after = "reason" },
    "We can only discuss an order with the person who placed it.",
  },
  ["reason.privacy"] = { { "This protects every customer's privacy.", after = "refusal" }, "We protect every customer's privacy." },
  ["alternative.buyer_writes"] = "If they write to us from the account they ordered with, we'll gladly help.",
}
