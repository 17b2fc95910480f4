"""What the sources say taken together: figures that differ, who holds what, when things happened, what is missing."""
