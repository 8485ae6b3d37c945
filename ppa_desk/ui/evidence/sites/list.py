"""What the list of sites shows."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.content import Language
from ppa_desk.services.evidence.sites.register import SiteRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel
from ppa_desk.ui.widgets.choice_button import ChoiceButton

translate = QCoreApplication.translate

NARROWED = (("province", "province"), ("mineral", "mineral"), ("status", "site_status"))
"""What the list can be narrowed to, and the code list of each."""


def listed(tools: Tools) -> ListPanel:
    """Return the list."""

    def coded(codes: str, code: str | None) -> str:
        return tools.codes.label(codes, code, words.language()) if code else ""

    def minerals(row: SiteRow) -> str:
        return ", ".join(coded("mineral", one) for one in row.minerals.split())

    panel = ListPanel(
        words.kind("site", many=True),
        tools.desk.evidence.sites.listing,
        (
            Column(words.field("site", "name"), lambda row: row.name, sort="name"),
            Column(words.field("site", "province"), lambda row: coded("province", row.province), sort="province"),
            Column(words.field("site", "territory"), lambda row: row.territory),
            Column(words.field("site", "minerals"), minerals),
            Column(words.field("site", "status"), lambda row: coded("site_status", row.status)),
            Column(words.field("site", "status_on"), lambda row: row.status_on, words.day, sort="status"),
            Column(translate("Sites", "Last visit"), lambda row: row.visited_on, words.day, sort="visited"),
        ),
        line=_SiteLine(tools).tell,
        filters=(
            Filter(translate("Sites", "All")),
            Filter(translate("Sites", "Status ran out"), {"ran_out": date.today()}),
        ),
        new="" if tools.desk.store.read_only else translate("Evidence", "New mine site"),
        empty=translate("Evidence", "Here stand mine sites, with what visits saw there."),
    )
    _narrowing(tools, panel)
    return offered(tools, panel)


class _SiteLine:
    """Tells a site in two lines: where it lies and when somebody last was there, its status at the right."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        language: Language = "fr" if words.language() == "fr" else "en"
        self._teller = tools.desk.evidence.site_papers.teller(language)

    def tell(self, row: SiteRow) -> Line:
        """Return the two lines."""
        province = self._tools.codes.label("province", row.province, words.language()) if row.province else ""
        visited = self._teller.visited(row.visited_on)
        standing = self._tools.desk.evidence.sites.standing(row)
        told, role = self._teller.mark(standing, date.today())
        return Line(row.name, " · ".join(filter(None, (province, visited))), told, role)


def _narrowing(tools: Tools, panel: ListPanel) -> None:
    """Offer province, mineral and status to narrow the list to."""
    chosen: dict[str, Any] = {}

    def narrow(name: str, code: str) -> None:
        chosen.pop(name, None)
        if code:
            chosen[name] = code
        panel.ask(dict(chosen))

    for name, codes in NARROWED:
        button = ChoiceButton(words.field("site", "minerals" if name == "mineral" else name))
        button.offer(_choices(tools, name, codes))
        button.chosen.connect(lambda code, name=name: narrow(name, code))
        panel.asked.add(button)
    panel.asked.show()


def _choices(tools: Tools, name: str, codes: str) -> Mapping[str, str]:
    every = words.field("site", "minerals" if name == "mineral" else name)
    labels = {one.code: words.sentence_case(one.label(words.language())) for one in tools.codes.choices(codes)}
    return {"": every, **labels}
