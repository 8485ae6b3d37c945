"""Asking and telling the person in front of the window. The only place where a modal dialog opens."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QMessageBox

from ppa_desk.ui.words import explained


class Ask(Protocol):
    """What the program may ask or tell."""

    def sure(self, question: str, do: str) -> bool:
        """Ask before something that undo cannot bring back; `do` is the verb on the button."""

    def save_as(self, title: str, name: str, pattern: str) -> Path | None:
        """Ask where to save a file; `pattern` such as "*.pdf"."""

    def open_file(self, title: str, pattern: str) -> Path | None:
        """Ask which file to open."""

    def open_files(self, title: str, pattern: str) -> list[Path]:
        """Ask which files to open; none where that was called off."""

    def folder(self, title: str, start: str = "") -> Path | None:
        """Ask for a folder."""

    def text(self, question: str, told: str = "") -> str | None:
        """Ask for one line of text, or None where that was called off."""

    def explain(self, error: Exception) -> None:
        """Say what went wrong and what was kept."""

    def tell(self, words: str) -> None:
        """Say something that must be seen."""


class Dialogs:
    """Asks with dialogs over the active window."""

    def sure(self, question: str, do: str) -> bool:
        """Ask, with the safe answer as the default."""
        box = self._box(QMessageBox.Icon.NoIcon, question)
        yes = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        box.exec()
        return box.clickedButton() is yes

    def save_as(self, title: str, name: str, pattern: str) -> Path | None:
        """Ask with the system's dialog; it asks itself before overwriting."""
        chosen, _ = QFileDialog.getSaveFileName(QApplication.activeWindow(), title, name, pattern)
        if not chosen:
            return None
        ending = pattern.removeprefix("*")
        return Path(chosen if chosen.endswith(ending) or "." not in ending else chosen + ending)

    def open_file(self, title: str, pattern: str) -> Path | None:
        """Ask with the system's dialog."""
        chosen, _ = QFileDialog.getOpenFileName(QApplication.activeWindow(), title, "", pattern)
        return Path(chosen) if chosen else None

    def open_files(self, title: str, pattern: str) -> list[Path]:
        """Ask with the system's dialog."""
        chosen, _ = QFileDialog.getOpenFileNames(QApplication.activeWindow(), title, "", pattern)
        return [Path(one) for one in chosen]

    def folder(self, title: str, start: str = "") -> Path | None:
        """Ask with the system's dialog."""
        chosen = QFileDialog.getExistingDirectory(QApplication.activeWindow(), title, start)
        return Path(chosen) if chosen else None

    def text(self, question: str, told: str = "") -> str | None:
        """Ask in a small dialog."""
        window = QApplication.activeWindow()
        title = QCoreApplication.applicationName()
        typed, given = QInputDialog.getText(window, title, question, QLineEdit.EchoMode.Normal, told)
        return typed if given else None

    def explain(self, error: Exception) -> None:
        """Say it in a sentence."""
        self.tell(explained(error))

    def tell(self, words: str) -> None:
        """Say it in a dialog."""
        self._box(QMessageBox.Icon.NoIcon, words).exec()

    def _box(self, icon: QMessageBox.Icon, text: str) -> QMessageBox:
        box = QMessageBox(QApplication.activeWindow())
        box.setWindowTitle(QCoreApplication.applicationName())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(icon)
        box.setText(text)
        return box


class Answers(QObject):
    """Answers without a dialog, in tests: what to answer is set before, what was asked is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.errors: list[Exception] = []
        self.yes = True
        self.path: Path | None = None
        self.paths: list[Path] = []
        self.words: str | None = None

    def sure(self, question: str, do: str) -> bool:
        """Answer `yes`."""
        self.asked.append(question)
        return self.yes

    def save_as(self, title: str, name: str, pattern: str) -> Path | None:
        """Answer `path`."""
        self.asked.append(title)
        return self.path

    def open_file(self, title: str, pattern: str) -> Path | None:
        """Answer `path`."""
        self.asked.append(title)
        return self.path

    def open_files(self, title: str, pattern: str) -> list[Path]:
        """Answer `paths`."""
        self.asked.append(title)
        return self.paths

    def folder(self, title: str, start: str = "") -> Path | None:
        """Answer `path`."""
        self.asked.append(title)
        return self.path

    def text(self, question: str, told: str = "") -> str | None:
        """Answer `words`."""
        self.asked.append(question)
        return self.words

    def explain(self, error: Exception) -> None:
        """Keep the error."""
        self.errors.append(error)

    def tell(self, words: str) -> None:
        """Keep the words."""
        self.asked.append(words)
