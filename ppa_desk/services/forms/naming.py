"""Names in the data for what is added to a form by its words alone."""

import re
from collections.abc import Container, Mapping
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.services.records import Records

LONGEST = 32
_NUMBERED = re.compile(r"_\d{1,2}$")


def named(records: Records, kind: str, owner: Mapping[str, Any], words: str) -> dict[str, Any]:
    """Return what a new question or choice is called in the data, and, of a choice, the list it joins."""
    others = records.where(kind, form_id=owner["form_id"])
    told = "_".join("".join(sign if sign.isascii() and sign.isalnum() else " " for sign in fold(words)).split())
    base = told[:LONGEST].strip("_") or kind.removeprefix("form_")
    base = base if not base[:1].isdigit() else f"q_{base}"
    last = owner.get("list") or (others[-1].values["list"] if others else "") or "choices"
    more = {"list": last} if kind == "form_choice" else {}
    taken = {one.values["name"] for one in others if not more or one.values["list"] == more["list"]}
    return {"name": free(base, taken), **more}


def free(wanted: str, taken: Container[str]) -> str:
    """Return a name that is not taken: the wanted one, else with the next number behind it."""
    base, at, name = _NUMBERED.sub("", wanted), 2, wanted
    while name in taken:
        name, at = f"{base}_{at}", at + 1
    return name
