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
      paragraph_before = { "empathy", "cushion", "ask", "option", "next_step", "closing", "signature" },
      line_after = {},
      line_before = {},
    },
    chat = { paragraph_after = {}, paragraph_before = {}, line_after = { "greeting" }, line_before = {} },
    -- Every first word of a phrase that is neither a noun nor a courtesy form.
    lower_after_greeting = {
      "anhand", "auf", "bei", "besten", "bis", "bitte", "danke", "das", "dass", "den", "der", "die", "durch", "ein", "eine", "einen", "er",
      "es", "falls", "geht", "gern", "gerne", "haben", "herzlichen", "heben", "hier", "ist", "kommt", "leider", "liegt", "mit", "nochmals", "schade", "senden",
      "so", "sollte", "über", "unser", "unsere", "vielen", "wenn", "wir", "worum",
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
