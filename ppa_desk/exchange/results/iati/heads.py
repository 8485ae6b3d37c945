"""The head of an activity: who, what, when, where, in which sector."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from ppa_desk.exchange.results.iati.choosing import Chosen, places, public
from ppa_desk.exchange.results.iati.tree import LANG, LANGUAGES, clean, on, say, texts
from ppa_desk.model.quantity import shares
from ppa_desk.services.grants.open_data import Given
from ppa_desk.services.results.publishing import Row

FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING = "1", "2", "3", "4"
PLANNED_START, ACTUAL_START, PLANNED_END, ACTUAL_END = "1", "2", "3", "4"
PIPELINE, RUNNING, FINALISATION, CLOSED, SUSPENDED = "1", "2", "3", "4", "6"
GRANT_MONEY = "110"
"""The code of grants in IATI's list FinanceType."""


def activity(root: Element, chosen: Chosen, hierarchy: int, changed: datetime | None, now: datetime) -> Element:
    """Add an activity with what it says of itself."""
    last = changed.replace(tzinfo=changed.tzinfo or UTC) if changed else now
    return SubElement(root, "iati-activity", {
        "last-updated-datetime": min(last, now).astimezone(UTC).isoformat(timespec="seconds"), LANG: LANGUAGES[0],
        "default-currency": clean(chosen.records.framework["currency"]), "hierarchy": str(hierarchy),
    })  # fmt: skip


def framework_head(parent: Element, chosen: Chosen, funders: Iterable[Row], today: date) -> None:
    """Add the head of a framework's activity."""
    framework = chosen.records.framework
    _who(parent, chosen, chosen.identifier, framework, "summary")
    for one in funders:
        organisation(parent, "participating-org", one, role=FUNDING)
    _self(parent, chosen, ACCOUNTABLE)
    since, until = framework["since"], framework["until"]
    over, begun = until is not None and until < today, since is not None and since <= today
    SubElement(parent, "activity-status", {"code": CLOSED if over else RUNNING if begun else PIPELINE})
    dates = ((PLANNED_START, since), (ACTUAL_START, since if begun else None), (PLANNED_END, until))
    _dates(parent, (*dates, (ACTUAL_END, until if over else None)))
    _where(parent, str(framework["countries"] or "").split())
    _sectors(parent, framework)
    _aid(parent, framework)


def grant_head(parent: Element, chosen: Chosen, given: Given, today: date) -> None:
    """Add the head of a grant's activity."""
    grant = given.grant
    _who(parent, chosen, chosen.identifier_of(grant), grant, "summary")
    for one in filter(public, given.funders):
        organisation(parent, "participating-org", one, role=FUNDING)
    _self(parent, chosen, EXTENDING)
    for one in filter(public, given.recipients):
        organisation(parent, "participating-org", one, role=IMPLEMENTING)
    SubElement(parent, "activity-status", {"code": status_of(given, today)})
    _dates(parent, grant_dates(given, today))
    _where(parent, places(grant))
    _sectors(parent, chosen.records.framework)
    if grant["gender_marker"] is not None:
        SubElement(
            parent, "policy-marker", {"vocabulary": "1", "code": "1", "significance": str(grant["gender_marker"])}
        )
    if not grant["commissioned"]:
        SubElement(parent, "default-finance-type", {"code": GRANT_MONEY})
    _aid(parent, chosen.records.framework)


def organisation(parent: Element, tag: str, row: Row, **attributes: str) -> None:
    """Add an organisation by its identifier and name."""
    reference = clean(row.get("identifier"))
    told = {"en": clean(row["name"]), "fr": clean(row.get("name_fr"))}
    say(parent, tag, told, **({"ref": reference} if reference else {}), **attributes)


def status_of(given: Given, today: date) -> str:
    """Return how an activity stands, by the phase of the pipeline."""
    phase, closed = given.stage["phase"], given.grant["closed_on"]
    if phase == "done":
        return CLOSED if closed and closed <= today else FINALISATION
    return {"running": RUNNING, "hold": SUSPENDED}.get(phase, PIPELINE)


def grant_dates(given: Given, today: date) -> list[tuple[str, date | None]]:
    """Return the dates of a grant by their kind; what lies ahead is planned only."""
    grant, begun = given.grant, given.stage["phase"] in ("running", "done", "hold")
    starts, closed = grant["starts_on"], grant["closed_on"]
    real = starts if begun and starts <= today else None
    over = closed if closed and real and real <= closed <= today else None
    return [(PLANNED_START, starts), (ACTUAL_START, real), (PLANNED_END, grant["ends_on"]), (ACTUAL_END, over)]


def alliance_names(alliance: Row) -> dict[str, str]:
    """Return what the alliance is called in each language."""
    return texts(alliance, "name")


def _who(parent: Element, chosen: Chosen, identifier: str, row: Row, about: str) -> None:
    framework = chosen.records.framework
    SubElement(parent, "iati-identifier").text = identifier
    names = alliance_names(chosen.records.alliance)
    say(parent, "reporting-org", names, ref=chosen.reference, type=clean(framework["reporting_type"]))
    say(parent, "title", texts(row, "title"))
    say(parent, "description", texts(row, about), type="1")


def _self(parent: Element, chosen: Chosen, role: str) -> None:
    say(parent, "participating-org", alliance_names(chosen.records.alliance), ref=chosen.reference, role=role)


def _dates(parent: Element, told: Sequence[tuple[str, date | None]]) -> None:
    for kind, day in told:
        if day is not None:
            on(parent, "activity-date", day, type=kind)


def _where(parent: Element, countries: Sequence[str]) -> None:
    for code, share in _shared(countries):
        SubElement(parent, "recipient-country", {"code": code, **share})


def _sectors(parent: Element, framework: Row) -> None:
    for code, share in _shared(str(framework["sectors"] or "").split()):
        SubElement(parent, "sector", {"vocabulary": "1", "code": code, **share})


def _aid(parent: Element, framework: Mapping[str, Any]) -> None:
    if framework["aid_type"]:
        SubElement(parent, "default-aid-type", {"vocabulary": "1", "code": framework["aid_type"]})


def _shared(codes: Sequence[str]) -> list[tuple[str, dict[str, str]]]:
    """Codes with equal shares that add up to 100; one alone has none."""
    if len(codes) < 2:
        return [(one, {}) for one in codes]
    parts = shares([1] * len(codes))
    return [(one, {"percentage": str(part)}) for one, part in zip(codes, parts, strict=True)]
