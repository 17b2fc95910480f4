"""How are the marks of Markdown written that sources and drafts share? Those of CommonMark 0.31."""

from __future__ import annotations

import re
from typing import Final

ADDRESS: Final = (
    r"\((?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?\s*\)"
)
"""Where a link or a picture leads, with the title that may follow."""
LABEL: Final = r"[^\[\]\n]{0,400}"
"""The words of a link, or the name of a reference, in one line."""
PICTURE: Final = rf"!\[{LABEL}\](?:{ADDRESS}|\[{LABEL}\])"
COMMENT: Final = re.compile(r"<!--(?:[^-]|-(?!->))*+(?:-->|\Z)")
TAG: Final = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>\n]{0,200})?/?>")
