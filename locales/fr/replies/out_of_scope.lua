-- Not a matter of this shop, in French.
return {
  ["refusal.outside"] = "À notre regret, nous ne pouvons pas vous aider sur ce point.",
  ["alternative.what_we_do"] = "Si vous avez une question sur nos articles ou sur une commande, nous vous aiderons volontiers.",
}
