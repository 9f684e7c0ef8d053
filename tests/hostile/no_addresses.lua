-- expect: fine
return {
  apply = function()
    assert(tostring({}) == "table" and tostring(assert) == "function")
    assert(("%s %s"):format({}, assert) == "table function")
    assert(tostring(string) == "table")
  end,
}
