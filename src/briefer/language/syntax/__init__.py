"""How a sentence is built: clauses, phrases, subjects, and who does what."""
