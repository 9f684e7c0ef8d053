return { x = = 1 }
