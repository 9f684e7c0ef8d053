-- expect: error: field 'apply' must be a function
return string
