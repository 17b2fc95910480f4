"""One format per file: what a reader of the briefing holds in hand."""
