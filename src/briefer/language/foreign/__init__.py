"""What can be told of a text in another language without translating it."""
