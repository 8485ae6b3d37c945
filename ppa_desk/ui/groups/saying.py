"""What the window says of groups: the sentences of documents, with days as short as the window writes them."""

from ppa_desk.services.groups.telling import Told
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.words import dates_language


def told(tools: Tools) -> Told:
    """Return what tells of groups in the reader's language."""
    return tools.desk.groups.told(dates_language(), words.day)


def colon(first: str, then: str) -> str:
    """Return two parts of a line with a colon between them, as the reader's language sets it."""
    return f"{first}\N{NO-BREAK SPACE}: {then}" if words.language() == "fr" else f"{first}: {then}"
