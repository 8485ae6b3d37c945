"""What the list of sites shows."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.evidence.sites.register import SiteRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Line, ListPanel

translate = QCoreApplication.translate


def listed(tools: Tools) -> ListPanel:
    """Return the list."""

    def coded(codes: str, code: str | None) -> str:
        return tools.codes.label(codes, code, words.language()) if code else ""

    def line(row: SiteRow) -> Line:
        return Line(
            row.name,
            " · ".join(filter(None, (coded("province", row.province), row.territory))),
            coded("site_status", row.status),
        )

    panel = ListPanel(
        words.kind("site", many=True),
        tools.desk.evidence.sites.listing,
        (
            Column(words.field("site", "name"), lambda row: row.name, sort="name"),
            Column(words.field("site", "province"), lambda row: coded("province", row.province), sort="province"),
            Column(words.field("site", "status"), lambda row: coded("site_status", row.status)),
            Column(words.field("site", "status_on"), lambda row: row.status_on, words.day, sort="status"),
        ),
        line=line,
        new="" if tools.desk.store.read_only else translate("Evidence", "New mine site"),
        empty=translate("Evidence", "Here stand mine sites, with what visits saw there."),
    )
    return offered(tools, panel)
