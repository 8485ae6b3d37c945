"""The series a meeting belongs to: what came before and after, and the next one prepared from it."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.meetings.series import Sibling
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.meetings.lines import called
from ppa_desk.ui.theme import TIGHT
from ppa_desk.ui.widgets.parts import Card, LinkButton, Notice, QuietButton, empty, hint, plain_label, show_if
from ppa_desk.ui.widgets.short_go import ShortGo

AROUND = 2
"""Meetings shown before and after this one."""


class SeriesCard(Card):
    """The meetings of the same kind, or of the same group."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._meeting, self._series = tools, meeting, tools.desk.meetings.series
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title.setText(self.tr("Series"))
        self.title.show()
        self.notice = Notice()
        self.notice.hide()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(TIGHT)
        self.add(self.notice)
        self.body.addLayout(self.rows)
        self.day = DateInput()
        self.day.name(self.tr("Day of the next one"))
        self.prepare = QuietButton(self.tr("Prepare it"))
        told = self.tr("A new meeting with this agenda, these aims and what is wanted, its days moved")
        hint(self.prepare, told)
        self.prepare.clicked.connect(self.duplicate)
        label = plain_label(self.tr("Day of the next one"), "secondary")
        for widget in (label, self.day, self.prepare):
            self.add(widget)
            show_if(widget, not tools.desk.store.read_only)
        self.body.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Show the meetings around this one, and what number it has."""
        found = self._series.of(self._meeting, words.language())
        at = next((place for place, one in enumerate(found) if one.id == self._meeting), 0)
        empty(self.rows)
        first, last = max(at - AROUND, 0), at + AROUND + 1
        for one in found[first:last]:
            self.rows.addWidget(self._row(one))
        if (more := len(found) - len(found[first:last])) > 0:
            self.rows.addWidget(plain_label(self.tr("and %n more in the series", "", more), "small"))
        if (ordinal := self._series.next_ordinal(self._meeting)) is not None:
            self._propose(ordinal)
        self.day.show_value(self._series.next_day(self._meeting))

    def duplicate(self) -> None:
        """Prepare the next meeting from this one, and go there."""
        day = self.day.value()
        try:
            made = self._series.duplicate(self._meeting, day if day and not isinstance(day, str) else None)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self._tools.go("meeting", made)

    def _row(self, one: Sibling) -> QWidget:
        told = " · ".join(filter(None, (words.day(one.starts_on), one.title or self.tr("(no title yet)"))))
        if one.id == self._meeting:
            return plain_label(told, "strong")
        return ShortGo(self._tools, "meeting", one.id, told)

    def _propose(self, ordinal: int) -> None:
        kind = self._tools.desk.records.get("meeting", self._meeting).values["kind"]
        told = self.tr("No number yet. Next would be: {which}.")
        which = called(self._tools.codes, kind, ordinal)
        self.rows.addWidget(plain_label(told.replace("{which}", which), "secondary"))
        take = LinkButton(self.tr("Take it"))
        take.clicked.connect(lambda: self._series.number(self._meeting, ordinal))
        show_if(take, not self._tools.desk.store.read_only)
        self.rows.addWidget(take)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "meeting" in kinds:
            self.read()
