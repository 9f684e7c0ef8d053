-- expect: error: unfinished string
return { apply = "x
}
