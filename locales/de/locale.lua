-- How German service mail is set: Sie, the fact and its date first, one apology at most. Axes and limits: Germany's retail mail.
return {
  tag = "de",
  name = "Deutsch",
  tone = {
    directness = 85,
    formality = 70,
    warmth = 45,
    apology = 40,
    verbosity = 45,
    emoji = 10,
    exclamation = 15,
    name = 70,
    contractions = 5,
  },
  -- "Sie" and "Ihr" at the head of a sentence may be other words; these are not.
  address = {
    default = "Sie",
    forms = { "Sie", "du" },
    words = {
      Sie = { "Ihnen", "können Sie", "haben Sie", "möchten Sie", "Sie uns", "Sie bitte", "bitte Sie", "senden Sie", "antworten Sie" },
      du = { "du", "Du", "dir", "Dir", "dich", "Dich", "dein", "Dein", "deine", "Deine", "deiner", "deinem", "deinen", "Deinem", "Deinen" },
    },
  },
  greeting = { "family_f", "family_m", "full", "given", "none" },
  joins = {
    sentence = " ",
    line = "\n",
    paragraph = "\n\n",
    mail = {
      paragraph_after = { "greeting" },
      paragraph_before = {
        "empathy", "cushion", "ask", "instruction", "compensation", "option", "next_step", "closing", "signature",
      },
      line_after = {},
      line_before = {},
    },
    chat = { paragraph_after = {}, paragraph_before = {}, line_after = { "greeting" }, line_before = {} },
    -- First words of our phrases and of agents' answers that are neither nouns nor courtesy forms.
    lower_after_greeting = {
      "ab", "achten", "aktuell", "alle", "alles", "als", "am", "an", "anders", "anhand", "auch", "auf", "aus", "bei", "beide", "beides",
      "beim", "besten", "bis", "bitte", "da", "dabei", "dafür", "damit", "danach", "danke", "dann", "das", "dass", "dazu", "den", "der",
      "derzeit", "die", "diese", "diesen", "dieser", "dieses", "drehen", "drücken", "durch", "ein", "eine", "einen", "entfernen", "er",
      "es", "falls", "finden", "fragen", "funktioniert", "für", "geht", "gern", "gerne", "grundsätzlich", "haben", "halten", "heben",
      "herzlichen", "hier", "im", "in", "ist", "ja", "je", "jede", "jeder", "jedes", "kein", "keine", "keinen", "klappt", "kommt", "laden",
      "lassen", "laut", "legen", "leider", "liegt", "man", "meldet", "mit", "möchten", "momentan", "nach", "natürlich", "nehmen", "nein",
      "nennen", "noch", "nochmals", "nun", "nur", "nutzen", "ob", "öffnen", "ohne", "prüfen", "schade", "schalten", "schließen",
      "schreiben", "sehen", "seit", "selbstverständlich", "senden", "setzen", "so", "sobald", "sollte", "starten", "stecken", "stellen",
      "stimmt", "stornieren", "über", "überlegen", "unser", "unsere", "unter", "verbinden", "verwenden", "vielen", "vor", "wählen", "wann",
      "warum", "was", "weil", "welche", "wenn", "wie", "wir", "wo", "worum", "ziehen", "zu", "zuerst", "zum", "zur", "zurücknehmen",
      "zurzeit",
    },
  },
  lint = {
    sentence_warn = 20,
    sentence_err = 26,
    unit = "words",
    sentences_max = 12,
    exclamation_mail = 1,
    exclamation_chat = 1,
    emoji_mail = 0,
    emoji_chat = 1,
    paragraph_sentences = 4,
  },
  punctuation = { quotes = { "„", "“" } },
}
