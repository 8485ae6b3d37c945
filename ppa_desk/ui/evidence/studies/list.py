"""What the list of studies shows."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.evidence.studies.register import StudyRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel

translate = QCoreApplication.translate


def listed(tools: Tools) -> ListPanel:
    """Return the list."""

    def coded(codes: str, code: str | None) -> str:
        return tools.codes.label(codes, code, words.language()) if code else ""

    def line(row: StudyRow) -> Line:
        return Line(
            called(row),
            " – ".join(words.day(day) for day in (row.since, row.until) if day),
            coded("study_status", row.status),
        )

    panel = ListPanel(
        words.kind("study", many=True),
        tools.desk.evidence.studies.listing,
        (
            Column(words.field("study", "title_en"), called, sort="title"),
            Column(words.field("study", "status"), lambda row: coded("study_status", row.status)),
            Column(words.field("study", "since"), lambda row: row.since, words.day, sort="since"),
        ),
        line=line,
        filters=(
            Filter(translate("Studies", "All")),
            *(
                Filter(words.sentence_case(one.label(words.language())), {"status": one.code})
                for one in tools.codes.choices("study_status")
            ),
        ),
        new="" if tools.desk.store.read_only else translate("Evidence", "New field study"),
        empty=translate("Evidence", "Here stand field studies, planned, under way or done."),
    )
    return offered(tools, panel)


def called(row: StudyRow) -> str:
    """Return its title in the reader's language, else in the other, else its key."""
    first, other = (row.title_fr, row.title_en) if words.language() == "fr" else (row.title_en, row.title_fr)
    return first or other or row.key
