"""Which articles go back to one text?"""
