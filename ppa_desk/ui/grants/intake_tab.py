"""What a call hands out, and what comes back: files taken in by a plan one looks through first."""

from collections import Counter
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.model.grants.record import Step
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.intake import FORMS
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.forms.channels_card import ChannelsCard
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import Card, Chip, Notice, PrimaryButton, QuietButton, empty, plain_label
from ppa_desk.ui.words import dates_language

FILES = "*.csv *.xlsx *.pdf *.tsv *.txt"


class IntakeTab(QWidget):
    """Forms going out, applications coming in."""

    def __init__(self, tools: Tools, call: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._call = tools, call
        self.notice = Notice()
        self.notice.hide()
        self.language = ChoiceButton(self.tr("Language of the form"))
        told = {one: words.sentence_case(tools.codes.label("language", one, words.language())) for one in ("en", "fr")}
        self.language.offer(told, dates_language())
        self._in = Card(self.tr("Handed in"))
        self._out = QVBoxLayout()
        self._out.setSpacing(BETWEEN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(self._in)
        column.addLayout(self._out)
        column.addStretch(1)
        self._show_in()
        self._show_out()
        tools.bell.rang.connect(self._changed)

    # --- coming in

    def _show_in(self) -> None:
        card = self._in
        card.clear()
        row, buttons = QWidget(), QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(INSIDE)
        row.setLayout(buttons)
        self.take = PrimaryButton(self.tr("Take in files…"))
        self.take.clicked.connect(self.choose_files)
        self.folder = QuietButton(self.tr("Take in a folder…"))
        self.folder.clicked.connect(self.choose_folder)
        for button in (self.take, self.folder):
            button.setEnabled(not self._tools.desk.store.read_only)
            buttons.addWidget(button)
        buttons.addStretch(1)
        standing = self._tools.desk.grants.intake.standing(self._call)
        counts = Counter(step for one in standing for step in one.last)
        chips = QWidget()
        flow = Flow(chips)
        for step in Step:
            if counts[step]:
                flow.addWidget(Chip(f"{words.choice('step', step.value)}  {words.number(counts[step])}", "accent"))
        if waiting := sum(not one.last for one in standing):
            flow.addWidget(Chip(self.tr("%n without anything handed in", "", waiting)))
        card.add(row)
        if standing:
            card.add(chips)
        else:
            told = self.tr("Nothing yet. Choose the files that came; you see first what they would do.")
            card.add(plain_label(told, "secondary"))

    def choose_files(self) -> None:
        """Choose what was handed in."""
        if paths := self._tools.ask.open_files(self.tr("What was handed in"), FILES):
            self.take_in(paths)

    def choose_folder(self) -> None:
        """Choose a folder; everything in it is taken in."""
        if (path := self._tools.ask.folder(self.tr("Folder of what was handed in"))) is not None:
            self.take_in([path])

    def take_in(self, paths: list[Path]) -> None:
        """Plan taking files in, and show the plan over the page."""
        from ppa_desk.ui.grants.handed_in_page import HandedInPage

        over = over_of(self)
        if over is not None and isinstance(over.above, HandedInPage):
            over.above.take_in(paths)
        elif over is not None:
            page = HandedInPage(self._tools, self._call, paths)
            page.left.connect(over.lift)
            over.lay(page)

    # --- going out

    def _show_out(self) -> None:
        empty(self._out)
        values = self._tools.desk.grants.intake.call(self._call)
        steps = [step for step in FORMS if values[FORMS[step]] is not None]
        steps = [step for step in steps if step is Step.PROPOSAL or values["two_stage"]]
        if not steps:
            card = Card(self.tr("Hand out"))
            told = self.tr("The call has no form yet. Take the shipped ones, or choose others in its terms.")
            card.add(plain_label(told, "secondary"))
            self.prepare = QuietButton(self.tr("Take the shipped forms"))
            self.prepare.clicked.connect(self.take_shipped)
            self.prepare.setEnabled(not self._tools.desk.store.read_only)
            card.add(self.prepare)
            self._out.addWidget(card)
            return
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(plain_label(self.tr("Nothing is sent by itself: you save files and send them."), "secondary"), 1)
        row.addWidget(self.language)
        self._out.addWidget(head)
        for step in steps:
            self._out.addWidget(self._channels(step, values["key"]))

    def _channels(self, step: Step, key: str) -> ChannelsCard:
        desk, call, language = self._tools.desk, self._call, self.language
        title = self.tr("Hand out: {form}").format(form=words.choice("step", step.value))
        return ChannelsCard(
            self._tools,
            title,
            lambda: f"{key}-{step.value}.{language.key}",
            lambda channel: made(desk, call, step, channel, language.key),
            self.notice,
        )

    def take_shipped(self) -> None:
        """Give the call the shipped forms where it has none."""
        self._tools.desk.grants.intake.prepare(self._call)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"application", "grant_record"}:
            self._show_in()
        if "grant_call" in kinds:
            self.language.setParent(self)
            self._show_out()


def made(desk: Desk, call: int, step: Step, channel: str, language: str) -> bytes:
    """Return the file of any channel, those that are drawn included. NoForm, HasErrors, Gone."""
    from ppa_desk.exchange.grants import handing

    if channel not in ("pdf", "fillable"):
        return handing.hand_out(desk, call, step, channel, language)
    from ppa_desk.documents.forms import paper  # what draws is loaded when something is drawn

    own: Language = "fr" if language == "fr" else "en"
    ident = handing.ident_of(desk, call, step, language)
    return paper(handing.form_of(desk, call, step), own, ident, fillable=channel == "fillable")
