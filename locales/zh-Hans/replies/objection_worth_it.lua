-- Whether it is worth the price, in simplified Chinese: the agent's own words, or a question back.
return {
  ["thanks.question"] = "谢谢您这么坦率地问我们。",
  ["answer.typed"] = "{answer}",
  ["answer.depends"] = "值不值要看您拿来做什么用，我们想给您一个实在的答复。",
  ["ask.use"] = { { "麻烦您告诉我们主要想怎么用。", after = "cushion" }, "您主要想怎么用呢？" },
  ["answer.depends+ask.use"] = "值不值要看您拿来做什么用，我们想给您一个实在的答复。您主要想怎么用呢？",
}
