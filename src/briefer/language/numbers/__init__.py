"""How much and how many: figures with their units and bounds, quantifiers and comparisons."""
