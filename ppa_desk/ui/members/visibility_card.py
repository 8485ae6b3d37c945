"""Who may see which fields in what goes out of the register: a line for each group of fields."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ppa_desk.model.record import Visibility
from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.services.members.showing import FieldGroup
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, plain_label

NAMES = {
    ("organisation", "what"): QT_TRANSLATE_NOOP("FieldGroups", "What it is, where and in what it works"),
    ("organisation", "contact"): QT_TRANSLATE_NOOP("FieldGroups", "E-mail, phone, further contacts"),
    ("organisation", "address"): QT_TRANSLATE_NOOP("FieldGroups", "Postal addresses"),
    ("organisation", "membership"): QT_TRANSLATE_NOOP("FieldGroups", "Membership and work groups"),
    ("organisation", "dues"): QT_TRANSLATE_NOOP("FieldGroups", "Steps before joining, memorandum, renewal, dues"),
    ("organisation", "internal"): QT_TRANSLATE_NOOP("FieldGroups", "Tags and notes"),
    ("person", "name"): QT_TRANSLATE_NOOP("FieldGroups", "Name, position and work groups"),
    ("person", "contact"): QT_TRANSLATE_NOOP("FieldGroups", "E-mail, phone, further contacts"),
    ("person", "address"): QT_TRANSLATE_NOOP("FieldGroups", "Postal addresses"),
    ("person", "languages"): QT_TRANSLATE_NOOP("FieldGroups", "Languages"),
    ("person", "internal"): QT_TRANSLATE_NOOP("FieldGroups", "Tags, notes and what was agreed to"),
}


class VisibilityCard(Card):
    """Who may see what. Of people, consent is needed besides."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who may see what in what goes out"), parent=parent)
        self._tools = tools
        self.boxes: dict[tuple[str, str], ChoiceBox] = {}
        told = self.tr("This holds for directories, lists and cards. Of people only what they agreed to goes out.")
        self.add(plain_label(told, "secondary"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(INSIDE)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.body.addLayout(grid)
        for about in ("organisation", "person"):
            head = plain_label(words.kind(about, many=True), "strong")
            grid.addWidget(head, grid.rowCount(), 0)
            for group in tools.desk.members.showing.groups(about):
                self._line(grid, group)

    def _line(self, grid: QGridLayout, group: FieldGroup) -> None:
        name = QCoreApplication.translate("FieldGroups", NAMES[group.about, group.name])
        label: QLabel = plain_label(name)
        box = ChoiceBox()
        box.offer({one: words.choice("visibility", one) for one in Visibility}, group.visibility)
        box.setAccessibleName(f"{words.kind(group.about)}: {name}")
        box.setEnabled(not self._tools.desk.store.read_only)
        box.activated.connect(partial(self._chosen, group))
        label.setBuddy(box)
        at = grid.rowCount()
        grid.addWidget(label, at, 0)
        grid.addWidget(box, at, 1)
        self.boxes[group.about, group.name] = box

    def _chosen(self, group: FieldGroup, _at: int) -> None:
        box = self.boxes[group.about, group.name]
        self._tools.desk.members.showing.show(group.about, group.name, Visibility(box.key))
