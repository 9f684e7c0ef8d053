-- expect: error
return { apply = function() return table.concat({ {}, {} }) end }
