"""Attendance of 500 people in 3,000 rows planned, taken in, a ten-hour transcript looked through."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.exchange.meetings.attendance import plan
from ppa_desk.exchange.meetings.talk import plan as plan_talk
from ppa_desk.exchange.plan import apply
from ppa_desk.services.desk import Desk
from tests.benchmarks.contacts import name
from tests.benchmarks.measure import Figure, timed, within
from tests.benchmarks.writing import fresh
from tests.exchange.meetings import zoom_files as zoom

PEOPLE, ROWS, CUES = 500, 3_000, 9_000


def figures() -> Iterator[Figure]:
    """Measure what the day after a large online meeting waits for."""
    with TemporaryDirectory() as folder:
        store = fresh(Path(folder))
        desk = Desk(store)
        with store.unit("person.added") as unit:
            meeting = unit.add("meeting", {"key": "m", "starts_on": date(2026, 11, 19)})
            rows = [{"given_name": name(nr % 40 + 3), "family_name": name(nr + 900)} for nr in range(PEOPLE)]
            people = unit.add_all("person", rows)
            invited = [{"meeting_id": meeting, "person_id": one, "presence": "invited"} for one in people[:-100]]
            unit.add_all("attendee", invited)
        crowd = zoom.crowd([(f"{row['given_name']} {row['family_name']}", "") for row in rows], rows=ROWS)
        path = zoom.write(Path(folder), "here.csv", zoom.detail(crowd[:ROWS]))
        told = f"{PEOPLE} people in {ROWS:,} rows"
        yield within(f"attendance of {told} planned", lambda: plan(desk, meeting, [path]), 1.0, times=5)
        planned = plan(desk, meeting, [path]).plan
        yield Figure(f"attendance of {told} taken in", timed(lambda: apply(desk, planned)), 3.0, 1.0)
        said = [(nr * 4.0, f"Speaker {nr % 9}", f"Sentence {nr} of an invented talk") for nr in range(CUES)]
        transcript = zoom.write(Path(folder), "talk.vtt", zoom.vtt(said))
        apply(desk, plan_talk(desk, meeting, [transcript]).plan)
        [material] = desk.records.where("material", meeting_id=meeting)
        opened = lambda: desk.meetings.passages.of(material.id)  # noqa: E731
        yield within(f"a transcript of {CUES:,} lines opened", opened, 0.3)
        yield within("a word found in it", lambda: desk.finder.find("sentence 8765"), 0.1)
        store.close()
