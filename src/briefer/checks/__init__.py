"""One question per file: does the located passage say what the claim says, in this respect?"""
