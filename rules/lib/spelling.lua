-- Spelling by country: words that are written in two ways and mean the same in both.
local rewrite <const> = require "rewrite"

local british <const> = rewrite.rows {
  { "apologize", "apologise", "W" },
  { "Apologize", "Apologise", "W" },
  { "apologized", "apologised", "W" },
  { "canceled", "cancelled", "W" },
  { "Canceled", "Cancelled", "W" },
  { "canceling", "cancelling", "W" },
  { "color", "colour", "W" },
  { "Color", "Colour", "W" },
  { "colors", "colours", "W" },
  { "Colors", "Colours", "W" },
  { "favor", "favour", "W" },
  { "favorite", "favourite", "W" },
  { "gray", "grey", "W" },
  { "jewelry", "jewellery", "W" },
  { "organize", "organise", "W" },
  { "organized", "organised", "W" },
  { "recognize", "recognise", "W" },
}

return {
  -- apply = spelling.british: for tone rules of countries that spell as Britain does
  british = british,
}
