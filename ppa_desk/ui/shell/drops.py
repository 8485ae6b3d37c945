"""Files dropped on the window: a form becomes a form; answers go to the survey that is open, or the only one."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.ui.areas import Tools


class Taker(Protocol):
    """A page that takes files in."""

    def take_in(self, paths: list[Path]) -> None:
        """Plan taking files in."""


class Drops(QObject):
    """Takes files that are dropped on a window."""

    def __init__(self, window: QWidget, tools: Tools) -> None:
        super().__init__(window)
        self._window, self._tools = window, tools
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files, and hand them on."""
        if isinstance(event, QDropEvent) and (paths := files_of(event.mimeData())):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.take(paths)
            return True
        if isinstance(event, QDragEnterEvent) and files_of(event.mimeData()):
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def take(self, paths: list[Path]) -> None:
        """Take files in where they belong; say where to go where that is not clear."""
        page = self._page()
        if page is None and self._is_form(paths):
            return
        if page is None:
            still_open = self._tools.desk.surveys.listing.ids(only={"status": "open"})
            asked = [one for one in still_open if self._tools.desk.surveys.get(one)["form_id"] is not None]
            if len(asked) == 1:
                self._tools.go("survey", asked[0])
                page = self._page()
        if page is None:
            self._tools.say(self.tr("Open the survey these answers belong to, then drop the files there."))
        else:
            page.take_in(paths)

    def _is_form(self, paths: list[Path]) -> bool:
        """Take a single XLSForm workbook in as a form, as one step; whatever it is not stays for the surveys."""
        if len(paths) != 1 or paths[0].suffix.lower() != ".xlsx" or self._tools.desk.store.read_only:
            return False
        from ppa_desk.exchange.xlsform import workbook

        try:
            number = self._tools.desk.forms.take(workbook.read(paths[0]))
        except DeskError:
            return False
        self._tools.go("form", number)
        return True

    def _page(self) -> Taker | None:
        from ppa_desk.ui.surveys.page import SurveyPage

        return next((page for page in self._window.findChildren(SurveyPage) if page.isVisible()), None)


def files_of(data: QMimeData) -> list[Path]:
    """Return the files that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
