"""What members of one size or kind owe a year: the tiers of dues, set up by the Secretariat."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.model.money import told
from ppa_desk.services.records import Kept, title_of
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.widgets.parts import Card

NAMES = ("name_en", "name_fr", "amount", "currency", "notes")


def dues_tiers_card(tools: Tools) -> QWidget:
    """Return the card of the tiers."""
    card = Card(words.kind("dues_tier", many=True))
    empty = QCoreApplication.translate(
        "DuesTiers", "No tier yet. Type a name such as “Large company”, then what it owes a year and in which currency."
    )
    card.add(ChildList(tools, "dues_tier", {}, NAMES, line=_line, empty=empty))
    return card


def _line(kept: Kept) -> Line:
    amount = told(kept.values["amount"], kept.values["currency"], words.language())
    name = title_of("dues_tier", kept.values, words.language()) or words.kind("dues_tier")
    unknown = QCoreApplication.translate("DuesTiers", "no amount yet")
    return Line(name, "", amount or unknown, "" if amount else "attention")
