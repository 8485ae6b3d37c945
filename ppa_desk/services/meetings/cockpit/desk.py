"""The priority cockpit of a meeting: read, weighed, decided on, taken to paper and files."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.letterhead import written
from ppa_desk.services.meetings.cockpit.measures import NAMES, read
from ppa_desk.services.meetings.cockpit.standing import USUAL, Standing, standing
from ppa_desk.services.meetings.cockpit.telling import WORDS, CockpitTelling, Firm
from ppa_desk.services.meetings.polling.book import of_meeting
from ppa_desk.services.meetings.polling.desk import NotPercent, whole
from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

PRIORITY: Table = table_of("priority")
RESULT: Table = table_of("key_result")
WEIGHT: Table = table_of("measure_weight")
GROUP: Table = table_of("work_group")


class NoWeight(DeskError):
    """At least one measure has to count."""

    code = "priority.no_weight"


class NothingMeasured(DeskError):
    """No priority was measured, so no next step follows."""

    code = "priority.nothing_measured"


class Cockpit:
    """The priorities of meetings with what was measured of them."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self._store, self._desk = store, desk

    def of(self, meeting: int, edition: Visibility = Visibility.SECRETARIAT) -> Standing:
        """Return how the priorities of a meeting stand, as far as an edition may see them, their polls and surveys."""
        with self._store.read() as session:
            return stands(session, meeting, edition)

    def choose_weight(self, meeting: int, measure: str, told: str) -> None:
        """Let a measure count so much in this meeting; nothing typed, the usual. NotPercent, NoWeight."""
        percent = whole(told, NotPercent)
        if percent is not None and percent > 100:
            raise NotPercent(value=told)
        same = percent is None or percent == USUAL[measure]
        with self._store.read() as session:
            now = {**USUAL, **_weights(session, meeting)}
            mine = (WEIGHT.c.meeting_id == meeting, WEIGHT.c.measure == measure)
            known = session.execute(select(WEIGHT.c.id).where(*mine)).scalars().all()
        now[measure] = USUAL[measure] if percent is None else percent
        if not any(now.values()):
            raise NoWeight()
        if same and not known:
            return
        with self._store.unit("measure_weight.chosen", title="", record_kind="measure_weight") as unit:
            if same:
                unit.remove_all("measure_weight", known)
            elif known:
                unit.change("measure_weight", known[0], {"percent": percent})
            else:
                unit.add("measure_weight", {"meeting_id": meeting, "measure": measure, "percent": percent})

    def take_suggested(self, meeting: int) -> int:
        """Give each priority without a next step the one its measures say, and who follows it up; return how many.

        NothingMeasured. What was chosen stays.
        """
        found = self.of(meeting)
        if all(row.kind is None for row in found.rows):
            raise NothingMeasured()
        owners = self.owners()
        new = [row for row in found.rows if row.kind is not None and not row.chosen]
        if not new:
            return 0
        with self._store.unit("priority.classed", count=len(new), record_kind="priority") as unit:
            for row in new:
                values: dict[str, Any] = {"priority_class": row.kind}
                if row.values["work_group_id"] is None and row.owner in owners:
                    values["work_group_id"] = owners[row.owner]
                unit.change("priority", row.id, values)
        return len(new)

    def owners(self) -> dict[str, int]:
        """Return the groups that look after classes of priorities, by acronym."""
        with self._store.read() as session:
            rows = session.execute(select(GROUP.c.acronym, GROUP.c.id).order_by(GROUP.c.id.desc()))
            return {acronym: number for acronym, number in rows if acronym}

    def make_action(self, priority: int, language: Language = "en") -> int:
        """Make an action of a priority, with who follows it up as its owner, and return its number. Gone."""
        kept = self._desk.records.get("priority", priority)
        values = {f"text_{tongue}": kept.values[f"title_{tongue}"] for tongue in ("en", "fr")}
        meeting = kept.values["meeting_id"]
        last = self._desk.records.where("action_item", meeting_id=meeting)
        nr = max((one.values["nr"] or 0 for one in last), default=0) + 1
        with self._store.unit("action_item.added", title=kept.title, record_kind="action_item") as unit:
            number = unit.add("action_item", {**values, "meeting_id": meeting, "priority_id": priority, "nr": nr})
            if kept.values["work_group_id"] is not None:
                owner = {"action_id": number, "nr": 1, "work_group_id": kept.values["work_group_id"]}
                unit.add("action_owner", owner)
        return number

    # --- told

    def telling(self, standing: Standing, firm: Firm, language: Language) -> CockpitTelling:
        """Return what tells how priorities stand."""
        return CockpitTelling(language, self._desk.codes.label, standing, firm, self._groups(standing))

    def report(self, meeting: int, edition: Visibility, language: Language, day: date) -> DocumentContent:
        """Return the cockpit on one page under the letterhead. Gone."""
        kept = self._desk.records.get("meeting", meeting)
        found = self.of(meeting, edition)
        told = self.telling(found, found.firmness(), language)
        title, document = told.words.own(kept.values, "title"), told.words("names.document")
        blocks = told.blocks(short=True)
        return replace(written(self._desk.records, told.words, WORDS, title, document, blocks, day), wide=True)

    def _groups(self, found: Standing) -> dict[int, dict[str, Any]]:
        numbers = {row.values["work_group_id"] for row in found.rows} - {None}
        with self._store.read() as session:
            rows = session.execute(select(GROUP).where(GROUP.c.id.in_(numbers))).mappings()
            return {row["id"]: dict(row) for row in rows}


def stands(session: Any, meeting: int, edition: Visibility = Visibility.SECRETARIAT) -> Standing:
    """Read how the priorities of a meeting stand, as far as an edition may see them, their polls and surveys."""
    asked = select(PRIORITY).where(PRIORITY.c.meeting_id == meeting).order_by(PRIORITY.c.nr, PRIORITY.c.id)
    found = [dict(row) for row in session.execute(asked).mappings() if _seen(row, edition)]
    books = [one for one in of_meeting(session, meeting).values() if _seen(one.values, edition)]
    about = RESULT.c.priority_id.in_([row["id"] for row in found])
    results = session.execute(select(RESULT).where(about).order_by(RESULT.c.id)).mappings()
    told = [dict(row) for row in results if _seen(row, edition)]
    weights = _weights(session, meeting)
    readings = {one.values["priority_id"]: one for one in books if one.values["priority_id"]}
    in_words = {at: str(one.values["reading_en"] or one.values["reading_fr"]) for at, one in readings.items()}
    return standing(found, read(books, told), weights, in_words)


def _weights(session: Any, meeting: int) -> dict[str, int]:
    asked = select(WEIGHT.c.measure, WEIGHT.c.percent).where(WEIGHT.c.meeting_id == meeting).order_by(WEIGHT.c.id)
    return {name: percent for name, percent in session.execute(asked) if name in NAMES and percent is not None}


def _seen(row: Any, edition: Visibility) -> bool:
    return edition.may_see(Visibility(row["visibility"]))
