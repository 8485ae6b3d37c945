"""How positions and seats are told in a list."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.services.records import Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import GoButton, stacked
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, plain_label


class PositionLine:
    """Tells a position by what is at its other end: the person, or the organisation."""

    def __init__(self, records: Records, other: str) -> None:
        self._records, self._other = records, other

    def tell(self, kept: Kept) -> Line:
        """Return the two lines."""
        number = kept.values[f"{self._other}_id"]
        title = self._records.titles(self._other, [number], words.language()).get(number, "")
        return Line(title, kept.values["title"], words.period(kept.values))


class OtherEnd:
    """The button that opens what is at the other end of a position."""

    def __init__(self, tools: Tools, other: str) -> None:
        self._tools, self._other = tools, other

    def button(self, kept: Kept) -> QWidget:
        """Return the button for a position."""
        number = kept.values[f"{self._other}_id"]
        title = self._tools.desk.records.titles(self._other, [number], words.language()).get(number, "")
        said = QCoreApplication.translate("Members", "Open {name}").replace("{name}", title)
        return GoButton(self._tools, self._other, number, said)


def seats(tools: Tools, title: str, **holder: Any) -> QWidget:
    """Return a card with the groups in which a person or an organisation sits, each one button away."""
    card = Card(title)
    terms = sorted(tools.desk.records.where("term", **holder), key=_newest, reverse=True)
    titles = tools.desk.records.titles("work_group", [one.values["work_group_id"] for one in terms], words.language())
    other = "organisation" if "person_id" in holder else "person"
    for term in terms:
        card.add(_seat(tools, term, titles[term.values["work_group_id"]], other))
    if not terms:
        card.add(plain_label(_nowhere(), "secondary"))
    return stacked(card)


def _newest(term: Kept) -> tuple[date, date]:
    """Terms that run come first, then those that ended last."""
    return term.values["until"] or date.max, term.values["since"] or date.min


def _seat(tools: Tools, term: Kept, group: str, other: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(INSIDE)
    codes, tongue, values = tools.codes, words.language(), term.values
    line.addWidget(GoButton(tools, "work_group", values["work_group_id"], group))
    number = values[f"{other}_id"]
    title = tools.desk.records.titles(other, [number], tongue).get(number, "") if number else ""
    told = (codes.label("group_role", values["role"], tongue), title)
    line.addWidget(plain_label(" · ".join(part for part in told if part), wrap=False))
    ended = codes.label("term_end", values["ended"], tongue) if values["ended"] else ""
    line.addWidget(plain_label(" · ".join(part for part in (words.period(values), ended) if part), "small"), 1)
    return row


def _nowhere() -> str:
    return QCoreApplication.translate("Members", "In no work group. Seats are filled on the page of a group.")
