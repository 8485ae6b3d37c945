"""What the answers of an application say about its grant, by the names of the shipped forms' questions; no SQL."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ppa_desk.model import money
from ppa_desk.model.codes import code_list
from ppa_desk.model.money import NotMoney

AMOUNTS = frozenset({"requested", "budget_amount", "spent_amount"})
"""Questions whose answer is an amount: read as money, so that 26,000 is never taken for 26."""
CODES = {"themes": "grant_theme", "minerals": "mineral", "countries": "country", "provinces": "province"}
"""Answers that are codes of a list, with the list."""
TITLE, LONG = 300, 20000
SEXES = ("female", "male", "other")
Known = Callable[[str], Container[str]]
"""Returns the codes of a list."""


@dataclass(frozen=True, slots=True)
class Told:
    """What answers say: columns of the grant, rows of its parts by kind, and amounts that could not be read."""

    grant: Mapping[str, Any]
    parts: Mapping[str, tuple[Mapping[str, Any], ...]]
    unread: tuple[tuple[str, NotMoney], ...] = ()


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who applies, as they say themselves."""

    name: str = ""
    acronym: str = ""
    country: str | None = None
    email: str = ""


def applicant(answers: Mapping[str, Any]) -> Applicant:
    """Return who applies."""
    told = _text(answers, "applicant_country")
    return Applicant(
        _text(answers, "applicant"),
        _text(answers, "acronym"),
        told if told in code_list("country") else None,
        _text(answers, "contact_email"),
    )


def partners(answers: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return those who apply along with the applicant: name and part."""
    turns = _turns(answers, "partners")
    named = [(_text(one, "partner_name"), _text(one, "partner_role")) for one in turns]
    return [(name, role if role in code_list("party_role") else "partner") for name, role in named if name]


def told(answers: Mapping[str, Any], currency: str | None = "USD", known: Known = code_list) -> Told:
    """Return what answers say about their grant; `currency` holds where they name none."""
    language = "fr" if _text(answers, "language") == "fr" else "en"
    own = _text(answers, "currency")
    currency = own if own in code_list("currency") else currency
    reader = _Amounts(currency)
    grant: dict[str, Any] = {
        f"title_{language}": " ".join(_text(answers, "title").split())[:TITLE],
        f"summary_{language}": _text(answers, "summary")[:LONG],
        "requested": reader.read(answers, "requested"),
        "starts_on": _day(answers, "starts_on"),
        "ends_on": _day(answers, "ends_on"),
        **{name: _codes(answers, name, known(of)) for name, of in CODES.items()},
    }
    if grant["requested"] is not None:
        grant["currency"] = currency
    if grant["starts_on"] and grant["ends_on"] and grant["ends_on"] < grant["starts_on"]:
        grant["ends_on"] = None
    parts = {
        "grant_site": tuple(_sites(answers)),
        "beneficiaries": tuple(_people(answers)),
        "grant_target": tuple(_results(answers, language)),
        "budget_line": tuple(_budget(answers, language, reader)),
    }
    return Told({name: value for name, value in grant.items() if value}, parts, tuple(reader.unread))


class _Amounts:
    """Reads amounts, and remembers those that could not be read."""

    def __init__(self, currency: str | None) -> None:
        self._currency = currency
        self.unread: list[tuple[str, NotMoney]] = []

    def read(self, answers: Mapping[str, Any], name: str) -> int | None:
        """Return an amount in thousandths; None where there is none, or none one can read."""
        text = _text(answers, name)
        if not text:
            return None
        try:
            found = money.read(text, self._currency)
        except NotMoney as error:
            self.unread.append((name, error))
            return None
        if found < 0:
            self.unread.append((name, NotMoney("sign", text=text)))
            return None
        return found


def _sites(answers: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for one in _turns(answers, "sites"):
        if name := _text(one, "site_name"):
            province = _text(one, "site_province")
            known = province if province in code_list("province") else None
            yield {"name": name[:TITLE], "province": known, "notes": _text(one, "site_notes")[:TITLE]}


def _people(answers: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Not counted is not zero: only what was answered makes a row."""
    for sex in SEXES:
        for age in code_list("age_band"):
            count = _whole(answers, f"people_{sex}_{age}")
            if count is not None:
                yield {"sex": sex, "age": age, "planned": count}


def _results(answers: Mapping[str, Any], language: str) -> Iterator[Mapping[str, Any]]:
    for one in _turns(answers, "results"):
        if text := _text(one, "result_text"):
            yield {
                f"text_{language}": text,
                "unit": _text(one, "result_unit")[:TITLE],
                "planned": _whole(one, "result_planned"),
                "due_on": _day(one, "result_due"),
            }


def _budget(answers: Mapping[str, Any], language: str, reader: _Amounts) -> Iterator[Mapping[str, Any]]:
    for one in _turns(answers, "budget"):
        if name := _text(one, "budget_line"):
            yield {f"name_{language}": name[:TITLE], "amount": reader.read(one, "budget_amount")}


def _turns(answers: Mapping[str, Any], name: str) -> Sequence[Mapping[str, Any]]:
    found = answers.get(name)
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _text(answers: Mapping[str, Any], name: str) -> str:
    found = answers.get(name)
    return str(found).strip() if found is not None and not isinstance(found, list) else ""


def _whole(answers: Mapping[str, Any], name: str) -> int | None:
    text = _text(answers, name)
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None


def _day(answers: Mapping[str, Any], name: str) -> date | None:
    try:
        return date.fromisoformat(_text(answers, name))
    except ValueError:
        return None


def _codes(answers: Mapping[str, Any], name: str, known: Container[str]) -> str:
    return " ".join(dict.fromkeys(one for one in _text(answers, name).split() if one in known))
