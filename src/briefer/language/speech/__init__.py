"""Who is reported to say what."""
