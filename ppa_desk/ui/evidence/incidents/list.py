"""What the list of incidents shows."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.evidence.incidents.register import IncidentRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Line, ListPanel

translate = QCoreApplication.translate


def listed(tools: Tools) -> ListPanel:
    """Return the list."""

    def coded(codes: str, code: str | None) -> str:
        return tools.codes.label(codes, code, words.language()) if code else ""

    def line(row: IncidentRow) -> Line:
        return Line(
            row.title or coded("incident_category", row.category) or row.key,
            " · ".join(filter(None, (coded("province", row.province), words.day(row.happened_on)))),
            coded("incident_status", row.status),
        )

    panel = ListPanel(
        words.kind("incident", many=True),
        tools.desk.evidence.incidents.listing,
        (
            Column(words.field("incident", "key"), lambda row: row.key, sort="key"),
            Column(words.field("incident", "category"), lambda row: coded("incident_category", row.category)),
            Column(words.field("incident", "province"), lambda row: coded("province", row.province)),
            Column(words.field("incident", "status"), lambda row: coded("incident_status", row.status)),
            Column(words.field("incident", "happened_on"), lambda row: row.happened_on, words.day, sort="happened"),
            Column(words.field("incident", "received_on"), lambda row: row.received_on, words.day, sort="received"),
        ),
        line=line,
        new="" if tools.desk.store.read_only else translate("Evidence", "New incident"),
        empty=translate("Evidence", "Here stand incidents from the ground. Take a table in, or log a report."),
    )
    panel.order_by("received", down=True)
    return offered(tools, panel)
