-- expect: error
return { apply = function() return (true).x end }
