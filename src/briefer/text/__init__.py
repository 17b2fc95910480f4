"""Pure functions on strings: fold with an offset map, align, diff."""
