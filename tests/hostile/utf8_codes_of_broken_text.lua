-- expect: error
return { apply = function() for _ in utf8.codes("a\xFFb") do end end }
