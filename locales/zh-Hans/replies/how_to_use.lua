-- How to use it, in simplified Chinese: the agent's own words, a picture or video where one is attached.
local answer_by <const> = "{answer_by, date, ::MMMd}（{answer_by, date, ::E}）"

return {
  ["answer.typed"] = "{answer}",
  ["answer.checking"] = "我们把操作步骤整理好，最晚" .. answer_by .. "发给您。",
  ["facts.media"] = "{media, select, picture {操作示意图} video {操作视频} manual {说明书} other {操作说明}}已一并附上，供您参考。",
  ["ask.where_stuck"] = {
    { "麻烦您告诉我们操作到哪一步了，最好附上照片。", after = "cushion" },
    "您操作到哪一步了呢？方便的话，附上照片更好。",
  },
  ["next_step.still_stuck"] = "如果还是不行，直接回复本消息，说说是什么情况。",
}
