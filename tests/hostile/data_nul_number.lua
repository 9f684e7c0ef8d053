-- expect: error in data
return { 0 / 0 }
