-- expect: error in data: `_ENV` is not allowed
return { a = _ENV }
