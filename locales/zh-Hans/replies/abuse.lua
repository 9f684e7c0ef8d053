-- Insults, in simplified Chinese: calm, short, and back to the matter.
return {
  ["answer.will_help"] = "我们希望能帮您把问题解决好。",
  ["ask.respect"] = "沟通中还请彼此尊重。",
  ["answer.will_help+ask.respect"] = "我们希望能帮您把问题解决好，沟通中还请彼此尊重。",
  ["next_step.tell_matter"] = "麻烦您说说遇到了什么问题、需要我们做什么，我们接着为您处理。",
}
