"""What a person agreed to, what is held on them, and taking their name out of the register."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import Field
from ppa_desk.services.content import Language
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import shown
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import Name, drawn
from ppa_desk.ui.record.page import fields_card, part_card
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label

NAMING = ("consent", "consent_on", "consent_source")


class PrivacyTab(QWidget):
    """A person's privacy."""

    def __init__(self, tools: Tools, person: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._person = tools, person
        self.notice = Notice()
        self.notice.hide()
        consents = part_card(
            tools, self.tr("What this person agreed to"), "consent_given", {"person_id": person},
            line=self._consent_line, empty=self.tr("Nothing recorded. What was not asked is not a yes."),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(fields_card(tools, "person", person, NAMING, self.tr("To be named in documents")))
        for card in (consents, self._held(), self._leaving()):
            column.addWidget(card)
        column.addStretch(1)

    def _consent_line(self, kept: Kept) -> Line:
        use = self._tools.codes.label("consent_use", kept.values["use"], words.language())
        answer = str(kept.values["answer"])
        told = words.period({"since": kept.values["said_on"], "until": kept.values["until"]})
        below = " · ".join(part for part in (told, kept.values["source"]) if part)
        role = {"given": "good", "refused": "bad"}.get(answer, "attention")
        return Line(words.sentence_case(use), below, words.choice("answer", answer), role)

    def _held(self) -> Card:
        card = Card(self.tr("What is held on this person"))
        told = self.tr("Their record, what names them anywhere, their files by name, and what was changed.")
        card.add(plain_label(told, "secondary"))
        show, save = QuietButton(self.tr("Show as a document")), QuietButton(self.tr("Save as JSON…"))
        show.clicked.connect(self.show_held)
        save.clicked.connect(self.save_held)
        card.body.addLayout(_row(show, save))
        return card

    def _leaving(self) -> Card:
        card = Card(self.tr("When this person asks to be forgotten"))
        told = self.tr(
            "Name, addresses, notes, files and consents are removed, also from the history. That somebody sat, "
            "came or answered stays counted. This cannot be undone; backups hold the name for as long as they are kept."
        )
        card.add(plain_label(told, "secondary"))
        self.forget_button = QuietButton(self.tr("Anonymise…"))
        self.forget_button.setEnabled(not self._tools.desk.store.read_only)
        self.forget_button.clicked.connect(self.forget)
        card.body.addLayout(_row(self.forget_button))
        return card

    def show_held(self) -> None:
        """Lay everything held over the page, as a document in the window's language."""
        over = over_of(self)
        if over is not None:
            preview = held_preview(self._tools, self._person)
            preview.left.connect(over.lift)
            over.lay(preview)

    def save_held(self) -> None:
        """Save everything held as JSON."""
        held = self._tools.desk.members.holdings.of(self._person)
        path = self._tools.ask.save_as(self.tr("Save everything held"), f"{held.title}.json", "*.json")
        if path is None:
            return
        try:
            path.write_text(held.as_json(), "utf-8")
        except OSError as error:
            self.notice.say(self.tr("Not saved: {why}.").format(why=error.strerror or error), "bad")
        else:
            self.notice.say(self.tr("Saved as {name}.").format(name=path.name), "good")

    def forget(self) -> None:
        """Anonymise the person after asking."""
        title = self._tools.desk.records.get("person", self._person).title
        question = self.tr("Remove everything that names {name}? This cannot be undone.").format(name=title)
        if not self._tools.ask.sure(question, self.tr("Anonymise")):
            return
        try:
            done = self._tools.desk.members.anonymising.anonymise(self._person, date.today())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        told = self.tr("Anonymised: now called {name}.").format(name=done.title)
        if done.still:
            places = ", ".join(f"{words.kind(one.kind)} “{one.title}”" for one in done.still[:5])
            where = self.tr("The name still stands in texts others wrote, or in files kept as they came: {places}.")
            told += " " + where.format(places=places)
        self.notice.say(told, "attention" if done.still else "good")


class WindowNames:
    """Kinds, fields and values as the window calls them."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def kind(self, kind: str) -> str:
        """Return what records of a kind are called."""
        return words.kind(kind, many=True)

    def field(self, kind: str, name: str) -> str:
        """Return what a field is called."""
        return words.field(kind, name)

    def value(self, kind: str, spec: Field, value: Any) -> str:
        """Return a value as it is read."""
        return shown(self._tools.desk.records, self._tools.codes, kind, spec, value)


def held_preview(tools: Tools, person: int) -> Preview:
    """Return a preview of everything held on a person."""
    from ppa_desk.services.members.held_paper import held_paper

    held = tools.desk.members.holdings.of(person)

    def draw(_edition: str, _language: str, step: Step) -> bytes:
        language: Language = "fr" if words.language() == "fr" else "en"
        paper = held_paper(tools.desk.records, held, WindowNames(tools), language, date.today())
        return drawn(tools.desk, paper, step)

    preview = Preview(tools)
    title = QCoreApplication.translate("Preview", "Held on {name}").format(name=held.title)
    preview.show_document(Shown(title, draw, Name(title).of, (), ()), "", words.language())
    return preview


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(INSIDE)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
