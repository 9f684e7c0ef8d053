-- expect: error
return { apply = function() table.sort({ {}, {}, {} }) end }
