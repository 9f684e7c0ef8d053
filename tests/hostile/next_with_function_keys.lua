-- expect: error: has no order
return {
  apply = function()
    return next { [assert] = 1 }
  end,
}
