"""The grants: lists, the board, making one from an idea, holding one until another's results are there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.keeping import OWED
from ppa_desk.model.kinds import JournalChange, fields, table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.keys import free_key
from ppa_desk.services.listing import Listing
from ppa_desk.services.records import title_of
from ppa_desk.store.unit import Gone, Unit
from ppa_desk.store.values import loads

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

GRANT: Table = table_of("grant_record")
CALL: Table = table_of("grant_call")
STAGE: Table = table_of("grant_stage")
DEPENDENCY: Table = table_of("dependency")
ORGANISATION: Table = table_of("organisation")
OBLIGATION: Table = table_of("obligation")
CHANGE: Table = JournalChange.__table__  # type: ignore[attr-defined]


class NoSuchGrant(DeskError):
    """No grant has that key."""

    code = "grant.no_such"


class NoSuchCall(DeskError):
    """No call has that key."""

    code = "grant.no_such_call"


class NoResult(DeskError):
    """A dependency is released by what was found, in words; there are none."""

    code = "grant.no_result"


@dataclass(frozen=True, slots=True)
class GrantRow:
    """One line of the list of grants, or card of the board; amounts in thousandths."""

    id: int
    key: str
    title_en: str
    title_fr: str
    grant_stage_id: int
    stage_since: date | None
    grant_call_id: int | None
    currency: str | None
    requested: int | None
    recommended: int | None
    approved: int | None
    signed: int | None
    themes: str
    ends_on: date | None
    organisation: str | None
    stage: str
    phase: str
    counts: str

    @property
    def amount(self) -> int | None:
        """The amount its stage counts, else the best that is known before it."""
        order = ("requested", "recommended", "approved", "signed")
        known = [getattr(self, name) for name in order[: order.index(self.counts or "requested") + 1]]
        return next((one for one in reversed(known) if one is not None), None)


@dataclass(frozen=True, slots=True)
class CallRow:
    """One line of the list of calls."""

    id: int
    key: str
    title_en: str
    title_fr: str
    opens_on: date | None
    closes_on: date | None
    decides_on: date | None
    currency: str | None
    budget: int | None
    grants: int


@dataclass(frozen=True, slots=True)
class ColumnSum:
    """What stands at the head of a column of the board: how many, the money by currency, days the oldest waits."""

    count: int
    money: tuple[tuple[str, int], ...]
    unknown: int
    """How many have no amount yet."""
    since: date | None


class Grants:
    """The grants of a workspace."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store
        names = [n for n in GrantRow.__dataclass_fields__ if n in GRANT.c]
        self.listing = Listing(
            self._store,
            "grant_record",
            _rows(names),
            GrantRow,
            sorts={
                "title": (GRANT.c.sorted_as,),
                "stage": (GRANT.c.grant_stage_id, GRANT.c.sorted_as),
                "amount": (func.coalesce(GRANT.c.signed, GRANT.c.approved, GRANT.c.recommended, GRANT.c.requested),),
                "ends": (GRANT.c.ends_on.is_not(None), GRANT.c.ends_on),
                "since": (GRANT.c.stage_since,),
            },
            only={
                "stage": lambda number: GRANT.c.grant_stage_id == number,
                "stages": lambda numbers: GRANT.c.grant_stage_id.in_(numbers),
                "phases": lambda phases: GRANT.c.grant_stage_id.in_(
                    select(STAGE.c.id).where(STAGE.c.phase.in_(phases))
                ),
                "call": lambda number: GRANT.c.grant_call_id == number,
                "organisation": lambda number: GRANT.c.organisation_id == number,
                "theme": lambda code: (" " + GRANT.c.themes + " ").like(f"% {code}%"),
                "late": lambda _: GRANT.c.id.in_(_late()),
            },
        )
        held = select(func.count(GRANT.c.id)).where(GRANT.c.grant_call_id == CALL.c.id).scalar_subquery()
        calls = [CALL.c[name] for name in CallRow.__dataclass_fields__ if name in CALL.c]
        self.calls = Listing(
            self._store,
            "grant_call",
            select(*calls, held.label("grants")),
            CallRow,
            sorts={"closes": (CALL.c.closes_on.is_not(None), CALL.c.closes_on), "title": (CALL.c.sorted_as,)},
        )

    def get(self, grant: int) -> dict[str, Any]:
        """Return a grant's columns. Gone."""
        with self._store.read() as session:
            row = session.execute(select(GRANT).where(GRANT.c.id == grant)).mappings().first()
        if row is None:
            raise Gone(kind="grant_record", record=grant)
        return dict(row)

    def number(self, key: str) -> int:
        """Return the number of the grant with that key. NoSuchGrant."""
        return self._number(GRANT, key, NoSuchGrant)

    def call(self, key: str) -> int:
        """Return the number of the call with that key. NoSuchCall."""
        return self._number(CALL, key, NoSuchCall)

    def make(self, title: Mapping[str, str], stage: str = "idea", **more: Any) -> int:
        """Make a grant in a stage and return its number; its key is made from the title. NoSuchStage, Refused."""
        name = next(iter(title.values()))
        values = {
            **title,
            "key": free_key(self._grants.desk.records, "grant_record", name),
            "grant_stage_id": self._grants.pipeline.stage(stage).id,
            "stage_since": date.today(),
            **more,
        }
        known = {field.name for field in fields("grant_record")}
        clean = values | checked("grant_record", {name: value for name, value in values.items() if name in known})
        with self._store.unit("grant_record.added", title=name, record_kind="grant_record") as unit:
            return unit.add("grant_record", clean)

    def from_record(self, kind: str, record: int, **more: Any) -> int:
        """Make an idea out of a note, theme, priority, poll or area of need, and remember which. Gone."""
        source = self._grants.desk.records.get(kind, record)
        told = {name: str(text) for name in ("text_en", "text_fr") if (text := source.values.get(name))}
        names = ("title", "question", "text", "label", "topic")
        title = {
            f"title_{language}": found
            for language in ("en", "fr")
            if (found := next((v for n in names if (v := source.values.get(f"{n}_{language}"))), ""))
        }
        title = {name: " ".join(text.split())[:290] for name, text in title.items()} or {"title_en": source.title}
        summary = {name.replace("text", "summary"): text for name, text in told.items()}
        return self.make(title, "idea", origin_kind=kind, origin_id=record, **summary, **more)

    def from_origin(self, kind: str, record: int, language: str = "en") -> list[tuple[int, str]]:
        """Return the grants that came from a record, with what they are called."""
        asked = select(GRANT.c.id, GRANT.c.title_en, GRANT.c.title_fr)
        asked = asked.where(GRANT.c.origin_kind == kind, GRANT.c.origin_id == record).order_by(GRANT.c.id)
        with self._store.read() as session:
            return [(row["id"], title_of("grant_record", row, language)) for row in session.execute(asked).mappings()]

    def board(self, only: Mapping[str, Any] | None = None) -> dict[int, ColumnSum]:
        """Return the heads of the board's columns by stage, counted in SQL."""
        amount = func.coalesce(GRANT.c.signed, GRANT.c.approved, GRANT.c.recommended, GRANT.c.requested)
        stage, currency = GRANT.c.grant_stage_id, GRANT.c.currency
        asked = select(
            stage, currency, func.count(), func.sum(amount), func.count(amount), func.min(GRANT.c.stage_since)
        )
        asked = asked.where(*self.listing.conditions(only or {})).group_by(stage, currency)
        sums: dict[int, ColumnSum] = {}
        with self._store.read() as session:
            for number, code, count, money, known, since in session.execute(asked.order_by(stage, currency)):
                old = sums.get(number, ColumnSum(0, (), 0, None))
                told = ((code or "", int(money)),) if known else ()
                oldest = min((day for day in (old.since, since) if day), default=None)
                sums[number] = ColumnSum(old.count + count, old.money + told, old.unknown + count - known, oldest)
        return sums

    def by_stage(self, only: Mapping[str, Any] | None = None) -> dict[int, list[int]]:
        """Return the numbers of the grants of each stage, those that wait longest first."""
        asked = select(GRANT.c.grant_stage_id, GRANT.c.id).where(*self.listing.conditions(only or {}))
        asked = asked.order_by(GRANT.c.stage_since, GRANT.c.id)
        held: dict[int, list[int]] = {}
        with self._store.read() as session:
            rows = session.connection().execute(asked).cursor
            for stage, number in rows.fetchall() if rows else ():
                held.setdefault(stage, []).append(number)
        return held

    def release(self, dependency: int, result: Mapping[str, str]) -> None:
        """Record the first results a grant waited for; when nothing else is waited for it goes back to where it was.

        `result`: result_en, result_fr. NoResult, Gone.
        """
        words = {name: text.strip() for name, text in result.items() if text.strip()}
        if not words:
            raise NoResult()
        kept = self._grants.desk.records.get("dependency", dependency)
        grant = self.get(kept.values["grant_record_id"])
        title = title_of("grant_record", grant)
        with self._store.unit("dependency.released", title=title, record_kind="grant_record") as unit:
            unit.change("dependency", dependency, words | {"released_on": date.today()})
            if self._on_hold(grant) and not _waiting(unit, grant["id"]):
                back = self._before_hold(unit, grant)
                unit.change("grant_record", grant["id"], {"grant_stage_id": back, "stage_since": date.today()})

    def _on_hold(self, grant: Mapping[str, Any]) -> bool:
        return any(one.id == grant["grant_stage_id"] and one.phase == "hold" for one in self._grants.pipeline.stages())

    def _before_hold(self, unit: Unit, grant: Mapping[str, Any]) -> int:
        """The stage it was held from, as the journal knows; the ideas where it began on hold."""
        asked = select(CHANGE.c.before).where(CHANGE.c.kind == "grant_record", CHANGE.c.record_id == grant["id"])
        for before in unit.connection.execute(asked.order_by(CHANGE.c.id.desc())).scalars():
            if before and (number := loads("grant_record", before).get("grant_stage_id")):
                return int(number)
        return self._grants.pipeline.stage("idea").id

    def _number(self, table: Table, key: str, error: type[DeskError]) -> int:
        with self._store.read() as session:
            found = session.execute(select(table.c.id).where(table.c.key == key)).scalar()
            if found is None:
                keys = session.execute(select(table.c.key).order_by(table.c.key).limit(20)).scalars()
                raise error(key=key, keys=", ".join(keys) or "-")
        return int(found)


def _late() -> Select[Any]:
    """The grants with a report that is past its day and not received."""
    late = OBLIGATION.c.status.in_(OWED) & (OBLIGATION.c.due_on < date.today())
    return select(OBLIGATION.c.grant_record_id).where(late)


def _waiting(unit: Unit, grant: int) -> bool:
    asked = select(DEPENDENCY.c.id).where(DEPENDENCY.c.grant_record_id == grant, DEPENDENCY.c.released_on.is_(None))
    return unit.connection.execute(asked).first() is not None


def _rows(names: list[str]) -> Select[Any]:
    joined = GRANT.join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
    joined = joined.outerjoin(ORGANISATION, ORGANISATION.c.id == GRANT.c.organisation_id)
    return select(
        *(GRANT.c[name] for name in names), ORGANISATION.c.name, STAGE.c.key, STAGE.c.phase, STAGE.c.counts
    ).select_from(joined)
