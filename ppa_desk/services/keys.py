"""Keys of records, made from what they are called."""

from ppa_desk.model.fold import fold
from ppa_desk.services.records import Records


def free_key(records: Records, kind: str, title: str) -> str:
    """Return a key made from a title that no record of the kind has."""
    letters = "".join(sign if sign.isalnum() else " " for sign in fold(title))
    base = "-".join(letters.split())[:60].strip("-") or kind.replace("_", "-")
    key, number = base, 1
    while records.where(kind, key=key):
        number += 1
        key = f"{base}-{number}"
    return key
