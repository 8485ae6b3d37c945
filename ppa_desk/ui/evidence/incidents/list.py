"""What the list of incidents shows."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.telling import Telling
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Filter, ListPanel
from ppa_desk.ui.lists.set_up import SetUp

translate = QCoreApplication.translate


def listed(tools: Tools) -> ListPanel:
    """Return the list."""
    set_up = SetUp(tools, "incident", tools.desk.evidence.incidents.facts(words.language()), "key")
    telling = Telling(tools)
    panel = ListPanel(
        words.kind("incident", many=True),
        set_up.list,
        set_up.columns(),
        line=lambda told: telling.line(told.row),
        filters=(
            Filter(translate("Evidence", "All")),
            Filter(translate("Evidence", "To verify"), {"to_verify": True}),
            Filter(translate("Evidence", "Followed up"), {"followed": True}),
            Filter(translate("Evidence", "Late"), {"late": date.today()}),
        ),
        new="" if tools.desk.store.read_only else translate("Evidence", "Log a report"),
        empty=translate("Evidence", "Here stand incidents from the ground. Take a table in, or log a report."),
    )
    panel.order_by("received_on", down=True)
    return offered(tools, panel, set_up)
