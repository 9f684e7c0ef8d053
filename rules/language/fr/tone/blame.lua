local rewrite <const> = require "rewrite"

return {
  id = "language/fr/tone/blame",
  stage = "tone",
  meaning = "same",
  summary = "No sentence that accuses the buyer or soothes from above",
  why = "« Vous prétendez » calls the buyer a liar, and plainte is a word of the police; the matter itself can be named without either.",
  apply = rewrite.rows {
    { "Vous prétendez que", "Vous nous indiquez que", "L" },
    { "vous prétendez que", "vous nous indiquez que", "L" },
    { "Vous n'avez pas fourni votre", "Il nous manque encore votre", "S" },
    { "Vous n’avez pas fourni votre", "Il nous manque encore votre", "S" },
    { "Vous avez oublié votre", "Il nous manque encore votre", "S" },
    { "votre plainte", "votre réclamation", "W" },
    { "Votre plainte", "Votre réclamation", "W" },
    { "Ce n'est pas notre faute.", "Cela ne dépend malheureusement pas de nous.", "Q" },
    { "Ce n’est pas notre faute.", "Cela ne dépend malheureusement pas de nous.", "Q" },
    { "Nous n'y pouvons rien.", "Cela ne dépend malheureusement pas de nous.", "Q" },
    { "Nous n’y pouvons rien.", "Cela ne dépend malheureusement pas de nous.", "Q" },
    { "Calmez-vous.", "Je comprends votre mécontentement.", "Q" },
  },
  examples = {
    { given = "Vous prétendez que le colis est vide.", want = "Vous nous indiquez que le colis est vide." },
    { given = "Nous avons lu votre plainte. Calmez-vous.", want = "Nous avons lu votre réclamation. Je comprends votre mécontentement." },
    { given = "Vous avez oublié de cocher une case.", want = "Vous avez oublié de cocher une case." },
  },
}
