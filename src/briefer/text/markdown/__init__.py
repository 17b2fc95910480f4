"""What of a Markdown text is words, and what is marks."""
