"""The only way out of the process: asking a language model, and keeping what it answered."""
