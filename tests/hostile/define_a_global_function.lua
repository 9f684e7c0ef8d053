-- expect: error: 'helper' is not declared
return {
  apply = function()
    function helper() end
  end,
}
