"""What the sources count and measure, who gives which value, and where the values differ."""
