local links <const> = require "links"

return {
  id = "platform/amazon/policy/short_link",
  stage = "policy",
  severity = "block",
  summary = "No short link",
  why = "A short link hides where it leads.",
  clause = "Communication guidelines: no external links",
  penalty = "The message is blocked; repeated, only Amazon's templates may be sent, then messages are restricted.",
  source = "AMZ4, AMZ11; the hosts: ML1",
  confidence = "high",
  apply = links.flag_short(),
  examples = {
    { given = "Video: bit.ly/lampe2", flags = { "bit.ly" }, market = "amazon-de", severity = "block", fixes = { "human" } },
    { given = "Video: bit punkt ly/lampe2", flags = { "bit punkt ly" }, market = "amazon-de" },
    { given = "Ein Bit. Lydia hilft gern.", flags = {}, market = "amazon-de" },
    { given = "See tinyurl.com/lamp.", flags = { "tinyurl.com" }, market = "amazon-us" },
    { given = "bit。ly/lamp", flags = { "bit。ly" }, market = "amazon-us" },
    { given = "A bit later.", flags = {}, market = "amazon-us" },
    { given = "動画は bit.ly/akari です。", flags = { "bit.ly" }, market = "amazon-jp" },
    { given = "视频 t.cn/deng2", flags = { "t.cn/deng2" }, market = "amazon-us", language = "zh-Hans" },
  },
}
