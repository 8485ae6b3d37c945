"""Names in the data for what is added to a form by its words alone."""

from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.services.records import Records

LONGEST = 32


def named(records: Records, kind: str, form: int, words: str) -> dict[str, Any]:
    """Return what a new question or choice is called in the data, and, of a choice, the list it joins: the last one."""
    others = records.where(kind, form_id=form)
    told = "_".join("".join(sign if sign.isascii() and sign.isalnum() else " " for sign in fold(words)).split())
    base = told[:LONGEST].strip("_") or kind.removeprefix("form_")
    base = base if not base[:1].isdigit() else f"q_{base}"
    last = others[-1].values["list"] if others else "choices"
    more = {"list": last or "choices"} if kind == "form_choice" else {}
    taken = {one.values["name"] for one in others if not more or one.values["list"] == more["list"]}
    name, at = base, 2
    while name in taken:
        name, at = f"{base}_{at}", at + 1
    return {"name": name, **more}
