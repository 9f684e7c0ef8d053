-- expect: error: no visible label
return { apply = function() goto nowhere end }
