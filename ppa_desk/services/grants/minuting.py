"""What a vote on a grant leaves behind once it closed: what was frozen of it, and the decision in the minutes."""

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from ppa_desk.model import money
from ppa_desk.model.grants.review import Mode
from ppa_desk.model.kinds import table_of
from ppa_desk.services import dates
from ppa_desk.services.content import Language
from ppa_desk.services.grants.vote_words import arithmetic
from ppa_desk.services.grants.voting import Result
from ppa_desk.services.report_words import Words
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.motions import Standing

LANGUAGES: tuple[Language, Language] = ("en", "fr")


def motion_title(values: Mapping[str, Any], grant: Mapping[str, Any], language: Language) -> str:
    """Return what is voted on: the motion's own words, else what it is for."""
    words = Words("votes", language)
    if own := words.own(values, "text"):
        return own
    purpose, amount = values["purpose"] or "other", money.told(values["amount"], grant["currency"], language)
    key = "approve_no_amount" if purpose == "approve" and not amount else purpose
    return words(words.known("motion", key), amount=amount, grant=words.own(grant, "title"))


def frozen(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was frozen with a motion that closed; nothing where it was taken in from elsewhere."""
    kept: dict[str, Any] = json.loads(values["arithmetic"] or "{}")
    return {"outcome": "carried" if values["carried"] else "not_carried"} | kept


def decision(unit: Unit, now: "Standing", result: Result, on: date) -> int:
    """Write what was decided into the minutes of the meeting, and return its number."""
    table, meeting = table_of("decision"), now.values["meeting_id"]
    last = unit.connection.execute(select(func.max(table.c.nr)).where(table.c.meeting_id == meeting)).scalar()
    texts = {f"text_{language}": minute(now, result, language) for language in LANGUAGES}
    values = {"meeting_id": meeting, "work_group_id": now.values["work_group_id"], "decided_on": on}
    return unit.add("decision", values | texts | {"nr": (last or 0) + 1})


def minute(now: "Standing", result: Result, language: Language) -> str:
    """Return the sentence of the minutes: what was voted on, the arithmetic, who kept away."""
    words = Words("votes", language)
    told = [words("minutes.text", motion=now.title(language), sentence=arithmetic(result, language))]
    if now.values["mode"] == Mode.WRITTEN and now.values["deadline"]:
        told.append(words("minutes.written", day=dates.spelled(now.values["deadline"], language, "date")))
    if now.recused:
        names = (f"{one.name} ({one.organisation})" if one.organisation else one.name for one in now.recused)
        told.append(words("minutes.recused", names=", ".join(names)))
    return " ".join(told)
