"""Printing a PDF that is open in the window, page by page, without holding the window up."""

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtPrintSupport import QPrinter

FINEST = 300
"""Dots per inch that are enough on paper."""


class Printing(QObject):
    """One print run. `stepped` tells the page it is at, `ended` whether all pages went out."""

    stepped = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, document: QPdfDocument, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._printer = document, printer
        self._painter = QPainter()
        self._pages = _wanted(printer, document.pageCount())
        self._at = -1
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._draw)

    def start(self) -> None:
        """Begin; the rest happens page by page."""
        self._printer.setResolution(min(self._printer.resolution(), FINEST))
        if not self._pages or not self._painter.begin(self._printer):
            self.ended.emit(False)
            return
        self._next()

    def stop(self) -> None:
        """End after the page at hand."""
        self._pages = self._pages[: self._at + 1]

    def _next(self) -> None:
        self._at += 1
        if self._at >= len(self._pages):
            self._painter.end()
            self.ended.emit(True)
            return
        self.stepped.emit(self._at + 1, len(self._pages))
        points = self._document.pagePointSize(self._pages[self._at])
        scale = self._printer.resolution() / 72
        self._renderer.requestPage(self._pages[self._at], (points * scale).toSize())

    def _draw(self, _page: int, _size: QSize, image: QImage, *_rest: object) -> None:
        if self._at:
            self._printer.newPage()
        paper = self._painter.viewport()
        size = image.size()
        if size.width() > paper.width() or size.height() > paper.height():
            size.scale(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(_centred(size, paper), image)
        self._next()


def _wanted(printer: QPrinter, count: int) -> list[int]:
    first = printer.fromPage() or 1
    last = printer.toPage() or count
    return list(range(first - 1, min(last, count)))


def _centred(size: QSize, paper: QRect) -> QRect:
    place = QRect(QPoint(), size)
    place.moveCenter(paper.center())
    return place
