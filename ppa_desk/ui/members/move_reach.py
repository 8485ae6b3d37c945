"""How a person is reached once they changed employer: each address kept, kept as a former one, or taken away."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.services.members.reached import Keep, Reach
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, plain_label


class MoveReach(Card):
    """The addresses there are, and the new e-mail and phone."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("E-mail and phone"))
        self.title.show()
        self._tools = tools
        self.boxes: dict[str, ChoiceBox] = {}
        self._shown: tuple[Reach, ...] | None = None
        self.email, self.phone = TextInput(), TextInput()
        self._old = QGridLayout()
        self._old.setHorizontalSpacing(BETWEEN)
        self._old.setVerticalSpacing(INSIDE)
        self._old.setColumnStretch(1, 1)
        self.body.addLayout(self._old)
        new = QGridLayout()
        new.setHorizontalSpacing(BETWEEN)
        told = (self.tr("New e-mail"), self.email), (self.tr("New phone"), self.phone)
        for at, (name, entry) in enumerate(told):
            label = plain_label(name, "small", wrap=False)
            label.setBuddy(entry.edit)
            entry.name(name)
            new.addWidget(label, 0, at)
            new.addWidget(entry, 1, at)
        self.body.addLayout(new)
        self.add(plain_label(self.tr("Empty: none is known yet."), "small"))

    def show_reach(self, reach: tuple[Reach, ...]) -> None:
        """Show the addresses there are, each with what likely becomes of it."""
        if reach == self._shown:
            return
        self._shown = reach
        while item := self._old.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.boxes = {one.key: self._row(at, one) for at, one in enumerate(reach)}

    def decided(self) -> dict[str, Keep]:
        """Return what becomes of each address."""
        return {key: Keep(box.key) for key, box in self.boxes.items()}

    def _row(self, at: int, one: Reach) -> ChoiceBox:
        kinds = {"email": self.tr("E-mail"), "phone": self.tr("Phone"), "web": self.tr("Website"),
                 "address": self.tr("Address")}  # fmt: skip
        kind = kinds.get(one.what, one.what)
        box = ChoiceBox()
        box.offer(
            {
                Keep.KEEP.value: self.tr("still reaches them"),
                Keep.FORMER.value: self.tr("keep as a former one"),
                Keep.DROP.value: self.tr("take away"),
            },
            one.proposed.value,
        )
        box.setAccessibleName(f"{kind} {one.value}")
        box.setMinimumContentsLength(20)
        self._old.addWidget(plain_label(kind, "small", wrap=False), at, 0)
        self._old.addWidget(plain_label(one.value), at, 1)
        self._old.addWidget(box, at, 2)
        return box
