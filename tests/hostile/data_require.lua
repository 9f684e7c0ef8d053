-- expect: error in data
return require "shared"
