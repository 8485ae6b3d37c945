"""How organisations take part: who has gone quiet, and one line each in a list one sorts, filters and takes out."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.services.content import Chart, Language, Mark
from ppa_desk.services.members.engagement import MONTHS, Line, Sign, State
from ppa_desk.services.members.events.telling import Teller
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.panel import Column, Filter, ListPanel
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, empty, hint, plain_label

WATCHED = frozenset(
    {"attendee", "meeting", "talk", "invitation", "response", "survey", "term", "position", "action_item",
     "action_owner", "grant_record", "application", "membership", "dues_payment", "organisation"}
)  # fmt: skip
ALL = "all"
AFTER = (6, 12, 18, 24)
"""Months without a sign of life one may ask for."""
LETTERS = (11, 11, 10, 9, 13, 14, 17)
"""How wide the columns after the name are, in letters."""
MOST = 4
"""Quiet organisations shown above the list; the list has all of them."""


class EngagementTab(QWidget):
    """The list of engagement, with those that have gone quiet above it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._tongue: Language = "fr" if words.language() == "fr" else "en"
        self._teller = Teller(tools.codes, self._tongue)
        self.listing = tools.desk.members.engagement.listing()
        self.year, self.months = ChoiceButton(self.tr("Year")), ChoiceButton(self.tr("Quiet after"))
        self.book = QuietButton(self.tr("Workbook…"))
        hint(self.book, self.tr("Write every organisation with its numbers per year into a workbook"))
        self.notice = Notice()
        self.notice.hide()
        self.quiet = Card()
        self.panel = self._panel()
        self._lay_out()
        self.year.chosen.connect(self._asked_anew)
        self.months.chosen.connect(self._asked_anew)
        self.book.clicked.connect(self.write_book)
        tools.bell.rang.connect(self._changed)
        self._offer()
        self.read()

    def _lay_out(self) -> None:
        head = FlowRow()
        for widget in (self.year, self.months, self.book):
            head.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        for part in (head, self.notice, self.quiet):
            column.addWidget(part)
        column.addWidget(self.panel, 1)

    def _offer(self) -> None:
        years = self._tools.desk.members.engagement.years()
        self.year.offer({ALL: self.tr("All years")} | {str(year): str(year) for year in years}, ALL)
        told = {str(n): QCoreApplication.translate("EngagementTab", "Quiet after %n month(s)", "", n) for n in AFTER}
        self.months.offer(told, str(MONTHS))

    def _panel(self) -> ListPanel:
        panel = ListPanel(
            self.tr("Engagement"),
            self.listing,
            self._columns(),
            filters=(
                Filter(self.tr("Members"), {"member": True}),
                Filter(self.tr("Gone quiet"), {"member": True, "state": State.QUIET}),
                Filter(self.tr("Not asked"), {"member": True, "state": State.UNASKED}),
                Filter(self.tr("All organisations"), {}),
            ),
            empty=self.tr("Nobody was invited to anything yet. Invite members on the page of a meeting."),
        )
        panel.opened.connect(self._open)
        hint(panel.view, self.tr("Enter or a double click opens the organisation"))
        for at, letters in enumerate(LETTERS, 1):
            panel.view.setColumnWidth(at, panel.view.fontMetrics().averageCharWidth() * letters)
        panel.ask({"member": True})
        return panel

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(words.field("organisation", "name"), lambda one: one.name, sort="name"),
            Column(self.tr("Meetings"), lambda one: _of(one.counts.attended, one.counts.invited), sort="meetings"),
            Column(self.tr("Surveys"), lambda one: _of(one.counts.answered, one.counts.asked), sort="surveys"),
            Column(self.tr("Actions"), lambda one: _of(one.counts.done, one.counts.owned), sort="actions"),
            Column(words.kind("seat", many=True), lambda one: one.seats or None, words.number, "seats", right=True),
            Column(self.tr("Grants"), lambda one: one.counts.grants or None, words.number, "grants", right=True),
            Column(self.tr("Trend"), lambda one: one.trend, _told_trend, chart=spark),
            Column(self.tr("Last sign"), lambda one: one.last.day if one.last else None, words.day, "last"),
        )

    # --- what is shown

    def read(self) -> None:
        """Count again."""
        self.listing.refresh(None if self.year.key in ("", ALL) else int(self.year.key), int(self.months.key))
        self.panel.reload()
        self._show_quiet()

    def _show_quiet(self) -> None:
        empty(self.quiet.body)
        found = [one for one in self.listing.lines().values() if one.member and one.state is State.QUIET]
        found.sort(key=lambda one: (one.last is not None, one.last.day if one.last else None, one.sorted_as))
        title = QCoreApplication.translate("EngagementTab", "%n member(s) gone quiet", "", len(found))
        self.quiet.title.setText(title if found else self.tr("No member has gone quiet"))
        self.quiet.title.show()
        for one in found[:MOST]:
            self.quiet.add(self._row(one))
        if len(found) > MOST:
            told = QCoreApplication.translate(
                "EngagementTab", "… and %n more, in the list below", "", len(found) - MOST
            )
            self.quiet.add(plain_label(told, "secondary"))
        unasked = sum(one.member and one.state is State.UNASKED for one in self.listing.lines().values())
        if unasked:
            told = QCoreApplication.translate(
                "EngagementTab", "%n member(s) gave no sign, but nobody asked them either.", "", unasked
            )
            self.quiet.add(plain_label(told, "small"))

    def _row(self, one: Line) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(TIGHT)
        line.addWidget(GoButton(self._tools, "organisation", one.id, one.name))
        line.addWidget(plain_label(self._told_last(one.last), "small"), 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _told_last(self, sign: Sign | None) -> str:
        if sign is None:
            return self.tr("was asked, and never gave a sign")
        told = self.tr("last on {day}: {what}").replace("{day}", words.day(sign.day))
        what = (self._teller.what(sign), self._teller.title(sign))
        return told.replace("{what}", " · ".join(part for part in what if part))

    # --- going out

    def write_book(self) -> None:
        """Ask where the workbook goes, and write it beside the window."""
        path = self._tools.ask.save_as(self.tr("Save the workbook"), f"{self.tr('Engagement')}.xlsx", "*.xlsx")
        if path is None:
            return
        desk, tongue, months = self._tools.desk, self._tongue, int(self.months.key)

        def write(_task: Task) -> Path:
            from ppa_desk.documents import pdf  # what writes is loaded when something is written
            from ppa_desk.documents.engagement_book import EngagementBook

            pdf.save(path, EngagementBook(desk.members.engagement, desk.codes, tongue, months).bytes())
            return path

        self._tools.tasks.run(write, self._written, self._failed)

    def _written(self, path: Path) -> None:
        self.notice.say(self.tr("Written: {file}").replace("{file}", path.name), "good")

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")

    def _open(self, organisation: int) -> None:
        self._tools.go("organisation", organisation)

    def _asked_anew(self, _key: str) -> None:
        self.read()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.read()


def spark(line: Line) -> Chart | None:
    """Return the trend of an organisation as a small chart; nothing where it never gave a sign."""
    most = max((count for count in line.trend if count is not None), default=0)
    if not most:
        return None
    marks = tuple(Mark("", () if count is None else (count / most,)) for count in line.trend)
    return Chart("spark", marks, _told_trend(line.trend))


def _told_trend(trend: tuple[int | None, ...]) -> str:
    return " · ".join("–" if count is None else words.number(count) for count in trend)


def _of(part: int, whole: int) -> str | None:
    """Return so many of so many; nothing where nothing was asked."""
    if not whole:
        return None
    told = QCoreApplication.translate("EngagementTab", "{part} of {whole}")
    return told.replace("{part}", words.number(part)).replace("{whole}", words.number(whole))
