"""What is said of the figures of a tracking table: deviations, targets and their revisions, baselines, changes."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.results.indicator import BaselineState
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words
from ppa_desk.services.results import cells
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.rules import Number
from ppa_desk.services.results.spans import called
from ppa_desk.services.results.telling import FIGURES
from ppa_desk.services.results.tracking import Track, Tracked

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

REPORT: Table = table_of("report")
SHAPE: Table = table_of("report_shape")
DEVIATION: Table = table_of("deviation")
LOGGED = ("indicator_value", "indicator_target", "baseline")
"""Kinds whose changes the log tells."""
REASONS = {"restatement": "indicator_value_id", "target_revision": "indicator_target_id"}
"""Records that say why a value or target was changed, and how they name it."""
FIELDS = ("value", "numerator", "denominator", "text_en", "text_fr", "reached_on", "since", "until", "year", "cell",
          "state")  # fmt: skip


class Amount(NamedTuple):
    """A number of an indicator, for whoever writes it as the indicator counts."""

    number: Number
    track: Track


Row = tuple[Any, ...]
"""Texts, days, numbers and amounts; None where nothing is known."""


class Notes:
    """The sheets of words of a tracking table."""

    def __init__(self, desk: "Desk", tracked: Tracked, words: Words) -> None:
        self._desk, self._tracked, self._words = desk, tracked, words
        self._figures = Words(FIGURES, words.language)
        self._tracks = {one.line.indicator: one for sheet in tracked.sheets for one in sheet.tracks}

    def deviations(self) -> Iterator[Row]:
        """Every indicator too far from its target, with what was written about it last."""
        told = self._deviations()
        for track in self._tracks.values():
            if not track.line.deviates:
                continue
            found = told.get(track.line.indicator)
            score = track.line.to_date.score
            over = score.headline is not None and score.headline > 1
            side = self._words("state.over" if over else "state.under")
            far = score.headline if score.headline is not None else self._figures("number.not_met")
            if found is None:
                yield track.code, track.name, far, side, None, self._words("state.not_explained"), None, None
                continue
            reason = self._desk.codes.label("deviation_reason", found["reason"], self._words.language)
            own = self._words.own
            yield (track.code, track.name, far, side, reason, own(found, "explanation"), own(found, "action"),
                   title_of("report", found, self._words.language))  # fmt: skip

    def _deviations(self) -> dict[int, Mapping[str, Any]]:
        """The newest deviation of each indicator, from reports up to the day of the table."""
        asked = select(DEVIATION, REPORT.c.title_en, REPORT.c.title_fr).select_from(DEVIATION.join(REPORT).join(SHAPE))
        asked = asked.where(SHAPE.c.framework_id == self._tracked.framework.id)
        asked = asked.where(REPORT.c.until <= self._tracked.as_of).order_by(REPORT.c.until, DEVIATION.c.id)
        with self._desk.store.read() as session:
            return {row["indicator_id"]: dict(row) for row in session.execute(asked).mappings()}

    def targets(self) -> Iterator[Row]:
        """Every target as it was first set; a line for each revision with when, why and by whom."""
        for track in self._tracks.values():
            basis: str | None = self._words.own(track.kept.values, "target_basis")
            for target in self._desk.records.where("indicator_target", indicator_id=track.line.indicator):
                head = (track.code, track.name, self._period(target.values), self._of(target.values))
                revisions = self._desk.records.where("target_revision", indicator_target_id=target.id)
                for one in revisions:
                    told = one.values
                    reason = self._desk.codes.label("revision_reason", told["reason"], self._words.language)
                    why = ": ".join(part for part in (reason, told["why"]) if part)
                    yield (*head, _amount(told["before"], track), _amount(told["after"], track), told["revised_on"],
                           why, told["by"], basis)  # fmt: skip
                if not revisions:
                    yield (*head, self._set(target.values, track), None, None, None, None, basis)
                basis = None

    def _set(self, values: Mapping[str, Any], track: Track) -> Any:
        if values["value"] is None and values["numerator"] is not None and values["denominator"] is not None:
            return f"{values['numerator'] // 10**6}/{values['denominator'] // 10**6}"
        text = self._words.own(values, "text")
        return text if values["value"] is None and text else _amount(values["value"], track)

    def _of(self, values: Mapping[str, Any]) -> str:
        """Of which grant and which part a target is."""
        grant = values["grant_record_id"]
        told = [self._desk.records.get("grant_record", grant).title] if grant is not None else []
        return ", ".join([*told, *self._part(values["cell"])])

    def _part(self, cell: str) -> list[str]:
        pairs = cells.parse(cell).items()
        return [self._desk.codes.label(name, code, self._words.language) for name, code in pairs]

    def _period(self, values: Mapping[str, Any]) -> str:
        if not (values["since"] and values["until"]):
            return self._words("state.whole")
        return called(Period(values["since"], values["until"]), self._words.language)

    def baselines(self) -> Iterator[Row]:
        """Every baseline, with how it is measured; what is not collected says by when it will be."""
        for track in self._tracks.values():
            own, kept = self._words.own, track.kept.values
            about = (own(kept, "source"), own(kept, "method"))
            for one in self._desk.records.where("baseline", indicator_id=track.line.indicator):
                told = one.values
                missing = told["state"] == BaselineState.NOT_COLLECTED
                value = self._figures("number.not_collected") if missing else self._set(told, track)
                part = ", ".join(self._part(told["cell"])) or self._words("part.all")
                yield (track.code, track.name, part, value, told["year"], told["measured_on"], told["due_on"], *about,
                       own(told, "text"))  # fmt: skip

    def changes(self) -> Iterator[Row]:
        """What was changed after it had been entered, newest first, with the reason where one was given."""
        found = self._desk.history.of_kinds(*LOGGED, *REASONS)
        reasons = {
            (one.entry.unit, one.after[REASONS[one.kind]]): one.after
            for one in found if one.kind in REASONS and one.after is not None
        }  # fmt: skip
        owners = {kind: self._owners(kind) for kind in LOGGED}
        for one in found:
            if one.kind not in LOGGED or one.before is None:
                continue
            values = owners[one.kind].get(one.record) or one.before
            track = self._tracks.get(values.get("indicator_id", 0))
            if track is None:
                continue
            why = reasons.get((one.entry.unit, one.record), {})
            yield from self._told(one, track, values, why)

    def _told(self, one: Any, track: Track, values: Mapping[str, Any], why: Mapping[str, Any]) -> Iterator[Row]:
        reason = self._desk.codes.label("revision_reason", why.get("reason"), self._words.language)
        head = (_moment(one.entry.at), one.entry.who, self._words(f"kind.{one.kind}"), track.code, track.name,
                self._period({"since": None, "until": None} | dict(values)))  # fmt: skip
        tail = (reason, why.get("why") or "")
        if one.after is None:
            yield (
                *head,
                self._words("state.removed"),
                self._value("value", one.before.get("value"), track),
                None,
                *tail,
            )
            return
        for name in FIELDS:
            if name in one.after and one.after[name] != one.before.get(name):
                before, after = (self._value(name, told.get(name), track) for told in (one.before, one.after))
                yield (*head, self._words(f"field.{name}"), before, after, *tail)

    def _value(self, name: str, told: Any, track: Track) -> Any:
        if name == "value":
            return _amount(told, track)
        if name in ("numerator", "denominator"):
            return None if told is None else told / 10**6
        return told

    def _owners(self, kind: str) -> dict[int, Mapping[str, Any]]:
        table = table_of(kind)
        names = [name for name in ("indicator_id", "since", "until") if name in table.c]
        asked = select(table.c.id, *(table.c[name] for name in names))
        with self._desk.store.read() as session:
            rows = session.execute(asked.where(table.c.indicator_id.in_(list(self._tracks)))).mappings()
            return {row["id"]: dict(row) for row in rows}


def _amount(told: int | None, track: Track) -> Amount | None:
    return None if told is None else Amount(told, track)


def _moment(at: datetime) -> date:
    return at.date()
