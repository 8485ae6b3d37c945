"""What the list of initiatives shows."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.evidence.initiatives.register import InitiativeRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Filter, Line, ListPanel
from ppa_desk.ui.lists.set_up import SetUp

translate = QCoreApplication.translate


def listed(tools: Tools) -> ListPanel:
    """Return the list."""
    register = tools.desk.evidence.initiatives
    set_up = SetUp(tools, "initiative", register.of(words.language()))
    before = register.checked_before(date.today())

    def line(row: InitiativeRow) -> Line:
        kind = tools.codes.label("initiative_type", row.kind, words.language()) if row.kind else ""
        return Line(row.called(words.language()), words.sentence_case(kind), row.abbreviation)

    panel = ListPanel(
        words.kind("initiative", many=True),
        set_up.list,
        set_up.columns(),
        line=lambda told: line(told.row),
        filters=(
            Filter(translate("Initiatives", "All")),
            Filter(translate("Evidence", "To check again"), {"unchecked": before}),
        ),
        new="" if tools.desk.store.read_only else translate("Evidence", "New initiative"),
        empty=translate(
            "Evidence", "Here stand laws, guidance, standards and programmes around mineral supply chains."
        ),
    )
    return offered(tools, panel, set_up)
