"""How a sentence holds what it says: plainly, denied, doubted or hedged."""
