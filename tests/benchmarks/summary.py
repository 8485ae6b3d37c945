"""The 2020 summary against bare ReportLab drawing the same, the clock, and a meeting ten times as big."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.demo import MEETING
from ppa_desk.documents import pdf
from ppa_desk.model.kinds import fields
from ppa_desk.model.record import Visibility
from ppa_desk.services import sample
from ppa_desk.services.desk import Desk
from ppa_desk.services.summary.records import OF_MEETING, PARTS_OF
from ppa_desk.store.unit import Unit
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh
from tests.documents.bare import draw_bare

TIMES = 10


def written(desk: Desk, meeting: int) -> None:
    """Write a summary from records to PDF."""
    pdf.write(desk.summaries.draft(meeting, Visibility.MEMBERS, "en").content, BytesIO())


def grown(desk: Desk, meeting: int) -> int:
    """Return a meeting that has every part of another ten times."""
    values = dict(desk.records.get("meeting", meeting).values)
    with desk.store.unit("import.applied") as unit:
        made = unit.add("meeting", values | {"key": "ten-times"})
        for time in range(TIMES):
            known: dict[tuple[str, int], int] = {("meeting", meeting): made}
            for kind in (*OF_MEETING, *PARTS_OF):
                _copied(desk, unit, kind, known, time)
    return made


def _copied(desk: Desk, unit: Unit, kind: str, known: dict[tuple[str, int], int], time: int) -> None:
    """Copy the parts of a kind; what they link to is its copy, where there is one."""
    links = {one.name: one.kind for one in fields(kind) if one.kind}
    owner = next((one.name for one in fields(kind) if one.owner), "meeting_id")
    for kept in desk.records.where(kind):
        if (links[owner], kept.values[owner]) in known:
            values = {name: known.get((links[name], value), value) if name in links else value
                      for name, value in kept.values.items()}  # fmt: skip
            if "key" in values and kind in ("material", "survey"):
                values["key"] = f"{values['key']}-{time}"
            known[kind, kept.id] = unit.add(kind, values)


def figures() -> Iterator[Figure]:
    """Measure the summary: gathered from records, and drawn with its tags."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        sample.load(store)
        desk = Desk(store)
        meeting = desk.meetings.register.number(MEETING)

        def content():
            return desk.summaries.draft(meeting, Visibility.MEMBERS, "en").content

        drawn = content()
        ours, bare = lambda: pdf.write(drawn, BytesIO()), lambda: draw_bare(drawn, None)
        yield against("the summary drawn, tags included, against bare ReportLab", ours, bare, 3.0)
        yield within("the summary from records to PDF", lambda: pdf.write(content(), BytesIO()), 0.3)
        large = grown(desk, meeting)
        ten, one = lambda: written(desk, large), lambda: [written(desk, meeting) for _ in range(TIMES)]
        yield against("a meeting ten times as big, from records to PDF, against ten summaries", ten, one, 1.5, times=3)
        store.close()
