-- A lower price declined in French: the reason, a courteous no, another way.
return {
  ["thanks.interest"] = {
    { "Nous vous remercions de l’intérêt que vous portez à notre article.", when = { tone = { formality = { min = 75 } } } },
    "Merci de l’intérêt que vous portez à notre article.",
  },
  ["refusal.fixed_price"] = {
    { "À notre regret, nous ne pouvons donc pas vous accorder de remise.", after = "reason" },
    "À notre regret, nous ne pouvons pas baisser le prix de cet article.",
  },
  ["reason.same_for_all"] = { { "Il est le même pour tous nos clients.", after = "refusal" }, "Nos prix sont les mêmes pour tous nos clients." },
  ["refusal.fixed_price+reason.same_for_all"] = "À notre regret, nous ne pouvons pas baisser ce prix, qui est le même pour tous nos clients.",
  ["reason.same_for_all+refusal.fixed_price"] = "Nos prix étant les mêmes pour tous nos clients, nous ne pouvons malheureusement pas "
    .. "vous accorder de remise.",
  ["alternative.offers_on_page"] = "Si une offre est en cours, vous la trouverez sur la page de l’article.",
  ["next_step.ask_more"] = "Si vous avez des questions sur l’article, nous y répondrons volontiers.",
  ["apology.regret"] = "Nous regrettons de ne pas pouvoir vous proposer mieux.",
}
