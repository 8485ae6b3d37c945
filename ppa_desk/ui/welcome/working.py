"""Shown while a workspace is opened, brought up to date, or brought back."""

from PySide6.QtWidgets import QProgressBar, QWidget

from ppa_desk.ui.welcome.sheet import Sheet


class WorkingPage(Sheet):
    """Progress of one piece of work. It is not called off half-way: what it does to a workspace it does whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.card.add(self.bar)

    def begin(self, what: str) -> None:
        """Say what is being done."""
        self.title.setText(what)
        self.bar.setRange(0, 0)

    def step(self, done: int, of: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
