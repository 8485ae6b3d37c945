"""The channels a form goes out on, each with its file to save; nothing is sent."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.exchange.channels import handing
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label

Made = Callable[[str], bytes]
"""Returns the file of a channel; it is called on another thread."""


class ChannelsCard(Card):
    """One file for everybody, on every channel. `stem` names the file without its ending."""

    def __init__(
        self, tools: Tools, title: str, stem: Callable[[], str], made: Made, notice: Notice, note: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(title, note, parent)
        self._tools, self._stem, self._made, self._notice = tools, stem, made, notice
        for channel, (name, about) in self.names().items():
            button = QuietButton(self.tr("Save…"))
            button.setAccessibleName(f"{button.text()} {name}")
            button.clicked.connect(partial(self.save, channel))
            self.add(channel_row(name, about, button))

    def names(self) -> dict[str, tuple[str, str]]:
        """Return what each channel is called, and what it is."""
        return {
            "fillable": (
                self.tr("PDF to fill in"),
                self.tr("Opens everywhere; answers are typed into it and it is sent back"),
            ),
            "pdf": (self.tr("Page to print"), self.tr("To be filled in by hand")),
            "xlsx": (self.tr("Answer sheet (Excel)"), self.tr("Only the answers can be typed into")),
            "google": (self.tr("Google Forms"), self.tr("A script: paste it at script.google.com and run it")),
            "xlsform": (self.tr("KoboToolbox or ODK"), self.tr("An XLSForm workbook to upload")),
            "text": (self.tr("Plain e-mail"), self.tr("Words to paste into a message")),
        }

    def save(self, channel: str) -> None:
        """Save the form for a channel."""
        ending = handing.ENDINGS[channel]
        path = self._tools.ask.save_as(self.tr("Save the form"), f"{self._stem()}{ending}", f"*{ending}")
        if path is None:
            return
        made = self._made

        def write(_task: Task) -> str:
            pdf.save(path, made(channel))
            return path.name

        self._tools.tasks.run(write, self._saved, self._failed)

    def _saved(self, name: str) -> None:
        self._notice.say(self.tr("Saved as {name}.").format(name=name), "good")

    def _failed(self, error: Exception) -> None:
        self._notice.say(words.explained(error), "bad")


def channel_row(title: str, about: str, button: QWidget) -> QWidget:
    """Return a line: a channel, what it is, and what saves it."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    words_ = QVBoxLayout()
    words_.setSpacing(0)
    words_.addWidget(plain_label(title))
    words_.addWidget(plain_label(about, "secondary"))
    row.addLayout(words_, 1)
    row.addWidget(button)
    return whole
