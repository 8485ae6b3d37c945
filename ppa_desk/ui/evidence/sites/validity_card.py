"""How many months the status of a mine site holds: one column a source, since sources differ."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.sites.validity import STATUSES, Source
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.inputs import TextInput
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, hint, plain_label


class ValidityCard(Card):
    """Months by source and status; what is typed is kept, an empty field has no end."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How long the status of a mine site holds, in months"), parent=parent)
        self._tools = tools
        self.inputs: dict[tuple[str, str], TextInput] = {}
        self.notice = Notice()
        self.notice.hide()
        told = self.tr(
            "Sources differ. A site says by whose rule its status holds; where it names none, each is told. Emptied, a "
            "field goes back to what that source says."
        )
        self.add(plain_label(told, "secondary"), self.notice)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(INSIDE)
        self._grid.setColumnStretch(3, 1)
        self.body.addLayout(self._grid)
        for at, status in enumerate(STATUSES, 1):
            name = words.sentence_case(tools.codes.label("site_status", status, words.language()))
            self._grid.addWidget(plain_label(name), at, 0)
        for at, source in enumerate(tools.desk.evidence.validity.sources(), 1):
            self._of_source(at, source)
        self.show_kept()
        tools.bell.rang.connect(self._rang)

    def _of_source(self, at: int, source: Source) -> None:
        head = plain_label(source.name(words.language()), "secondary")
        hint(head, source.origin)
        self._grid.addWidget(head, 0, at)
        for row, status in enumerate(STATUSES, 1):
            box = TextInput(narrow=True)
            label = self._tools.codes.label("site_status", status, words.language())
            box.name(f"{source.name(words.language())}, {label}")
            box.allow(not self._tools.desk.store.read_only)
            box.left.connect(partial(self._left, source.key, status))
            box.line.returnPressed.connect(partial(self._left, source.key, status))
            self._grid.addWidget(box, row, at)
            self.inputs[source.key, status] = box

    def show_kept(self) -> None:
        """Show the numbers as they are kept."""
        for source in self._tools.desk.evidence.validity.sources():
            for status in STATUSES:
                if (box := self.inputs.get((source.key, status))) is not None:
                    box.show_value(source.months.get(status))
                    shipped = source.shipped.get(status)
                    own = shipped is not None and shipped != source.months.get(status)
                    hint(box.line, self.tr("{number} by this source").format(number=shipped) if own else "")

    def _left(self, source: str, status: str) -> None:
        text = self.inputs[source, status].value().strip()
        now = {one.key: one.months.get(status) for one in self._tools.desk.evidence.validity.sources()}[source]
        if text == ("" if now is None else str(now)) or self._tools.desk.store.read_only:
            return
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0 if text else None
        try:
            self._tools.desk.evidence.validity.keep(source, status, number)
            self.notice.hide()
        except DeskError as why:
            self.notice.say(words.explained(why), "bad")
        self.show_kept()

    def _rang(self, kinds: frozenset[str]) -> None:
        if "site_validity" in kinds:
            self.show_kept()
