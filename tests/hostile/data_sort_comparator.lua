-- expect: error in data
return { table.sort({ 1 }, function() while true do end end) }
