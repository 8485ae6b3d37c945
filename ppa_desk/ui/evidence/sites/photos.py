"""Pictures of a site or from a study: shown, with what each still lacks before it may be printed."""

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.sites.photos import Photo
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.files_box import FilesBox, read_file
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label, show_if

translate = QCoreApplication.translate

FILES = "*.jpg *.jpeg *.png *.gif *.tif *.tiff *.webp"
NAMES = ("credit", "consent", "caption_en", "caption_fr", "alt_en", "alt_fr", "taken_on", "visibility")
WIDEST, HIGHEST = 420, 280


class PhotosCard(Card):
    """The pictures of one site or study."""

    def __init__(self, tools: Tools, kind: str, record: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("photo", many=True), parent=parent)
        self._tools, self._kind, self._record = tools, kind, record
        told = translate(
            "Photos", "Printed only with credit, consent and captions in both languages. Where and when a picture was "
                      "taken is removed from the file as it comes in."
        )  # fmt: skip
        self.notice = Notice()
        self.notice.hide()
        self.choose = QuietButton(translate("Photos", "Add pictures…"))
        self.choose.clicked.connect(self.add_pictures)
        show_if(self.choose, not tools.desk.store.read_only)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(told, "secondary"), 1)
        row.addWidget(self.choose)
        self.body.addLayout(row)
        self.list = ChildList(
            tools, "photo", {f"{kind}_id": record}, NAMES, line=self._line, below=lambda kept: PhotoBox(tools, kept.id),
            empty=translate("Photos", "No picture yet. One may be noted by its caption before its file is here."),
        )  # fmt: skip
        self.add(self.notice, self.list)

    def add_pictures(self) -> None:
        """Ask for pictures and keep them, without place, time and device."""
        paths = self._tools.ask.open_files(translate("Photos", "Pictures"), FILES)
        if not paths:
            return
        photos, kind, record = self._tools.desk.evidence.photos, self._kind, self._record

        def keep(_task: object) -> None:
            for path in paths:
                photos.add(kind, record, path.name, read_file(path))

        self.choose.setEnabled(False)
        self._tools.tasks.run(keep, lambda _done: self._done(""), self._failed)

    def _failed(self, error: Exception) -> None:
        unread = isinstance(error, OSError)
        self._done(translate("FilesBox", "This file could not be read.") if unread else words.explained(error))

    def _done(self, why: str) -> None:
        if not isValid(self):
            return
        self.choose.setEnabled(True)
        self.notice.setVisible(bool(why))
        if why:
            self.notice.say(why, "bad")

    def _line(self, kept: Kept) -> Line:
        photo = self._tools.desk.evidence.photos.get(kept.id)
        title = photo.caption(words.language()) or translate("Photos", "Picture without a caption")
        told = translate("Photos", "may be printed") if not photo.missing else translate("Photos", "not printed")
        return Line(title, photo.credit, told, "good" if not photo.missing else "attention")


class PhotoBox(QWidget):
    """The picture itself, what it still lacks, and its file."""

    def __init__(self, tools: Tools, photo: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._photo = tools, photo
        self.picture, self.told = QLabel(), plain_label("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.told)
        column.addWidget(FilesBox(tools, "photo", photo))
        tools.bell.rang.connect(self._rang)
        self.read()

    def read(self) -> None:
        """Show the picture as it is kept."""
        try:
            photo = self._tools.desk.evidence.photos.get(self._photo)
            content = self._tools.desk.attachments.picture(photo.sha256) if photo.sha256 else b""
        except DeskError:
            return  # it was removed, or its bytes are not here
        shown = small(content)
        show_if(self.picture, shown is not None)
        if shown is not None:
            self.picture.setPixmap(shown)
            self.picture.setAccessibleName(photo.alt(words.language()) or photo.caption(words.language()))
        self.told.setText(lacking(photo))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & {"photo", "attachment"}:
            self.read()


def lacking(photo: Photo) -> str:
    """Return what a picture needs before it may be printed."""
    if not photo.missing:
        return translate("Photos", "It may be printed.")
    named = {"file": translate("Photos", "the picture itself"), "consent": translate("Photos", "consent given")}
    parts = [named.get(name) or _lower(words.field("photo", name)) for name in photo.missing]
    return translate("Photos", "Before it is printed, it needs: {parts}.").format(parts=", ".join(parts))


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def small(content: bytes) -> QPixmap | None:
    """Return a picture no larger than there is room for; None where it cannot be shown."""
    if not content:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid():
        return None
    reader.setScaledSize(size.scaled(QSize(WIDEST, HIGHEST).boundedTo(size), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)


def photos_tab(kind: str, tools: Tools, record: int) -> QWidget:
    """Return the pictures of a site or study."""
    return stacked(PhotosCard(tools, kind, record))
