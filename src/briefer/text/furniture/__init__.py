"""What belongs to a page, a letter or a news desk rather than to the article."""
