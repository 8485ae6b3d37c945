"""The letters of a round, or on one grant: a list, and the chosen letter below it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.exchange.channels.handing import safe_name
from ppa_desk.model.fold import fold
from ppa_desk.model.grants.review import Letter as Status
from ppa_desk.services.grants.letter_words import kinds
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.letter_card import ROLES, LetterCard, lacking
from ppa_desk.ui.lists.model import Column, Line
from ppa_desk.ui.lists.panel import Filter, ListPanel
from ppa_desk.ui.theme import BETWEEN, TWO_LINE_ROW, scale_of
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, Notice, PrimaryButton, QuietButton, hint, show_if

HEAD, FEWEST, MOST = 104, 1, 4
"""Height of what stands above the rows, and how many rows are in sight at least and at most."""


class LettersTab(QWidget):
    """Letters, drafted together and looked at one by one. `call` or `grant` says whose."""

    def __init__(self, tools: Tools, *, call: int = 0, grant: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._call, self._grant = tools, call, grant
        self._letters: dict[int, dict[str, Any]] = {}
        self.shown: LetterCard | None = None
        self.notice = Notice()
        self.notice.hide()
        self._make_list()
        self._below = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(self._card())
        column.addLayout(self._below)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.reload()

    def _card(self) -> Card:
        card = Card(self.tr("Letters"))
        may = not self._tools.desk.store.read_only
        if self._call:
            self.draft = PrimaryButton(self.tr("Draft the decisions"))
            hint(self.draft, self.tr("A letter for every grant of this round that was approved or declined"))
            self.draft.clicked.connect(self.draft_round)
            self.save = QuietButton(self.tr("Save the ready ones…"))
            hint(self.save, self.tr("A draft e-mail each, for your mail program; nothing is sent"))
            self.save.clicked.connect(self.save_ready)
            buttons: tuple[QWidget, ...] = (self.save, self.draft)
        else:
            self.kind = ChoiceBox()
            self.kind.setAccessibleName(self.tr("Kind of letter"))
            label = self._tools.codes.label
            self.kind.offer({one: label("letter_kind", one, words.language()) for one in kinds()}, "award")
            self.draft = PrimaryButton(self.tr("Write it"))
            self.draft.clicked.connect(self.draft_one)
            buttons = (self.kind, self.draft)
        for one in buttons:
            card.head.addWidget(one)
            show_if(one, may)
        card.add(self.list)
        return card

    def _make_list(self) -> None:
        filters = (
            Filter(self.tr("All")),
            Filter(self.tr("Drafts"), {"status": Status.DRAFT}),
            Filter(self.tr("Ready"), {"status": Status.READY}),
            Filter(self.tr("Handed over"), {"status": Status.HANDED}),
        )
        self.list = ListPanel(
            self.tr("Letters"),
            self,
            (Column(self.tr("Letter"), lambda row: row["subject"]),),
            line=self._line,
            filters=filters,
            empty=self.tr("No letter is written yet."),
        )
        self.list.in_card()
        self.list.chosen.connect(self.show_letter)

    # --- what the list asks

    def ids(
        self, words: str = "", only: Mapping[str, Any] | None = None, sort: str = "", down: bool = False
    ) -> list[int]:
        """Return the letters whose words hold these, drafts first."""
        status, wanted = (only or {}).get("status"), fold(words).split()
        found = [row for row in self._letters.values() if status is None or row["status"] == status]
        found = [row for row in found if all(one in fold(f"{row['subject']} {row['name']}") for one in wanted)]
        order = list(Status)
        return [row["id"] for row in sorted(found, key=lambda row: order.index(Status(row["status"])))]

    def rows(self, numbers: Sequence[int]) -> Mapping[int, dict[str, Any]]:
        """Return letters by number."""
        return {number: self._letters[number] for number in numbers if number in self._letters}

    def _line(self, row: Mapping[str, Any]) -> Line:
        kind = self._tools.codes.label("letter_kind", row["kind"], words.language())
        missing = self._tools.desk.grants.letters.lacks(row)
        told = [kind, row["name"], lacking(missing) if missing else ""]
        draft = row["status"] == Status.DRAFT
        status = self.tr("Draft") if draft else words.choice("status", row["status"])
        return Line(row["subject"], " · ".join(part for part in told if part), status, ROLES[Status(row["status"])])

    # --- doing

    def reload(self) -> None:
        """Read the letters again."""
        letters = self._tools.desk.grants.letters
        rows = letters.of_call(self._call) if self._call else letters.of_grant(self._grant)
        self._letters = {row["id"]: row for row in rows}
        self.list.reload()
        count = min(max(len(rows), FEWEST), MOST)
        self.list.setFixedHeight(round((HEAD + count * TWO_LINE_ROW) * scale_of(self.list.font())))
        if self.shown is not None and self.shown.letter not in self._letters:
            self._drop()

    def show_letter(self, letter: int) -> None:
        """Show one letter below the list."""
        if self.shown is not None:
            if self.shown.letter == letter:
                return
            self._drop()
        self.shown = LetterCard(self._tools, letter)
        self.shown.looked_at.connect(self.next_draft)
        self._below.addWidget(self.shown)

    def _drop(self) -> None:
        if self.shown is not None:
            self.shown.editor.flush()
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None

    def next_draft(self) -> None:
        """Show the next draft, so that one looks at them one by one."""
        self.reload()
        left = self.ids(only={"status": Status.DRAFT})
        if left:
            self.show_letter(left[0])
            self.notice.say(self.tr("Ready. %n draft(s) left.", "", len(left)), "good")
        else:
            self.notice.say(self.tr("Ready. No draft is left."), "good")

    def draft_round(self) -> None:
        """Draft the letters of the round that are not written yet."""
        made = self._tools.desk.grants.letters.write_round(self._call)
        none = self.tr("Every grant that was approved or declined has its letter.")
        self.notice.say(self.tr("%n letter(s) drafted.", "", len(made)) if made else none, "good" if made else "")
        self.reload()
        if made:
            self.show_letter(self.ids(only={"status": Status.DRAFT})[0])

    def draft_one(self) -> None:
        """Draft a letter of the chosen kind."""
        made = self._tools.desk.grants.letters.write(self._grant, self.kind.key)
        self.reload()
        self.show_letter(made)

    def save_ready(self) -> None:
        """Save a draft e-mail for every letter that is ready."""
        ready = self.ids(only={"status": Status.READY})
        if not ready:
            self.notice.say(self.tr("No letter is ready. Look at the drafts and mark them ready first."), "attention")
            return
        folder = self._tools.ask.folder(self.tr("Folder for the letters"))
        if folder is None:
            return
        try:
            for number in ready:
                mail = self._tools.desk.grants.letters.hand(number)
                pdf.save(Path(folder) / f"{safe_name(mail.name or mail.subject)}-{number}.eml", mail.eml())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("%n letter(s) saved. Open them to finish and send them.", "", len(ready)), "good")

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"letter", "grant_record"}:
            self.reload()
