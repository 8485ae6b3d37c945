"""Further e-mails, phones, websites and addresses of an organisation or a person, on its first tab."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.services.members import phones
from ppa_desk.services.members.points import Points
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.adder import Adder
from ppa_desk.ui.record.page import part_card
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Card


class PointList(ChildList):
    """The further contacts: one types an address or a number, and what it is follows."""

    def __init__(self, tools: Tools, owner: dict[str, Any], parent: QWidget | None = None) -> None:
        self._codes = tools.codes
        nothing = QCoreApplication.translate(
            "Contacts", "None beside those above. Type an e-mail, a phone number or a website below."
        )
        names = ("value", "kind", "use")
        super().__init__(tools, "contact_point", owner, names, line=self._line, empty=nothing, parent=parent)

    @property
    def records(self) -> Points:
        """What knows an e-mail from a phone number."""
        return self._tools.desk.members.points

    def _made_adder(self) -> Adder:
        return _PointAdder(self.records, self._tools.codes, self._kind, self._owner)

    def _line(self, kept: Kept) -> Line:
        told, tongue = kept.values, words.language()
        below = [self._codes.label(f"contact_{name}", told[name], tongue) for name in ("kind", "use") if told[name]]
        return Line(phones.shown(told["value"]) if told["kind"] == "phone" else told["value"], " · ".join(below))


class _PointAdder(Adder):
    def takes_words(self) -> bool:
        """Whether one is added by what is typed."""
        return True

    def called(self, typed: str) -> dict[str, Any]:
        """Return the values of one that was typed."""
        return {"value": typed}


def reached(tools: Tools, owner: dict[str, Any]) -> list[QWidget]:
    """Return the cards of further contacts and of addresses."""
    points = Card(words.kind("contact_point", many=True))
    points.add(PointList(tools, owner))
    addresses = part_card(
        tools, words.kind("postal_address", many=True), "postal_address", owner,
        names=("street", "city", "region", "postal_code", "country", "use"), line=_AddressLine(tools).tell,
        empty=QCoreApplication.translate("Contacts", "No address yet."),
    )  # fmt: skip
    return [points, addresses]


class _AddressLine:
    """Tells an address by its street, with town and country below."""

    def __init__(self, tools: Tools) -> None:
        self._codes = tools.codes

    def tell(self, kept: Kept) -> Line:
        """Return the two lines."""
        told, tongue = kept.values, words.language()
        country = self._codes.label("country", told["country"], tongue)
        place = ", ".join(filter(None, (told["postal_code"], told["city"], told["region"], country)))
        street = " · ".join(filter(None, map(str.strip, told["street"].splitlines())))
        use = self._codes.label("contact_use", told["use"], tongue)
        return Line(street or place or words.kind("postal_address"), place if street else "", use)
