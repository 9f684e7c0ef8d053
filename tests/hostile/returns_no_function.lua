-- expect: error: field 'apply' must be a function, got a number
return { apply = 3 }
