"""Tables: articles one a row, in CSV or JSON, or rows of data."""
