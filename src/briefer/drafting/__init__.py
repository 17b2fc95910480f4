"""How the extractive drafter turns a source's sentence into a sentence of the briefing."""
