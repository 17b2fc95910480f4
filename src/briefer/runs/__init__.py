"""What can be asked of a finished run: does it still hold, what rests on a source, what has changed?"""
