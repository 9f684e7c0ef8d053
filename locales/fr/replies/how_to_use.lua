-- How to use it, in French: the agent's own words, a picture or video where one is attached.
return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "Nous préparons les explications et vous répondrons au plus tard le {answer_by, date, ::EEEEdMMMM}.",
  ["facts.media"] = "{media, select, picture {Vous trouverez en pièce jointe une image qui montre comment faire.} "
    .. "video {Vous trouverez en pièce jointe une vidéo qui montre comment faire.} "
    .. "manual {Vous trouverez le mode d’emploi en pièce jointe.} other {Vous trouverez en pièce jointe de quoi vous guider.}}",
  ["ask.where_stuck"] = {
    { "pourriez-vous nous dire à quelle étape vous en êtes, si possible avec une photo ?", after = "cushion" },
    "À quelle étape en êtes-vous ? Une photo nous aiderait.",
  },
  ["next_step.still_stuck"] = "Si cela ne fonctionne toujours pas, répondez simplement à ce message en nous disant ce qui se passe.",
}
