"""What does a person read in a PDF?

From characters with places (``glyphs``, ``drawn``, ``seen``) to lines (``lines``), columns and tables (``strips``,
``proofs``, ``gutters``, ``rows``, ``blocks``, ``order``), paragraphs (``paragraphs``, ``roles``, ``flow``) and one
text (``hyphens``, ``composing``).
"""

from briefer.readers.pdf.reader import read

__all__ = ["read"]
