"""The review book of a call: looked at for one person, or saved for everybody; nothing is sent."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.exchange.channels.handing import safe_name
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import LANGUAGES, Name, drawn
from ppa_desk.ui.shell.over import Over
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, hint, plain_label
from ppa_desk.ui.words import dates_language


class BookCard(Card):
    """Whose book to look at, and saving all of them."""

    def __init__(self, tools: Tools, call: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Review book"))
        self.title.show()
        self._tools, self._call = tools, call
        self.notice = Notice()
        self.notice.hide()
        self.who = ChoiceBox()
        self.who.setAccessibleName(self.tr("For whom"))
        self.look = QuietButton(self.tr("Look at it"))
        self.look.clicked.connect(self.preview)
        self.all = QuietButton(self.tr("Save one for each…"))
        hint(self.all, self.tr("A PDF for each who sits in the committee or reviews, each in their own language"))
        self.all.clicked.connect(self.save_all)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.who, 1)
        row.addWidget(self.look)
        row.addWidget(self.all)
        told = self.tr(
            "Agenda, a page for each proposal, and voting slips, made for one person: what they are recused from is "
            "left out of their copy."
        )
        self.add(plain_label(told, "secondary"), self.notice)
        self.body.addLayout(row)
        self.reload()

    def reload(self) -> None:
        """Offer those for whom there is a book."""
        readers = self._tools.desk.grants.books.readers(self._call)
        self.who.offer({str(person): name for person, name in readers}, self.who.key)
        for widget in (self.who, self.look, self.all):
            widget.setEnabled(bool(readers))

    def preview(self) -> None:
        """Lay the book of the chosen person over the page."""
        over: object = self.parent()
        while over is not None and not isinstance(over, Over):
            over = over.parent()  # type: ignore[attr-defined]
        if over is not None and self.who.key:
            shown = book_preview(self._tools, self._call, int(self.who.key))
            shown.left.connect(over.lift)
            over.lay(shown)

    def save_all(self) -> None:
        """Save a book for each reader into a folder, in the background."""
        folder = self._tools.ask.folder(self.tr("Folder for the review books"))
        if folder is None:
            return
        desk, readers = self._tools.desk, self._tools.desk.grants.books.readers(self._call)

        def write(task: Task) -> int:
            for at, (person, name) in enumerate(readers):
                task.step(at, len(readers))
                spoken = desk.records.get("person", person).values["language"]
                content = desk.grants.books.draft(self._call, person, "fr" if spoken == "fr" else "en")
                pdf.write(content, Path(folder) / f"{safe_name(name)}-{person}.pdf", desk.attachments.picture)
            return len(readers)

        self.all.setEnabled(False)
        self._tools.tasks.run(write, self._saved, self._failed)

    def _saved(self, count: int) -> None:
        self.all.setEnabled(True)
        self.notice.say(self.tr("%n book(s) saved.", "", count), "good")

    def _failed(self, error: Exception) -> None:
        self.all.setEnabled(True)
        self.notice.say(words.explained(error), "bad")


def book_preview(tools: Tools, call: int, person: int) -> Preview:
    """Return a preview of the review book of a call for one person."""
    desk = tools.desk
    name = desk.records.titles("person", [person]).get(person, "")
    call_title = desk.records.titles("grant_call", [call], words.language()).get(call, "")
    title = QCoreApplication.translate("BookCard", "{call} for {name}").format(call=call_title, name=name)

    def draw(_edition: str, language: str, step: Step) -> bytes:
        content = desk.grants.books.draft(call, person, "fr" if language == "fr" else "en")
        return drawn(desk, content, step)

    preview = Preview(tools)
    preview.show_document(Shown(title, draw, Name(title).of, (), LANGUAGES), "", dates_language())
    return preview
