"""What is likely wrong in one grant: amounts, identifiers, dates, and what should not be public."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from ppa_desk.exchange.grants.checks.finding import Check, Weight
from ppa_desk.exchange.grants.standard import Path, codes, leaves

ORGANISATIONS = ("fundingOrganization", "recipientOrganization")
_MAIL = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.[A-Za-z]{2,}")
_CHARITY = re.compile(r"([A-Za-z]{2})?\d{6,7}")
_COMPANY = re.compile(r"\w{8}")
_BODIES = {"GB-CHC": re.compile(r"\d{6,7}"), "GB-COH": re.compile(r"[A-Z]{2}\d{6}|\d{8}|[A-Z]{2}\d{5}[A-Z]")}
_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}")
_GB = frozenset({
    "CASC", "CHC", "COA", "COE", "COH", "CR", "EDU", "GOR", "GOV", "GOVUK", "HESA", "IRN", "LAE", "LANI", "LAS", "MPR",
    "NHS", "NIC", "PLA", "PPG", "REV", "SC", "SCOTEDU", "SHPE", "SRS", "UKPRN", "WALEDU",
})  # fmt: skip
"""The registers of the United Kingdom that org-id.guide lists."""
_WORLD = frozenset(("XI", "XM", "XR", "XS", "ZZ"))
_PERSONAL = frozenset({
    "gender", "sex", "ethnicity", "race", "religion", "disability", "sexualorientation", "sexuality", "dei",
})  # fmt: skip
_DATES: Mapping[str, tuple[str, ...]] = {
    "plannedDates": ("startDate", "endDate"),
    "actualDates": ("startDate", "endDate"),
    "applicationTransaction": ("transactionDate", "valueDate"),
    "commitmentTransaction": ("transactionDate", "valueDate"),
    "disbursementTransaction": ("transactionDate", "valueDate"),
}
"""Where dates stand beside that of the award."""


def organisations(record: Mapping[str, Any], names: tuple[str, ...] = ORGANISATIONS) -> Iterator[tuple[Path, Any]]:
    """Go through the organisations of a record."""
    for name in names:
        told = record.get(name)
        for at, one in enumerate(told if isinstance(told, list) else ()):
            if isinstance(one, dict):
                yield (name, at), one


def known_prefix(identifier: str) -> bool:
    """Say whether an identifier begins as one of org-id.guide or of a publisher does."""
    parts = identifier.strip().upper().split("-")
    if len(parts) < 3:
        return False
    country, register = parts[0], parts[1]
    if country == "360G":
        return True
    if country == "GB":
        return register in _GB
    return (country in codes("countryCode") or country in _WORLD) and bool(re.fullmatch(r"[A-Z_]{2,12}", register))


def _zero(record: Mapping[str, Any], _: date) -> list[Path] | None:
    told = record.get("amountAwarded")
    return None if told is None else [("amountAwarded",)] if told == 0 else []


def _prefix(name: str, record: Mapping[str, Any]) -> list[Path] | None:
    told = [(path, str(one["id"])) for path, one in organisations(record, (name,)) if one.get("id")]
    return [(*path, "id") for path, text in told if not known_prefix(text)] if told else None


def _numbers(part: str, shape: re.Pattern[str], record: Mapping[str, Any]) -> list[Path] | None:
    told = [(path, str(one[part]).strip()) for path, one in organisations(record) if one.get(part)]
    return [(*path, part) for path, text in told if not shape.fullmatch(text)] if told else None


def _bodies(record: Mapping[str, Any], _: date) -> list[Path] | None:
    told = [(path, str(one.get("id", "")).strip()) for path, one in organisations(record)]
    told = [(path, text) for path, text in told if text[:7] in ("GB-CHC-", "GB-COH-")]
    wrong: list[Path] = [(*path, "id") for path, text in told if not _BODIES[text[:6]].fullmatch(text[7:].upper())]
    return wrong if told else None


def _breaks(record: Mapping[str, Any], _: date) -> list[Path] | None:
    told = [(path, str(one.get("id", ""))) for path, one in organisations(record)]
    return [(*path, "id") for path, text in told if "\n" in text or "\r" in text] if told else None


def _own_breaks(record: Mapping[str, Any], _: date) -> list[Path] | None:
    told = str(record.get("id", ""))
    return [("id",)] if "\n" in told or "\r" in told else []


def _mail(record: Mapping[str, Any], _: date) -> list[Path] | None:
    return [
        path for path, value in leaves(record) if isinstance(value, str) and path[-1] != "email" and _MAIL.search(value)
    ]


def days(record: Mapping[str, Any], *first: str) -> Iterator[tuple[Path, str, date | None]]:
    """Go through the dates of a record: where, what it says, and the day, None where there is no such day."""
    award = record.get("awardDate")
    if isinstance(award, str) and (not first or "awardDate" in first):
        yield ("awardDate",), award, _day(award)
    for name in first or _DATES:
        told = record.get(name) if name in _DATES else None
        for at, one in enumerate(told if isinstance(told, list) else ()):
            for part in _DATES[name]:
                value = one.get(part) if isinstance(one, dict) else None
                if isinstance(value, str):
                    yield (name, at, part), value, _day(value)


@lru_cache(maxsize=8192)
def _day(told: str) -> date | None:
    text = told[:10] if len(told) >= 10 else f"{told}-01-01"[:10] if len(told) == 4 else f"{told}-01"
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _impossible(record: Mapping[str, Any], _: date) -> list[Path] | None:
    told = list(days(record))
    return [path for path, _, day in told if day is None] if told else None


def _turned(name: str, record: Mapping[str, Any]) -> list[Path] | None:
    told = record.get(name)
    found: list[Path] = []
    relevant = False
    for at, one in enumerate(told if isinstance(told, list) else ()):
        start, end = (_day(str(one.get(part) or "")) for part in ("startDate", "endDate"))
        relevant = relevant or (start is not None and end is not None)
        if start and end and start > end:
            found += [(name, at, "startDate"), (name, at, "endDate")]
    return found if relevant else None


def _ahead(name: str, years: int, record: Mapping[str, Any], today: date) -> list[Path] | None:
    told = [(path, day) for path, _, day in days(record, name) if day]
    return [path for path, day in told if day.year > today.year + years] if told else None


def _old(record: Mapping[str, Any], today: date) -> list[Path] | None:
    told = [(path, day) for path, _, day in days(record) if day]
    return [path for path, day in told if day.year < today.year - 25] if told else None


def _future(record: Mapping[str, Any], today: date) -> list[Path] | None:
    told = [(path, day) for path, _, day in days(record, "awardDate") if day]
    return [path for path, day in told if day > today] if told else None


def _personal(record: Mapping[str, Any], _: date) -> list[Path] | None:
    if "recipientIndividual" not in record:
        return None
    return [
        path for path, _ in leaves(record) if any(_is_personal(str(step)) for step in path if isinstance(step, str))
    ]


def _is_personal(step: str) -> bool:
    plain = "".join(sign for sign in step.lower() if sign.isalpha())
    return plain in _PERSONAL or (plain.startswith("dei") and step[3:4].isupper())


def _home(record: Mapping[str, Any], _: date) -> list[Path] | None:
    if "recipientIndividual" not in record:
        return None
    return [
        path
        for path, value in leaves(record)
        if path[-1] == "geoCode" and isinstance(value, str) and _POSTCODE.fullmatch(value.strip().upper())
    ]


CHECKS: tuple[Check, ...] = (
    Check("zero", Weight.CRITICAL, _zero),
    Check("line_break_id", Weight.CRITICAL, _own_breaks),
    Check("line_break_org", Weight.CRITICAL, _breaks),
    Check("mail", Weight.CRITICAL, _mail),
    Check("impossible_date", Weight.CRITICAL, _impossible),
    Check("award_future", Weight.CRITICAL, _future),
    Check("individual_personal", Weight.CRITICAL, _personal),
    Check("individual_postcode", Weight.CRITICAL, _home),
    Check("funder_prefix", Weight.ACCURACY, lambda record, _: _prefix("fundingOrganization", record)),
    Check("recipient_prefix", Weight.ACCURACY, lambda record, _: _prefix("recipientOrganization", record)),
    Check("charity_number", Weight.ACCURACY, lambda record, _: _numbers("charityNumber", _CHARITY, record)),
    Check("company_number", Weight.ACCURACY, lambda record, _: _numbers("companyNumber", _COMPANY, record)),
    Check("register_number", Weight.ACCURACY, _bodies),
    Check("planned_turned", Weight.ACCURACY, lambda record, _: _turned("plannedDates", record)),
    Check("actual_turned", Weight.ACCURACY, lambda record, _: _turned("actualDates", record)),
    Check("planned_far", Weight.ACCURACY, lambda record, today: _ahead("plannedDates", 12, record, today)),
    Check("actual_far", Weight.ACCURACY, lambda record, today: _ahead("actualDates", 5, record, today)),
    Check("long_ago", Weight.ACCURACY, _old),
)
"""Those of one grant; three more look across all of them."""
