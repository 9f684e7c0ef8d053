local rewrite <const> = require "rewrite"

return {
  id = "language/en/tone/cliche",
  stage = "tone",
  meaning = "same",
  summary = "No stock phrases",
  why = "Readers have seen these lines a thousand times and skip them, with the rest of the letter.",
  apply = rewrite.rows {
    { "I hope this email finds you well.", "", "Q" },
    { "at your earliest convenience", "when you have a moment", "W" },
    { "ASAP", "as soon as possible", "W" },
    { "Please do not hesitate to contact us", "Just reply to this message", "L" },
    { "please do not hesitate to contact us", "just reply to this message", "L" },
    { "please don't hesitate to ", "feel free to ", "L" },
    { "reaching out to us", "contacting us", "W" },
    { "reached out to us", "contacted us", "W" },
    { "reach out to us", "contact us", "W" },
    { "Dear Sir/Madam,", "Hello,", "S" },
    { "Dear Sir or Madam,", "Hello,", "S" },
    { "To whom it may concern,", "Hello,", "S" },
    { "Hi guys,", "Hi there,", "S" },
  },
  examples = {
    { given = "I hope this email finds you well. Your order has shipped.", want = "Your order has shipped." },
    { given = "Please do not hesitate to contact us.", want = "Just reply to this message." },
    { given = "Thank you for reaching out to us.", want = "Thank you for contacting us." },
    { given = "Just reply to this message.", want = "Just reply to this message." },
    { given = "at your earliest convenience. ASAP. please do not hesitate to contact us. please don't hesitate to so. reached out to us. reach out to us. Dear Sir/Madam, the lamp is on its way. Dear Sir or Madam, the lamp is on its way. To whom it may concern, the lamp is on its way. Hi guys, the lamp is on its way.", want = "when you have a moment. as soon as possible. just reply to this message. feel free to so. contacted us. contact us. Hello, the lamp is on its way. Hello, the lamp is on its way. Hello, the lamp is on its way. Hi there, the lamp is on its way." },
  },
}
