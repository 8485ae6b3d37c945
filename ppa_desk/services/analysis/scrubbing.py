"""Names and addresses taken out of what people wrote before anybody else reads it."""

import re
from collections.abc import Sequence
from functools import lru_cache

GAP = "[…]"
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+|https?://\S+|\+?\d[\d ().-]{7,}\d")


def scrubbed(text: str, names: Sequence[str]) -> str:
    """Return a text without e-mail and web addresses, telephone numbers, and the names given, whatever their case."""
    told = _ADDRESS.sub(GAP, text)
    pattern = _pattern(tuple(names))
    return pattern.sub(GAP, told) if pattern else told


@lru_cache(maxsize=8)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    wanted = sorted((name for name in names if len(name) > 2), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, wanted))})(?!\w)", re.IGNORECASE) if wanted else None
