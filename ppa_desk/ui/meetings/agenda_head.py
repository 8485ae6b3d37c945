"""Above an agenda: how much of the meeting is planned, in whose time, and what does not fit."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ppa_desk.services.meetings.timing import Agenda, Trouble, clock
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.icons import pixmap
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, LinkButton, QuietButton, empty, hint, plain_label

if TYPE_CHECKING:
    from ppa_desk.ui.preview.page import Preview


class AgendaHead(Card):
    """`wanted` asks for the item something is said about."""

    wanted = Signal(int)

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._meeting = tools, meeting
        self.total, self.zone = plain_label("", "strong", wrap=False), plain_label("", "secondary")
        self.paper = QuietButton(self.tr("Agenda as PDF"))
        hint(self.paper, self.tr("The agenda as its readers get it, in each edition and language"))
        self.paper.clicked.connect(self.show_paper)
        self.people = QuietButton(self.tr("Participants as PDF"))
        hint(self.people, self.tr("Who is on the list, with boxes to tick, in each edition and language"))
        self.people.clicked.connect(self.show_people)
        self.told = QVBoxLayout()
        self.told.setSpacing(TIGHT)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.total)
        row.addWidget(self.zone, 1)
        row.addWidget(self.paper)
        row.addWidget(self.people)
        self.body.addLayout(row)
        self.body.addLayout(self.told)

    def show_agenda(self, found: Agenda) -> None:
        """Tell the whole of it and what does not fit."""
        self.total.setText(self._total(found))
        row = self._tools.desk.records.get("meeting", self._meeting).values
        self.zone.setText(coded(self._tools.codes, "time_zone", row["time_zone"]))
        empty(self.told)
        for trouble in found.troubles:
            self.told.addWidget(TroubleRow(trouble, self.wanted.emit))

    def _total(self, found: Agenda) -> str:
        frame = found.frame
        span = "\u2013".join(filter(None, (clock(one, words.language()) for one in (frame.begins, frame.ends))))
        if not found.slots:
            return span
        if frame.length is not None:
            told = self.tr("{planned} of {length} min planned").format(planned=found.planned, length=frame.length)
        elif found.planned:
            told = self.tr("{planned} min planned").format(planned=found.planned)
        else:
            told = self.tr("No length entered yet")
        return " · ".join(filter(None, (span, told)))

    def show_paper(self) -> None:
        """Lay the agenda as a document over the page."""
        from ppa_desk.ui.meetings.papers import agenda_preview  # what draws is loaded when it is looked at

        self._lay(agenda_preview)

    def show_people(self) -> None:
        """Lay the list of participants as a document over the page."""
        from ppa_desk.ui.meetings.papers import participants_preview

        self._lay(participants_preview)

    def _lay(self, make: "Callable[[Tools, int], Preview]") -> None:
        over = over_of(self)
        if over is not None:
            shown = make(self._tools, self._meeting)
            shown.left.connect(over.lift)
            over.lay(shown)


class TroubleRow(QWidget):
    """One thing that does not fit, and the way to the item."""

    def __init__(self, trouble: Trouble, go: Callable[[int], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = trouble.level
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        self._sign = QLabel()
        self._sign.setFixedSize(18, 20)
        row.addWidget(self._sign)
        told = words.notice(trouble.code, trouble.values)
        row.addWidget(plain_label(told), 1)
        if trouble.record is not None:
            show = LinkButton(self.tr("Show"))
            show.setAccessibleName(self.tr("Show: {what}").replace("{what}", told))
            show.clicked.connect(partial(go, trouble.record))
            row.addWidget(show)
        self._dress()

    def _dress(self) -> None:
        name, role = ("attention", "attention") if self._level == "warn" else ("info", "secondary")
        self._sign.setPixmap(pixmap(name, role, 16, self.devicePixelRatioF()))

    def changeEvent(self, event: object) -> None:
        """The sign follows light and dark."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if hasattr(self, "_sign"):
            self._dress()
