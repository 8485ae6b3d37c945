"""A date as one writes it, told back in words, with a calendar at hand."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ppa_desk.ui import words
from ppa_desk.ui.fields import dates
from ppa_desk.ui.fields.inputs import NARROW, Input
from ppa_desk.ui.icons import icon
from ppa_desk.ui.theme import roles_of
from ppa_desk.ui.widgets.parts import LinkButton, name_icons, plain_label

EXAMPLE = date(2020, 11, 9)


class DateInput(Input):
    """Takes any usual way to write a date; where two readings are possible, says which it took and offers the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, parent)
        self._value: Any = None
        self.line.setMinimumWidth(NARROW)
        self.line.setPlaceholderText(self.tr("e.g. {date}").format(date=words.day(EXAMPLE)))
        calendar = self.line.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        calendar.setText(self.tr("Choose in a calendar"))
        name_icons(self.line)
        calendar.triggered.connect(self._open_calendar)
        self.echo = plain_label("", "small")
        self.other = LinkButton()
        self.other.clicked.connect(self._take_other)
        self._other: date | None = None
        for part in (self.echo, self.other):
            part.hide()
            self.column.addWidget(part)
        self.line.textEdited.connect(self._typed)
        self.left.connect(self._settle)

    def value(self) -> Any:
        """Return the date; the text typed where it is none."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show what is kept."""
        self._value = value
        if not self.line.hasFocus() or not self._means(value):
            self.line.setText(words.day(value))

    def allow(self, yes: bool) -> None:
        """Let people change it, or only read it."""
        super().allow(yes)
        for action in self.line.actions():
            action.setVisible(yes)

    def _means(self, value: date | None) -> bool:
        reading = _read(self.line.text())
        return (reading.day if reading else None) == value

    def _typed(self, text: str) -> None:
        reading = _read(text)
        self._value = reading.day if reading else text.strip() or None
        self._tell(reading)
        self.edited.emit()

    def _tell(self, reading: dates.Reading | None) -> None:
        self._other = reading.other if reading else None
        self.echo.setText(words.long_day(reading.day) if reading else "")
        self.echo.setVisible(reading is not None)
        self.other.setVisible(self._other is not None)
        if self._other:
            self.other.setText(self.tr("Meant {date}?").format(date=words.long_day(self._other)))

    def _settle(self) -> None:
        if isinstance(self._value, date):
            self.line.setText(words.day(self._value))
        if self._other is None:
            self._tell(None)

    def _take_other(self) -> None:
        if self._other is not None:
            self._take(self._other)

    def _take(self, day: date) -> None:
        self._value = day
        self.line.setText(words.day(day))
        self._tell(None)
        self.edited.emit()
        self.left.emit()

    def _open_calendar(self) -> None:
        popup = _Calendar(self._value if isinstance(self._value, date) else None, self)
        popup.calendar.activated.connect(self._from_calendar)
        popup.calendar.clicked.connect(self._from_calendar)
        popup.move(self.line.mapToGlobal(QPoint(0, self.line.height() + 2)))
        popup.show()
        popup.calendar.setFocus()
        self._popup = popup

    def _from_calendar(self, day: QDate) -> None:
        self._popup.close()
        self._take(date(day.year(), day.month(), day.day()))


class _Calendar(QFrame):
    def __init__(self, day: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setLocale(QLocale())
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setMinimumWidth(280)
        self._dress()
        if day:
            self.calendar.setSelectedDate(words.qt_date(day))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.calendar)

    def _dress(self) -> None:
        """Our colours and arrows; a weekend is no warning."""
        roles = roles_of(self.palette())
        day, head = QTextCharFormat(), QTextCharFormat()
        day.setForeground(roles.colour("text"))
        head.setForeground(roles.colour("secondary"))
        head.setBackground(roles.colour("panel"))
        self.calendar.setHeaderTextFormat(head)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, day)
        for name, arrow, said in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Month after")),
        ):
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(arrow))
                button.setAccessibleName(said)


def _read(text: str) -> dates.Reading | None:
    return dates.read(text, month_first=QLocale().name() == "en_US")
