"""Text as one looks for it: without accents, case, or signs that people type differently."""

import unicodedata

_SAME = str.maketrans({"’": "'", "‘": "'", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "‑": "-", "–": "-"})


def fold(text: str) -> str:
    """Return text without accents and case: "Élise N’Goma" gives "elise n'goma"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.translate(_SAME))
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()
