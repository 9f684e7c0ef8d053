-- expect: error: must return one table
return "x"
