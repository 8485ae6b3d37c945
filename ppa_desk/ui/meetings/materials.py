"""The materials of a meeting: what is wanted, promised, here; each with its link and files; all links at a look."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.record import Consent
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.meetings.lines import PartLine
from ppa_desk.ui.meetings.links_card import LinksCard
from ppa_desk.ui.meetings.passages_box import PassagesBox
from ppa_desk.ui.record.adder import Adder
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.open_link import LinkBox
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, show_if

translate = QCoreApplication.translate

MATERIAL = (
    "title_en", "title_fr", "kind", "section", "status", "due_on", "person_id", "url", "checked_on", "key",
    "session_id", "parent_id", "starts_at", "language", "held_on", "visibility", "credit", "consent", "alt_en",
    "alt_fr",
)  # fmt: skip


def materials_tab(tools: Tools, meeting: int, lines: PartLine) -> QWidget:
    """Return the materials of a meeting."""
    card = Card(
        translate("Meetings", "Materials"),
        translate("Meetings", "Cited by key: [[key]] or [[key|words]]"),
    )
    parts = MaterialList(
        tools, "material", {"meeting_id": meeting}, MATERIAL, line=lines.material, below=Below(tools).make,
        empty=translate("Meetings", "No material yet. A link may be entered later; until then it is missing."),
    )  # fmt: skip
    card.add(parts)
    return MaterialsTab(tools, parts, stacked(card, LinksCard(tools, meeting)))


class MaterialList(ChildList):
    """The materials; a whole list of them may be pasted where one is typed."""

    def _made_adder(self) -> Adder:
        made = _Adder(self._tools, self._owner)
        made.listed.connect(self._listed)
        return made

    def _listed(self, made: list[int]) -> None:
        self.show_part(made[0])
        told = translate(
            "Meetings", "%n material(s) added; kind and section were read from their words.", "", len(made)
        )
        self.notice.say(f"{told} {translate('Meetings', 'Please look through them.')}", "good")
        self.notice.offer(translate("Meetings", "Undo"), self._undo)


class _Adder(Adder):
    """Adds one that is typed, or all of a list that is pasted."""

    listed = Signal(list)

    def __init__(self, tools: Tools, owner: Mapping[str, Any]) -> None:
        super().__init__(tools.desk.records, tools.codes, "material", owner)
        self._materials, self._meeting = tools.desk.meetings.materials, int(owner["meeting_id"])
        if self.line is not None:
            self.line.setPlaceholderText(translate("Meetings", "Type to add, or paste a list"))
            told = translate(
                "Meetings",
                "One a line, parts further in, links beside. A line such as “Advance materials”, or an item of the "
                "agenda, heads what follows; a second column is the other language.",
            )
            self.line.setToolTip(told)

    def _add_lines(self, lines: list[str]) -> None:
        try:
            made = self._materials.type_in(self._meeting, "\n".join(lines), words.language())
        except DeskError as error:
            self.failed.emit(error)
            return
        if made:
            self.listed.emit(made)


class MaterialsTab(QWidget):
    """The materials; what was said in one is shown with it."""

    def __init__(self, tools: Tools, parts: ChildList, cards: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self.list = tools, parts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(cards)

    def reveal(self, kind: str, record: int) -> None:
        """Choose the material something was said in, and what was said."""
        if kind == "passage" and (found := self._tools.desk.records.where("passage", id=record)):
            self.list.select(int(found[0].values["material_id"]))
            for box in self.findChildren(PassagesBox):
                box.reveal(record)


class Below:
    """What stands below the fields of the chosen material."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def make(self, material: Kept) -> QWidget:
        """Return its state, the way to its link, its files, and what was said in it."""
        return stacked(
            StateBox(self._tools, material.id),
            LinkBox(self._tools, "material", material.id),
            FilesBox(self._tools, "material", material.id),
            PassagesBox(self._tools, material.id),
        )


class StateBox(QWidget):
    """Whether a material is wanted, promised or here, and what a picture still needs before it goes out."""

    def __init__(self, tools: Tools, material: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._material = tools, material
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        self.notice = Notice()
        row = QWidget()
        flow = Flow(row)
        self.buttons: dict[str, QuietButton] = {}
        for status, told in self._told().items():
            button = QuietButton(told)
            button.clicked.connect(lambda _=False, one=status: self.mark(one))
            self.buttons[status] = button
            flow.addWidget(button)
        column.addWidget(self.notice)
        column.addWidget(row)
        show_if(row, not tools.desk.store.read_only)
        tools.bell.rang.connect(self._changed)
        self.read()

    def mark(self, status: str) -> None:
        """Say that it is wanted, promised, received or not needed any more."""
        self._tools.desk.meetings.preparing.mark([self._material], status)

    def read(self) -> None:
        """Show what can be said of it and what it needs."""
        found = self._tools.desk.records.where("material", id=self._material)
        if not found:
            return
        values = found[0].values
        for status, button in self.buttons.items():
            show_if(button, status != values["status"])
        lacks = _lacks(found[0]) if values["kind"] == "photo" else []
        late = values["due_on"] is not None and values["due_on"] < date.today() and not values["url"]
        if lacks:
            told = translate("Meetings", "Before this picture goes out: {what}.")
            self.notice.say(told.replace("{what}", ", ".join(lacks)), "attention")
        elif late and values["status"] in ("wanted", "promised"):
            self.notice.say(translate("Meetings", "It should have been here by now."), "attention")
        else:
            self.notice.hide()

    def _told(self) -> dict[str, str]:
        return {
            "wanted": translate("Meetings", "Wanted"),
            "promised": translate("Meetings", "Promised"),
            "received": translate("Meetings", "Received"),
            "not_needed": translate("Meetings", "Not needed"),
        }

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"material", "attachment"}:
            self.read()


def _lacks(photo: Kept) -> list[str]:
    """What a picture lacks before it may be shown."""
    values = photo.values
    told = {
        translate("Meetings", "who took it"): not values["credit"],
        translate("Meetings", "the consent of those in it"): values["consent"] != Consent.GIVEN,
        translate("Meetings", "what it shows, in English"): not values["alt_en"],
        translate("Meetings", "what it shows, in French"): not values["alt_fr"],
    }
    return [what for what, yes in told.items() if yes]
