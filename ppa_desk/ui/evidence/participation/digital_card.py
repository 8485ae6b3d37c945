"""Checks of digital tools, of an initiative or a field study: written as a checklist, closed on a day."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.checklists import Holds, standards
from ppa_desk.services.evidence.participation.digital import KIND, DigitalCheck, Owner, Theme
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.inputs import LongInput
from ppa_desk.ui.forms.check_card import ClosedCheck, OpenCheck
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, QuietButton, empty, plain_label, show_if

ROLES = {Holds.MET: "good", Holds.PARTLY: "attention", Holds.NOT_MET: "bad", Holds.OPEN: ""}
translate = QCoreApplication.translate


class DigitalCard(Card):
    """The checks of one initiative or study."""

    def __init__(self, tools: Tools, owner: Owner, parent: QWidget | None = None) -> None:
        title = translate("DigitalCard", "Digital tools: do they let people in?")
        super().__init__(title, parent=parent)
        self._tools, self._owner = tools, owner
        self.notice = Notice()
        self.notice.hide()
        self.begin = QuietButton(self.tr("Begin a check"))
        self.begin.clicked.connect(self.begin_now)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        self.add(self.notice)
        self.body.addLayout(self._cards)
        self.body.addLayout(row)
        self.writing: OpenDigital | None = None
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Show every check, the one being written first."""
        empty(self._cards)
        self.writing = None
        read_only = self._tools.desk.store.read_only
        checks = self._tools.desk.evidence.participation.digital.of(self._owner)
        show_if(self.begin, not read_only and not any(one.is_open for one in checks))
        for one in checks:
            if one.is_open and not read_only:
                self.writing = OpenDigital(self._tools, one)
                self.writing.closed.connect(self.show_all)
                self._cards.addWidget(self.writing)
            else:
                self._cards.addWidget(ClosedDigital(self._tools, one))
        if not checks:
            told = self.tr(
                "No digital tool was checked. A check asks about phones, reading, languages, costs, network, women, "
                "and whether people hear back."
            )
            self._cards.addWidget(plain_label(told, "secondary"))

    def begin_now(self) -> None:
        """Begin a check."""
        try:
            self._tools.desk.evidence.participation.digital.begin(self._owner)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self.show_all()

    def _changed(self, kinds: frozenset[str]) -> None:
        typing = self.writing is not None and self.writing.isVisible()
        if KIND in kinds and not typing:
            self.show_all()


class OpenDigital(OpenCheck):
    """A check being written."""

    def __init__(self, tools: Tools, one: DigitalCheck, parent: QWidget | None = None) -> None:
        self._tools, self._one, self._checks = tools, one, tools.desk.evidence.participation.digital
        form = self._checks.form(one)
        assert form is not None
        title = translate("OpenCard", "Check being written")
        super().__init__(tools, KIND, one.id, form, one.answers, partial(self._checks.write, one.id), title, parent)
        self.on, self.notes = DateInput(), LongInput()
        self.on.show_value(date.today())
        self.notes.show_value(one.notes)
        asked = ((self.tr("Checked on"), self.on), (self.tr("What follows from it"), self.notes))
        self.ask_verdict(self.tr("What it comes to"), asked, self.tr("Close the check"))

    def said(self) -> str:
        """Return which themes are still open."""
        found = standards(self.form, self.sheet.answers)
        left = [label.of(words.language()) for label, holds in found if holds is Holds.OPEN]
        told = self.tr("Not answered in full: {themes}.") if left else self.tr("Every theme is answered.")
        return told.replace("{themes}", ", ".join(left))

    def carry_out(self) -> None:
        """Close the check."""
        on = self.on.value()
        self._checks.close(self._one.id, on if isinstance(on, date) else None, self.notes.value())


class ClosedDigital(ClosedCheck):
    """A check as it was closed, and the way to its half page."""

    def __init__(self, tools: Tools, one: DigitalCheck, parent: QWidget | None = None) -> None:
        checks = tools.desk.evidence.participation.digital
        chips = [theme_chip(theme) for theme in checks.themes(one)]
        title = words.day(one.checked_on) or translate("OpenCard", "Check being written")
        super().__init__(tools, KIND, one.id, checks.form(one), one.answers, title, one.colleague, chips, one.notes)
        self._tools, self._number = tools, one.id
        self.paper = LinkButton(translate("DigitalCard", "Preview the half page"))
        self.paper.clicked.connect(self.preview)
        self.body.insertWidget(self.body.count() - 1, self.paper)

    def preview(self) -> None:
        """Lay the half page over the page."""
        from ppa_desk.ui.evidence.participation.previews import digital_preview

        if (over := over_of(self)) is not None:
            shown = digital_preview(self._tools, self._number)
            shown.left.connect(over.lift)
            over.lay(shown)


def theme_chip(one: Theme) -> Chip:
    """Return a theme as a chip: whether people can use the tool as far as it goes."""
    told = {
        Holds.MET: translate("DigitalCard", "{theme}: lets people in"),
        Holds.PARTLY: translate("DigitalCard", "{theme}: some are left out"),
        Holds.NOT_MET: translate("DigitalCard", "{theme}: keeps people out"),
        Holds.OPEN: translate("DigitalCard", "{theme}: open"),
    }
    return Chip(told[one.holds].replace("{theme}", one.label.of(words.language())), ROLES[one.holds])
