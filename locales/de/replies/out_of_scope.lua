-- Something this shop cannot help with, in German.
return {
  ["refusal.outside"] = "Dabei können wir Ihnen leider nicht weiterhelfen.",
  ["alternative.what_we_do"] = "Bei Fragen zu unseren Artikeln oder zu einer Bestellung helfen wir Ihnen gern.",
}
