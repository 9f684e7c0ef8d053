-- expect: error in data
error({})
