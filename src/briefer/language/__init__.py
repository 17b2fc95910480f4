"""What a sentence says, as data: no verdicts, only readings."""
