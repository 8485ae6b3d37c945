"""The recovery code of reporters: shown once, printed, kept nowhere."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.ask import Ask
from ppa_desk.ui.welcome.secret import CodePage


class ReportersCodePage(CodePage):
    """The code that opens reporters when their passphrase is lost."""

    sheet = "reporters_sheet"

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(ask, parent)
        self.title.setText(self.tr("Keep the recovery code of reporters"))
        self.sentence.setText(
            self.tr(
                "It opens reporters when their passphrase is lost, and it is shown only now. Print it and keep it "
                "where only those who protect reporters get at it. Without either nobody can read who reported."
            )
        )
