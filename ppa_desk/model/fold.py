"""Text as one looks for it: without accents, case, or signs that people type differently."""

import unicodedata
from functools import cache

_SAME = {"’": "'", "‘": "'", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "‐": "-", "‑": "-", "–": "-"} | {
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i",
}  # fmt: skip


def fold(text: str) -> str:
    """Return text without accents and case: "Élise N’Goma" gives "elise n'goma"."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).translate(_table()).casefold()


@cache
def _table() -> dict[int, str | None]:
    marks = (at for at in range(0x300, 0x1F000) if unicodedata.combining(chr(at)))
    return dict.fromkeys(marks, None) | {ord(sign): plain for sign, plain in _SAME.items()}
