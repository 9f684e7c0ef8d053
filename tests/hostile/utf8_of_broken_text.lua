-- expect: error
return {
  apply = function()
    for _ in utf8.codes("\xff\x80\x80") do end
  end,
}
