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
    -- Every first word of a phrase that is neither a noun nor a courtesy form.
    lower_after_greeting = {
      "alle", "alles", "am", "an", "anhand", "auf", "bei", "beide", "beim", "besten", "bis", "bitte", "dabei", "dafür", "damit", "danke",
      "das", "dass", "dazu", "den", "der", "die", "diese", "diesen", "dieser", "dieses", "durch", "ein", "eine", "einen", "er", "es",
      "falls", "fragen", "für", "geht", "gern", "gerne", "haben", "heben", "herzlichen", "hier", "im", "in", "ist", "ja", "klappt",
      "kommt", "laut", "leider", "liegt", "mit", "möchten", "nach", "nein", "nochmals", "nur", "schade", "schreiben", "senden", "so",
      "sobald", "sollte", "stimmt", "über", "überlegen", "unser", "unsere", "vielen", "wenn", "wir", "worum", "zu", "zum", "zur",
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
