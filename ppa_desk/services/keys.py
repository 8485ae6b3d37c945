"""Keys of records, made from what they are called."""

from collections.abc import Collection, Sequence

from ppa_desk.model.fold import fold
from ppa_desk.services.records import Records


def free_key(records: Records, kind: str, title: str, taken: Collection[str] = ()) -> str:
    """Return a key made from a title that no record of the kind has, and none of those taken is."""
    letters = "".join(sign if sign.isalnum() else " " for sign in fold(title))
    base = "-".join(letters.split())[:60].strip("-") or kind.replace("_", "-")
    key, number = base, 1
    while key in taken or records.where(kind, key=key):
        number += 1
        key = f"{base}-{number}"
    return key


def free_keys(records: Records, kind: str, titles: Sequence[str]) -> list[str]:
    """Return a key for each of some titles, all different."""
    found: dict[str, None] = {}
    for title in titles:
        found[free_key(records, kind, title, found)] = None
    return list(found)
