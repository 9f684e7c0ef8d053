-- Which size, in Japanese: a suggestion, never a promise that it fits.
return {
  ["answer.suggest"] = "サイズ「{size}」をおすすめいたします。",
  ["answer.gladly"] = "サイズ選びをお手伝いいたします。",
  ["facts.only_advice"] = "着用感はお好みによっても異なりますので、目安としてご参考になさってください。",
  ["ask.measurements"] = {
    { "普段お選びになるサイズと、お測りになった寸法をお聞かせいただけますでしょうか。", after = "cushion" },
    "普段お選びになるサイズと、お測りになった寸法をお聞かせください。",
  },
}
