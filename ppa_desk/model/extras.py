"""The values of own fields as one column keeps them: JSON by key, always written alike."""

import json
from collections.abc import Mapping
from typing import Any

COLUMN = "extra"
"""The column, and before a dot the name of each own field."""


class NotOwn(ValueError):
    """What stands there are no values of own fields."""


def named(key: str) -> str:
    """Return what an own field is called among the fields of its record."""
    return f"{COLUMN}.{key}"


def key_of(name: str) -> str:
    """Return the key of an own field; empty where the name is another field's."""
    first, _, key = name.partition(".")
    return key if first == COLUMN else ""


def unpacked(text: str | None) -> dict[str, str | int]:
    """Return values by key. NotOwn."""
    try:
        found = json.loads(text or "{}")
    except ValueError as error:
        raise NotOwn from error
    if not isinstance(found, dict) or not all(type(value) in (str, int) for value in found.values()):
        raise NotOwn
    return found


def readable(text: str | None) -> dict[str, str | int]:
    """Return values by key; none where they cannot be read."""
    try:
        return unpacked(text)
    except NotOwn:
        return {}


def packed(values: Mapping[str, Any]) -> str:
    """Return values as JSON; what is empty is left out."""
    told = {key: value for key, value in values.items() if value not in (None, "")}
    return json.dumps(told, ensure_ascii=False, sort_keys=True)


def stepped_back(now: str, before: str, after: str) -> str | None:
    """Return what stands now with one change taken back; None where what it changed was changed again since."""
    own, old, new = readable(now), readable(before), readable(after)
    for key in old.keys() | new.keys():
        if old.get(key) == new.get(key):
            continue
        if own.get(key) != new.get(key):
            return None
        own.pop(key, None)
        if key in old:
            own[key] = old[key]
    return packed(own)
