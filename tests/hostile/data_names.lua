-- expect: error in data: 'tostring' is not known in a data file
return { a = tostring(1) }
