"""The form on its way out: a file for everybody, or one for each with their code; nothing is sent."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.exchange.channels import handing
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.surveys.letters import letters
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.forms.channels_card import ChannelsCard, channel_row
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label
from ppa_desk.ui.words import dates_language


class HandoutTab(QWidget):
    """Every channel a survey can go out on."""

    def __init__(self, tools: Tools, survey: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._survey = tools, survey
        self.notice = Notice()
        self.notice.hide()
        self.language = ChoiceButton(self.tr("Language of the form"))
        told = {one: words.sentence_case(tools.codes.label("language", one, words.language())) for one in ("en", "fr")}
        self.language.offer(told, dates_language())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Nothing is sent by itself: you save files and send them."), "secondary"), 1)
        head.addWidget(self.language)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self._everybody())
        column.addWidget(self._each())
        column.addStretch(1)

    def _everybody(self) -> ChannelsCard:
        desk, survey, language = self._tools.desk, self._survey, self.language
        self.everybody = ChannelsCard(
            self._tools,
            self.tr("One file for everybody"),
            lambda: f"{desk.surveys.get(survey)['key']}.{language.key}",
            lambda channel: made(desk, survey, channel, language.key),
            self.notice,
        )
        return self.everybody

    def _each(self) -> Card:
        card = Card(self.tr("One file for each"), self.tr("Each carries the code by which the answer is known again"))
        for channel in ("fillable", "xlsx"):
            title, about = self.everybody.names()[channel]
            card.add(
                channel_row(
                    title, about, self._button(self.tr("Into a folder…"), title, partial(self.save_each, channel))
                )
            )
        title = self.tr("Invitations as drafts")
        card.add(
            channel_row(
                title,
                self.tr("An e-mail for each to finish and send"),
                self._button(self.tr("Into a folder…"), title, self.save_letters),
            )
        )
        return card

    def _button(self, words_: str, what: str, do: Callable[[], None]) -> QuietButton:
        button = QuietButton(words_)
        button.setAccessibleName(f"{words_} {what}")
        button.clicked.connect(lambda: do())
        return button

    def save_each(self, channel: str) -> None:
        """Save a file for each of those asked, with their code."""
        folder = self._tools.ask.folder(self.tr("Folder for the files"))
        if folder is None:
            return
        desk, survey = self._tools.desk, self._survey

        def write(task: Task) -> str:
            asked = desk.surveys.invitations(survey)
            for at, one in enumerate(asked, 1):
                task.step(at, len(asked))
                language = one["language"] if one["language"] in ("en", "fr") else self.language.key
                name = f"{at:03}-{handing.safe_name(one['organisation'] or one['person'])}{handing.ENDINGS[channel]}"
                pdf.save(folder / name, made(desk, survey, channel, language, one))
            return str(len(asked))

        self._tools.tasks.run(write, self._saved_each, self._failed)

    def save_letters(self) -> None:
        """Save an invitation to each as a draft."""
        folder = self._tools.ask.folder(self.tr("Folder for the drafts"))
        if folder is None:
            return
        surveys = self._tools.desk.surveys
        told = letters(
            surveys.get(self._survey),
            surveys.invitations(self._survey),
            "invitation",
            handing.contact(self._tools.desk),
        )
        for at, letter in enumerate(told, 1):
            self._write(folder / f"{at:03}.eml", letter.eml())
        self._saved_each(str(len(told)))

    def _write(self, path: Path, data: bytes) -> None:
        try:
            pdf.save(path, data)
        except DeskError as error:
            self._failed(error)

    def _saved_each(self, count: str) -> None:
        self.notice.say(self.tr("%n file(s) saved.", "", int(count)), "good")

    def _failed(self, error: Any) -> None:
        self.notice.say(words.explained(error), "bad")


def made(desk: Desk, survey: int, channel: str, language: str, invited: Mapping[str, Any] | None = None) -> bytes:
    """Return the file of any channel, those that are drawn included. Gone."""
    if channel not in ("pdf", "fillable"):
        return handing.hand_out(desk, survey, channel, language, invited)
    from ppa_desk.documents.forms import paper  # what draws is loaded when something is drawn

    ident = handing.ident_of(desk, survey, language, invited)
    own: Language = "fr" if language == "fr" else "en"
    return paper(handing.form_of(desk, survey), own, ident, fillable=channel == "fillable")
