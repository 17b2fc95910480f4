"""The markup of pages, mails and books: what a person sees of it, line by line."""
