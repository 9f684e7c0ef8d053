-- expect: error in data: 'x' is not declared
x = 1
return {}
