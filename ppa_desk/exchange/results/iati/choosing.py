"""What of a framework may be public, and what stays out and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ppa_desk.exchange.grants.outgoing import AWARDED
from ppa_desk.exchange.results.iati.tree import clean
from ppa_desk.model.record import Visibility
from ppa_desk.services.grants.open_data import Given
from ppa_desk.services.results.publishing import Records, Row

SHOWN = AWARDED | {"hold"}
"""The phases of the pipeline in which a grant is an activity others may read about."""


@dataclass(frozen=True, slots=True)
class Left:
    """A grant or indicator that stays out: not public, not awarded, or what it lacks, by the names of fields."""

    kind: str
    record: int
    title: str
    why: str
    missing: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The code of its sentence."""
        return f"iati.left_{'grant' if self.kind == 'grant_record' else self.kind}_{self.why}"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The results with their indicators and the grants that go out, and what is left."""

    records: Records
    indicators: Mapping[int, Sequence[Row]]
    """The public ones, by result; a result without one is not in it."""
    grants: Sequence[Given]
    left: Sequence[Left]

    @property
    def reference(self) -> str:
        """The identifier of the organisation that reports."""
        return clean(self.records.framework["reporting_ref"])

    @property
    def identifier(self) -> str:
        """The identifier of the framework's activity: as it was entered, else made from its key."""
        framework = self.records.framework
        return clean(framework["identifier"]) or f"{self.reference}-{framework['key']}"

    def identifier_of(self, grant: Row) -> str:
        """Return the identifier of a grant's activity."""
        return f"{self.reference}-{clean(grant['key'])}"

    @property
    def results(self) -> list[Row]:
        """The results that go out, in the order of the tree."""
        return [one for one in self.records.results if one["id"] in self.indicators]


def public(row: Row) -> bool:
    """Say whether everyone may see a record."""
    return bool(row["visibility"] == Visibility.PUBLIC)


def named(row: Row, field: str) -> str:
    """Return what a record is called, in English where it has that."""
    return str(row.get(f"{field}_en") or row.get(f"{field}_fr") or "")


def lacking(grant: Row) -> tuple[str, ...]:
    """Return the fields without which a grant cannot be told about."""
    missing = [name for name in ("title", "summary") if not named(grant, name)]
    missing = [f"{name}_en" for name in missing] + [name for name in ("starts_on", "currency") if not grant[name]]
    turned = grant["starts_on"] and grant["ends_on"] and grant["ends_on"] < grant["starts_on"]
    return (*missing, *(() if places(grant) else ("countries",)), *(("ends_on",) if turned else ()))


def places(grant: Row) -> list[str]:
    """Return the countries a grant works in; provinces are those of the DR Congo."""
    told = str(grant["countries"] or "").split()
    return told or (["CD"] if grant["provinces"] else [])


def chosen(records: Records) -> Chosen:
    """Return what of a framework goes out."""
    left: list[Left] = []
    indicators = {}
    for result in records.results:
        told = records.indicators.get(result["id"], ())
        left += [Left("indicator", one["id"], _called(one), "not_public") for one in told if not public(one)]
        if out := [one for one in told if public(one)]:
            indicators[result["id"]] = out
    grants = []
    for given in records.grants:
        missing = lacking(given.grant)
        why = _why(given, missing)
        if why:
            title = named(given.grant, "title") or given.grant["key"]
            left.append(Left("grant_record", given.grant["id"], title, why, missing if why == "incomplete" else ()))
        else:
            grants.append(given)
    return Chosen(records, indicators, grants, left)


def _why(given: Given, missing: Sequence[str]) -> str:
    if not public(given.grant):
        return "not_public"
    if given.stage["phase"] not in SHOWN:
        return "not_awarded"
    return "incomplete" if missing else ""


def _called(indicator: Row) -> str:
    return f"{indicator['code']} {named(indicator, 'name')}".strip()
