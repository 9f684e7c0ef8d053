local base <const> = 40
return { tone = { directness = base + 20, warmth = 55.5, emoji = -0 }, [1] = "first", "second"; name = [==[
long ]] text]==], names = { order = 'family', ["given name"] = true, }, -- done
  --[[ a
  comment ]] limits = { mail = 0x7D0, chat = 1e3 } }
