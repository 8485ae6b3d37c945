"""Who has answered: in all, by constituency and other facts, and those one has not heard from, with drafts to them."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.model.codes import list_title
from ppa_desk.services.content import Chart, Mark
from ppa_desk.services.surveys.letters import Letter, letters, merge_table
from ppa_desk.services.surveys.rates import Rate, Rates
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.chart_view import ChartView
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, empty, plain_label

CODED = ("sector", "region", "country")
"""Facts that are told by the code list of that name."""

MOST = 60
"""How many of those missing are listed; the drafts hold all."""


class WhoTab(QWidget):
    """Who has answered and who has not."""

    def __init__(self, tools: Tools, survey: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._survey = tools, survey
        self.notice = Notice()
        self.notice.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        self._column.addWidget(self.notice)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        self._column.addLayout(self._cards)
        self._column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self._show()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"invitation", "survey"}:
            self._show()

    def _show(self) -> None:
        empty(self._cards)
        rates = self._tools.desk.surveys.rates(self._survey)
        if not rates.total.persons:
            told = self.tr("Nobody has been asked yet. Open the survey to freeze its audience.")
            self._cards.addWidget(plain_label(told, "secondary"))
            return
        self._cards.addWidget(self._rate_card(rates))
        for fact in ("sector", "region", "country", "groups"):
            if len([rate for rate in rates.by[fact] if rate.value]) > 1:
                self._cards.addWidget(self._table(fact, rates.by[fact]))
        self._cards.addWidget(self._missing_card())

    def _rate_card(self, rates: Rates) -> Card:
        total = rates.total
        card = Card(self.tr("Answers so far"))
        told = self.tr("{answered} of {organisations} organisations, {people} of {asked} people").format(
            answered=total.answered,
            organisations=total.organisations,
            people=total.persons_answered,
            asked=total.persons,
        )
        card.add(plain_label(told, "strong"))
        groups = rates.by["constituency"]
        if len(groups) > 1:
            card.add(ChartView(self._chart(groups)))
        for sentence in self._gaps(groups):
            card.add(plain_label(sentence, "secondary"))
        return card

    def _chart(self, groups: tuple[Rate, ...]) -> Chart:
        of = self.tr("{answered} of {asked}")
        marks = tuple(
            Mark(
                self._called("constituency", rate.value),
                (rate.share or 0.0,),
                of.format(answered=rate.answered, asked=rate.organisations),
            )
            for rate in groups
        )
        told = "; ".join(f"{mark.label}: {mark.told}" for mark in marks)
        return Chart("bars", marks, told)

    def _gaps(self, groups: tuple[Rate, ...]) -> list[str]:
        told = []
        for rate in groups:
            if rate.short and rate.gap < 0:
                sentence = self.tr("{group}: %n more organisation(s) would close the gap.", "", rate.short)
                told.append(sentence.format(group=self._called("constituency", rate.value)))
        return told

    def _table(self, fact: str, groups: tuple[Rate, ...]) -> Card:
        listed = fact if fact in CODED else ""
        card = Card(list_title(listed, words.language()) if listed else words.kind("work_group", many=True))
        grid = QWidget()
        rows = QGridLayout(grid)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(BETWEEN)
        for at, rate in enumerate(groups[:20]):
            name = self._called(listed, rate.value)
            of = self.tr("{answered} of {asked}").format(answered=rate.answered, asked=rate.organisations)
            rows.addWidget(plain_label(name, wrap=False), at, 0)
            rows.addWidget(plain_label(of, "secondary", wrap=False), at, 1)
        rows.setColumnStretch(2, 1)
        card.add(grid)
        return card

    def _called(self, codes: str, value: str) -> str:
        if not value:
            return self.tr("Not known") if codes else self.tr("In no group")
        label = self._tools.codes.label(codes, value, words.language()) if codes else value.upper()
        return words.sentence_case(label)

    def _missing_card(self) -> Card:
        missing = self._tools.desk.surveys.missing(self._survey)
        card = Card(self.tr("Not heard from"), self.tr("Organisations of which nobody has answered"))
        if not missing:
            card.add(plain_label(self.tr("Everybody asked has been heard from."), "secondary"))
            return card
        card.add(self._buttons())
        for one in missing[:MOST]:
            card.add(plain_label(self._line(one)))
        if len(missing) > MOST:
            card.add(plain_label(self.tr("… and %n more", "", len(missing) - MOST), "secondary"))
        return card

    def _line(self, one: dict[str, object]) -> str:
        told = [str(one["person"] or ""), str(one["organisation"] or ""), str(one["email"] or "")]
        if isinstance(one["reminded_on"], date):
            told.append(self.tr("reminded on {day}").format(day=words.day(one["reminded_on"])))
        return " · ".join(part for part in told if part)

    def _buttons(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(INSIDE)
        self.drafts = QuietButton(self.tr("Save reminders as drafts…"))
        self.drafts.clicked.connect(self.save_drafts)
        self.table = QuietButton(self.tr("Save a table for a mail merge…"))
        self.table.clicked.connect(self.save_table)
        line.addWidget(self.drafts)
        line.addWidget(self.table)
        line.addStretch(1)
        return row

    def _letters(self) -> list[Letter]:
        desk = self._tools.desk
        values = desk.surveys.get(self._survey)
        return letters(values, desk.surveys.missing(self._survey), "reminder", self._contact())

    def _contact(self) -> str:
        alliance = self._tools.desk.records.where("alliance")
        return str(alliance[0].values["contact_email"] or "") if alliance else ""

    def save_drafts(self) -> None:
        """Write a draft to each who is missing into a folder."""
        folder = self._tools.ask.folder(self.tr("Folder for the drafts"))
        if folder is None:
            return
        told = self._letters()
        for at, letter in enumerate(told, 1):
            self._write(folder / f"{at:03}.eml", letter.eml())
        surveys = self._tools.desk.surveys
        surveys.note_reminded(self._survey, [one["id"] for one in surveys.missing(self._survey)])
        self.notice.say(self.tr("%n draft(s) saved. Open each to finish and send it.", "", len(told)), "good")

    def save_table(self) -> None:
        """Write all drafts into one table."""
        path = self._tools.ask.save_as(self.tr("Save the table"), "reminders.csv", "*.csv")
        if path is not None:
            self._write(path, merge_table(self._letters()).encode("utf-8"))
            self.notice.say(self.tr("Saved as {name}.").format(name=path.name), "good")

    def _write(self, path: Path, data: bytes) -> None:
        try:
            pdf.save(path, data)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
