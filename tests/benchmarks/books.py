"""A review book of forty pages, from records to PDF, against bare ReportLab drawing the same content and the clock."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from ppa_desk.documents import pdf
from ppa_desk.services.content import Chart, Field
from ppa_desk.services.desk import Desk
from tests.benchmarks.measure import Figure, against, within
from tests.benchmarks.writing import fresh
from tests.documents.bare import draw_bare
from tests.services.grants.decided import ready

PROPOSALS, SCORES = 36, 3
SUMMARY = "The cooperative trains its members in safety and keeps a register of accidents and of near misses. " * 8


def figures() -> Iterator[Figure]:
    """Measure the book: gathered from records, and drawn with its tags, bookmarks and slips."""
    with TemporaryDirectory() as name:
        store = fresh(Path(name))
        desk = Desk(store)
        call, person = _round(desk)

        def content():
            return desk.grants.books.draft(call, person, "en", date(2026, 3, 1))

        drawn = content()
        pages = pdf.write(drawn, BytesIO()).pages
        assert pages >= 40, pages
        words = replace(drawn, blocks=tuple(one for one in drawn.blocks if not isinstance(one, Chart | Field)))
        ours, bare = lambda: pdf.write(drawn, BytesIO()), lambda: draw_bare(words, None)
        about = f"a review book of {pages} pages"
        yield against(f"{about} drawn with charts and slips, against bare ReportLab without them", ours, bare, 2.5)
        yield within(f"{about} from records to PDF", lambda: pdf.write(content(), BytesIO()), 2.0)
        store.close()


def _round(desk: Desk) -> tuple[int, int]:
    grant, people = ready(desk, summary_en=SUMMARY, requested=30_000_000, themes="P1 P3", provinces="CD-LU")
    call = desk.grants.register.get(grant)["grant_call_id"]
    stage = desk.grants.pipeline.stage("recommended").id
    row = {name: desk.grants.register.get(grant)[name] for name in ("summary_en", "requested", "themes", "provinces")}
    with desk.store.unit("test") as unit:
        made = unit.add_all("grant_record", [
            row | {"key": f"g{at}", "title_en": f"Proposal {at}", "grant_call_id": call, "grant_stage_id": stage}
            for at in range(PROPOSALS)
        ])  # fmt: skip
        unit.add_all("review", [
            {"grant_record_id": one, "person_id": who, "status": "submitted", "score": f"{50 + (one * at) % 45}.00"}
            for one in made
            for at, who in enumerate(list(people.values())[1 : 1 + SCORES], 1)
        ])  # fmt: skip
        unit.change("grant_call", call, {"budget": 400_000_000})
    desk.grants.motions.put(call)
    for one in made:
        desk.grants.motions.make(one, mode="written", deadline=date(2026, 3, 20))
    return call, people["Amina"]
