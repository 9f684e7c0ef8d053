-- expect: error: unfinished long comment
return { } --[[ no end
