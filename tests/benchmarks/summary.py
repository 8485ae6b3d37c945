"""Drawing the 2020 summary against bare ReportLab drawing the same content, and against the clock."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.demo import MEETING
from ppa_desk.documents import pdf
from ppa_desk.model.record import Visibility
from ppa_desk.services import sample
from ppa_desk.services.desk import Desk
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh
from tests.documents.bare import draw_bare


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
        store.close()
