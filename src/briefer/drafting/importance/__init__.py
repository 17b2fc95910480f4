"""How likely is it that an editor takes a sentence into a briefing?"""

from briefer.drafting.importance.folder import Folder
from briefer.drafting.importance.model import importance

__all__ = ["Folder", "importance"]
