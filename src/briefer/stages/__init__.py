"""The steps from sources to briefing: each a function, frozen values in, one new value out."""
