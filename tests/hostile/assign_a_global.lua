-- expect: error: 'count' is not declared; write 'local count'
return {
  apply = function()
    count = 1
  end,
}
