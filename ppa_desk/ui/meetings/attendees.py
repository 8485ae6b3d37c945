"""Who came to a meeting: the list of those invited, marked by keyboard, counted by constituency."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.fold import fold
from ppa_desk.services.meetings.attendees import Attendee, Suggested
from ppa_desk.services.records import Gone
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel
from ppa_desk.ui.meetings.online_names import OnlineNames
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, hint, plain_label, show_if

TALL = 330
"""How high the list is, in pixels."""
MOST = 8
"""People and organisations offered at once."""
WATCHED = frozenset({"attendee", "person", "organisation", "position", "attendance"})
ROLES = {"present": "good", "apologies": "attention", "absent": "", "invited": ""}


class AttendeeList:
    """The list of one meeting, as the engine of lists asks for it."""

    def __init__(self, tools: Tools, meeting: int) -> None:
        self._tools, self._meeting = tools, meeting
        self._rows: dict[int, Attendee] | None = None

    def refresh(self) -> None:
        """Read it again when it is next asked for."""
        self._rows = None

    def lines(self) -> dict[int, Attendee]:
        """Return every line by number."""
        if self._rows is None:
            self._rows = {one.id: one for one in self._tools.desk.meetings.attendees.of(self._meeting)}
        return self._rows

    def ids(
        self, words: str = "", only: Mapping[str, Any] | None = None, sort: str = "", down: bool = False
    ) -> list[int]:
        """Return the numbers that match, by name."""
        asked = fold(words).split()
        presence = (only or {}).get("presence")
        found = [
            one.id
            for one in self.lines().values()
            if all(word in fold(f"{one.called} {one.body}") for word in asked)
            and (presence is None or one.presence == presence)
        ]
        return found[::-1] if down else found

    def rows(self, numbers: Sequence[int]) -> dict[int, Attendee]:
        """Return lines by number."""
        return {number: self.lines()[number] for number in numbers if number in self.lines()}


class AttendeesCard(Card):
    """Adds and marks those of a meeting."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Who came"))
        self.title.show()
        self._tools, self._meeting = tools, meeting
        self.listing = AttendeeList(tools, meeting)
        self.notice = Notice()
        self.notice.hide()
        self.panel = self._panel()
        self.picker = Picker(self._offer, self._called)
        self.marks = self._marks()
        self.names = OnlineNames(tools, self.notice)
        self.panel.chosen.connect(self.names.show_line)
        self.counts = plain_label("", "secondary")
        self.put = QuietButton(self.tr("Put what is missing into the table"))
        self.put.clicked.connect(self.put_counts)
        self._lay_out()
        tools.bell.rang.connect(self._changed)
        self.read()

    def _panel(self) -> ListPanel:
        keys = {"present": self.tr("Present"), "apologies": self.tr("Apologies"), "absent": self.tr("Did not come"),
                "invited": self.tr("Invited")}  # fmt: skip
        filters = [Filter(self.tr("All")), *(Filter(told, {"presence": code}) for code, told in keys.items())]
        panel = ListPanel(
            self.tr("List"), self.listing, (Column(self.tr("Name"), lambda one: one.called),), line=self._line,
            filters=filters,
            empty=self.tr("Nobody is on the list. Put the members, a group or a list there above, or add one by one."),
        )  # fmt: skip
        panel.heading.hide()
        panel.setFixedHeight(TALL)
        panel.view.installEventFilter(self)
        return panel

    def _lay_out(self) -> None:
        first = FlowRow()
        told = self.tr("Add a person or an organisation, or write a name")
        self.picker.name(told)
        self.picker.line.setPlaceholderText(told)
        self.picker.line.setMinimumWidth(340)
        self.picker.edited.connect(self._add)
        first.add(self.picker)
        for widget in (first, self.marks):
            show_if(widget, not self._tools.desk.store.read_only)
        self.add(first, self.notice, self.panel, self.marks, self.names, self.counts)
        self.body.addWidget(self.put, 0, Qt.AlignmentFlag.AlignLeft)

    def _marks(self) -> FlowRow:
        row = FlowRow()
        self.keys = {
            self.tr("P"): "present",
            self.tr("A"): "apologies",
            self.tr("N"): "absent",
            self.tr("I"): "invited",
        }
        for key, code in self.keys.items():
            button = QuietButton(self._presence(code))
            hint(button, self.tr("Mark the chosen line and go to the next"), key)
            button.clicked.connect(partial(self.mark, code))
            row.add(button)
        return row

    # --- what is shown

    def read(self) -> None:
        """Show the list and its counts again."""
        self.listing.refresh()
        self.panel.reload()
        self.names.show_line(self.panel.current or 0)
        try:
            found = self._tools.desk.meetings.attendees.suggested(self._meeting)
        except Gone:
            return
        self.counts.setText(self._told(found))
        show_if(self.counts, bool(self.listing.lines()))
        show_if(self.put, bool(found.new) and not self._tools.desk.store.read_only)

    def _told(self, found: Suggested) -> str:
        told = [f"{self._constituency(code)} {words.number(count)}" for code, count in sorted(found.people.items())]
        present = self.tr("Present on the list: {counts}.").replace("{counts}", ", ".join(told)) if told else ""
        other = [f"{self._constituency(code)} {words.number(found.counted[code])}" for code in sorted(found.other)]
        table = self.tr("The table counts otherwise: {counts}; it is left as it is.") if other else ""
        bodies = ""
        if found.bodies:
            bodies = QCoreApplication.translate(
                "AttendeesCard",
                "%n organisation(s) came, how many people of it is not known.",
                "",
                found.bodies,
            )
        return " ".join(part for part in (present, table.replace("{counts}", ", ".join(other)), bodies) if part)

    def _constituency(self, code: str) -> str:
        if not code:
            return self.tr("constituency not known")
        return self._tools.codes.label("constituency", code, words.language())

    def _presence(self, code: str | None) -> str:
        return words.sentence_case(self._tools.codes.label("presence", code, words.language())) if code else ""

    def _line(self, one: Attendee) -> Line:
        told = [one.body, self._tools.codes.label("attendee_role", one.role, words.language()) if one.role else ""]
        if one.minutes is not None:
            told.append(self.tr("{minutes} min").format(minutes=words.number(one.minutes)))
        below = " · ".join(filter(None, told))
        return Line(one.called, below, self._presence(one.presence), ROLES.get(one.presence or "", ""))

    # --- doing

    def mark(self, presence: str, _checked: bool = False) -> None:
        """Mark the chosen line, and go to the next."""
        chosen = self.panel.current
        if chosen is None:
            return
        at = self.panel.model.place(chosen)
        self._do(partial(self._tools.desk.meetings.attendees.mark, self._meeting, [chosen], presence))
        if self.panel.model.place(chosen) == at:
            at += 1  # else the filter took the line away, and the next one stands in its place
        if at < self.panel.model.rowCount():
            self.panel.select(self.panel.model.key(at))

    def put_counts(self) -> None:
        """Put the counts into the table beside, where it has none."""
        self._do(partial(self._tools.desk.meetings.attendees.put_counts, self._meeting))

    def _add(self) -> None:
        value = self.picker.value()
        self.picker.show_value(None)
        if value is not None:
            kind, what = value
            self._do(partial(self._tools.desk.meetings.attendees.add, self._meeting, **{kind: what}))

    def _do(self, what: Any) -> Any:
        try:
            done = what()
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return None
        self.notice.hide()
        self.read()
        return done

    def _offer(self, typed: str) -> Offers:
        found: list[tuple[Any, str]] = [
            ((kind, number), title)
            for kind in ("person", "organisation")
            for number, title in self._tools.desk.records.offer(kind, typed, MOST)
        ]
        told = " ".join(typed.split())
        return [*found, *([(("name", told), self.tr("As written: {name}").replace("{name}", told))] if told else [])]

    def _called(self, value: Any) -> str:
        return str(value[1]) if value[0] == "name" else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A letter on the list marks the chosen line; Del takes it off."""
        if watched is self.panel.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if (code := self.keys.get(event.text().upper())) and not self._tools.desk.store.read_only:
                self.mark(code)
                return True
            if event.key() == Qt.Key.Key_Delete and (chosen := self.panel.current) is not None:
                self._do(partial(self._tools.desk.records.remove, "attendee", chosen))
                return True
        return super().eventFilter(watched, event)

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):
            if kinds & WATCHED:
                self.read()
