-- Insults, in German: what we want, one request, the way back to the matter.
return {
  ["answer.will_help"] = "Wir möchten Ihr Anliegen klären.",
  ["ask.respect"] = "Lassen Sie uns dabei bitte sachlich bleiben.",
  ["answer.will_help+ask.respect"] = "Wir möchten Ihr Anliegen klären. Lassen Sie uns dabei bitte sachlich bleiben.",
  ["next_step.tell_matter"] = "Schreiben Sie uns, was passiert ist und was Sie brauchen, dann kümmern wir uns darum.",
}
