"""How do other languages say that a text corrects itself?"""

from __future__ import annotations

import re
from typing import Final

NOTICE_ABROAD: Final = (
    r"Berichtigung|Korrektur|Richtigstellung|Rettifica|Correzione|Rectificatif|Rectification|Rectificaci[óo]n|"
    r"Correcci[óo]n|Fe de erratas|Rectificatie|Correctie|Retifica[çc][ãa]o|Corre[çc][ãa]o|Errata"
)
"""A word that opens a correction."""
VERSION_ABROAD: Final = re.compile(
    r"\b(?:versi[óo]n|version|versione|fassung|versie|vers[ãa]o)\s(?:dieses|dieser|de est[ea]|de cet(?:te)?|"
    r"di quest[oa]|van dit|van deze|dest[ea])\b",
    re.IGNORECASE,
)
"""An earlier version of the text."""
NOT_ABROAD: Final = r"(?:et non(?: pas)?|y no|e non|und nicht|nicht|en niet|niet|e n[ãa]o)"
"""What stands between the right value and the wrong one."""
