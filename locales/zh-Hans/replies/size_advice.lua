-- Which size, in simplified Chinese: a suggestion, never a promise that it fits.
return {
  ["answer.suggest"] = "尺码方面，建议您选{size}。",
  ["answer.gladly"] = "我们很乐意帮您选尺码。",
  ["facts.only_advice"] = "合不合适，也跟您的穿着习惯有关。",
  ["ask.measurements"] = "麻烦您告诉我们平时穿的尺码，还有您的具体尺寸。",
  ["answer.gladly+ask.measurements"] = "我们很乐意帮您选尺码，麻烦您告诉我们平时穿的尺码，还有您的具体尺寸。",
}
