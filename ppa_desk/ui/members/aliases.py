"""The names a person goes by online, as somebody said in a meeting; one that was a mistake is forgotten here."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.bar import tool
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, Notice, empty, plain_label


class AliasCard(Card):
    """Names used online; nothing is shown where none is known."""

    def __init__(self, tools: Tools, person: int, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("AliasCard", "Names used online")
        note = QCoreApplication.translate("AliasCard", "By these the attendance of meetings finds this person")
        super().__init__(title, note, parent)
        self._tools, self._person = tools, person
        self.notice = Notice()
        self.notice.hide()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.add(self.notice)
        self.body.addLayout(self.rows)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show the names there are."""
        empty(self.rows)
        found = self._tools.desk.records.where("person_alias", person_id=self._person)
        for one in found:
            self.rows.addWidget(self._row(one))
        self.setVisible(bool(found))

    def _row(self, one: Kept) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(one.values["name"], wrap=False))
        about = " · ".join(filter(None, (one.values["email"], words.day(one.values["learned_on"]))))
        row.addWidget(plain_label(about, "small", wrap=False), 1)
        if not self._tools.desk.store.read_only:
            off = tool("trash", self.tr("Forget: {name}").replace("{name}", one.values["name"]))
            off.clicked.connect(partial(self.forget, one.id))
            row.addWidget(off, 0, Qt.AlignmentFlag.AlignRight)
        return whole

    def forget(self, alias: int, _checked: bool = False) -> None:
        """Forget a name; undo brings it back."""
        try:
            self._tools.desk.records.remove("person_alias", alias)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"person_alias", "person"}:
            self.read()
