"""By which names somebody on the list was online; one that is somebody else’s is given to them."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.meetings.recognising import Called
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import LinkButton, Notice, empty, hint, plain_label, show_if


class OnlineNames(QWidget):
    """The names of the chosen line; nothing where it was not online."""

    def __init__(self, tools: Tools, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._notice, self._attendee = tools, notice, 0
        self._unit, self._moving = 0, Called("")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.picker = Picker(lambda typed: tools.desk.records.offer("person", typed), lambda _value: "")
        self.picker.edited.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(self.rows)
        column.addWidget(self.picker)
        self.show_line(0)

    def show_line(self, attendee: int) -> None:
        """Show by which names a line was online; 0 for none."""
        self._attendee = attendee
        empty(self.rows)
        self.picker.hide()
        names = self._tools.desk.meetings.reassigning.names(attendee) if attendee else []
        for one in names:
            row = FlowRow()
            told = self.tr("Online as “{name}”").replace("{name}", one.name)
            told = " · ".join(filter(None, (told, one.original, one.email)))
            row.add(plain_label(told, "secondary", wrap=False))
            if not self._tools.desk.store.read_only:
                other = LinkButton(self.tr("That is somebody else…"))
                other.setAccessibleName(self.tr("“{name}” is somebody else").replace("{name}", one.name))
                hint(other, self.tr("Gives the name, here and wherever it comes next, to another person"))
                other.clicked.connect(partial(self.ask, one))
                row.add(other)
            self.rows.addWidget(row)
        show_if(self, bool(names))

    def ask(self, called: Called, _checked: bool = False) -> None:
        """Ask whose a name is."""
        self._moving = called
        told = self.tr("Who is “{name}”?").replace("{name}", called.name)
        self.picker.name(told)
        self.picker.line.setPlaceholderText(told)
        self.picker.show_value(None)
        self.picker.show()
        self.picker.line.setFocus()

    def _picked(self) -> None:
        person = self.picker.value()
        if person is None:
            return
        title = self._tools.desk.records.titles("person", [person], words.language()).get(person, "")
        called = self._moving
        try:
            self._unit = self._tools.desk.meetings.reassigning.move(self._attendee, called, person)
        except DeskError as error:
            self._notice.say(words.explained(error), "bad")
            return
        told = self.tr("“{name}” is {person} now, here and wherever the name comes next.")
        self._notice.say(told.replace("{name}", called.name).replace("{person}", title), "good")
        self._notice.offer(self.tr("Take back"), self.take_back)

    def take_back(self) -> None:
        """Take it back: whose the name was before."""
        self._notice.hide()
        try:
            self._tools.desk.history.undo(self._unit)
        except DeskError as error:
            self._notice.say(words.explained(error), "bad")
