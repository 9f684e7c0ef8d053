-- Whether it is worth the price, in Japanese: an honest answer, or a question back.
return {
  ["thanks.question"] = "率直なご質問をいただき、誠にありがとうございます。",
  ["answer.typed"] = "{answer}",
  ["answer.depends"] = "価格に見合うかどうかはご用途によって変わりますので、お話を伺ったうえで、正直にお答えいたします。",
  ["ask.use"] = {
    { "主なご用途をお聞かせいただけますでしょうか。", after = "cushion" },
    "主にどのような用途でのご使用をお考えでしょうか。",
  },
}
