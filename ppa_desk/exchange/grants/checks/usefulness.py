"""What would make one grant more useful to those who read open data."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ppa_desk.exchange.grants.checks.accuracy import organisations
from ppa_desk.exchange.grants.checks.finding import Check, Weight
from ppa_desk.exchange.grants.standard import Path, at

LONGEST_TITLE = 140
_ROW: Path = ()
"""What is missing has no cell: the row is told."""


def _own_prefix(name: str, record: Mapping[str, Any]) -> list[Path] | None:
    told = list(organisations(record, (name,)))
    wrong: list[Path] = [(*path, "id") for path, one in told if str(one.get("id", "")).upper().startswith("360G-")]
    return wrong if told else None


def _no_number(record: Mapping[str, Any], _: date) -> list[Path] | None:
    told = [one for _, one in organisations(record, ("recipientOrganization",))]
    return ([_ROW] if not any(_number(one) for one in told) else []) if told else None


def _number(one: Mapping[str, Any]) -> bool:
    return bool(one.get("charityNumber") or one.get("companyNumber"))


def recipient_place(record: Mapping[str, Any]) -> bool:
    """Whether a record tells where its recipient is: a postcode, or a coded place."""
    return any(
        one.get("postalCode") or any(isinstance(p, dict) and p.get("geoCode") for p in one.get("location") or ())
        for _, one in organisations(record, ("recipientOrganization",))
    )


def beneficiary_place(record: Mapping[str, Any]) -> bool:
    """Whether a record tells with a code where those are whom it is for."""
    told = record.get("beneficiaryLocation")
    return any(isinstance(one, dict) and one.get("geoCode") for one in told) if isinstance(told, list) else False


def _no_recipient_place(record: Mapping[str, Any], _: date) -> list[Path] | None:
    return None if "recipientOrganization" not in record else [] if recipient_place(record) else [_ROW]


def _missing(name: str, record: Mapping[str, Any]) -> list[Path]:
    return [] if record.get(name) else [_ROW]


def _title_again(record: Mapping[str, Any], _: date) -> list[Path] | None:
    title, text = (" ".join(str(record.get(name) or "").split()).lower() for name in ("title", "description"))
    return ([("title",), ("description",)] if title == text else []) if title and text else None


def _long_title(record: Mapping[str, Any], _: date) -> list[Path] | None:
    title = record.get("title")
    return ([("title",)] if len(title) > LONGEST_TITLE else []) if isinstance(title, str) and title else None


def _no_details(record: Mapping[str, Any], _: date) -> list[Path] | None:
    if "recipientIndividual" not in record:
        return None
    told = record.get("toIndividualsDetails") or {}
    return [] if told.get("primaryGrantReason") or told.get("grantPurpose") else [_ROW]


def _no_dates(record: Mapping[str, Any], _: date) -> list[Path] | None:
    first = at(record, ("plannedDates", 0)) or {}
    known = first.get("duration") is not None or (first.get("startDate") and first.get("endDate"))
    return [] if known else [_ROW]


def _uncoded(record: Mapping[str, Any], _: date) -> list[Path] | None:
    told = record.get("beneficiaryLocation")
    named = [(n, one) for n, one in enumerate(told if isinstance(told, list) else ()) if one.get("name")]
    return [("beneficiaryLocation", n, "name") for n, one in named if not one.get("geoCode")] if named else None


def _one_sided(here: bool, record: Mapping[str, Any]) -> list[Path] | None:
    if "recipientOrganization" not in record:
        return None
    beneficiary, recipient = beneficiary_place(record), recipient_place(record)
    wrong = beneficiary and not recipient if here else recipient and not beneficiary
    return [_ROW] if wrong else []


_LIGHT = Weight.USEFULNESS

CHECKS: tuple[Check, ...] = (
    Check("recipient_own_id", _LIGHT, lambda record, _: _own_prefix("recipientOrganization", record)),
    Check("funder_own_id", _LIGHT, lambda record, _: _own_prefix("fundingOrganization", record)),
    Check("no_register_number", _LIGHT, _no_number),
    Check("no_recipient_place", _LIGHT, _no_recipient_place),
    Check("no_programme", _LIGHT, lambda record, _: _missing("grantProgramme", record)),
    Check("no_beneficiary_place", _LIGHT, lambda record, _: _missing("beneficiaryLocation", record)),
    Check("title_again", _LIGHT, _title_again),
    Check("long_title", _LIGHT, _long_title),
    Check("no_modified", _LIGHT, lambda record, _: _missing("dateModified", record)),
    Check("no_source", _LIGHT, lambda record, _: _missing("dataSource", record)),
    Check("individual_details", _LIGHT, _no_details),
    Check("no_duration", _LIGHT, _no_dates),
    Check("uncoded_place", _LIGHT, _uncoded),
    Check("only_beneficiary_place", _LIGHT, lambda record, _: _one_sided(True, record)),
    Check("only_recipient_place", _LIGHT, lambda record, _: _one_sided(False, record)),
)
