"""The very likely pairs that agree in everything, merged in one step once somebody has seen them."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.members.duplicates import Pair
from ppa_desk.services.members.merging import Preview
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.parts import Card, Check, Notice, Page, PrimaryButton, QuietButton, plain_label, show_if

MOST = 200
"""Pairs shown and merged at once; the next ones can be merged after them."""


class MergeTogether(Page):
    """The pairs with a tick each. `left` goes back; `merged` tells how many were merged, and the unit of work."""

    left = Signal()
    merged = Signal(int, int)

    def __init__(self, tools: Tools, pairs: list[Pair], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._pairs = tools, pairs
        self.ticks: list[tuple[Check, Preview]] = []
        back = QuietButton(self.tr("Back"))
        back.clicked.connect(self.left)
        self.merge = PrimaryButton(self.tr("Merge"))
        self.merge.setEnabled(False)
        self.merge.clicked.connect(self.carry_out)
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(back)
        head.addWidget(plain_label(self.tr("Merge the very likely pairs"), "title"), 1)
        head.addWidget(self.merge)
        self.body.addLayout(head)
        self.notice = Notice()
        self.notice.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Comparing the pairs"))
        self.told = plain_label("", "secondary")
        self.card = Card()
        self.card.hide()
        self.add(self.notice, self.told, self.progress, self.card)
        self.body.addStretch(1)
        self.setFocusProxy(back)
        merging = tools.desk.members.merging
        self._task = tools.tasks.run(lambda _task: merging.ready(pairs), self._show, self._failed)
        self.destroyed.connect(self._task.cancel)

    def _show(self, ready: list[Preview]) -> None:
        self.progress.hide()
        for shown in ready[:MOST]:
            says = self.tr("{goes} becomes part of {stays}")
            reach = " · ".join(filter(None, (shown.stays.values["email"], shown.stays.values["phone"])))
            named = says.format(goes=self._named(shown.goes.title, shown.goes.id),
                                stays=self._named(shown.stays.title, shown.stays.id))  # fmt: skip
            check = Check(named)
            check.setChecked(True)
            check.clicked.connect(self._count)
            self.ticks.append((check, shown))
            self.card.add(check)
            if reach:
                self.card.add(plain_label(reach, "small"))
        left = len(self._pairs) - len(ready)
        said = [self.tr("In these pairs no field differs: nothing that was said of either is lost.")]
        if not ready:
            said = [self.tr("In each of these pairs some field differs, and somebody has to say which value holds.")]
        if left:
            said.append(QCoreApplication.translate("MergeTogether", "%n pair(s) to be looked at one by one.", "", left))
        self.told.setText(" ".join(said))
        show_if(self.card, bool(ready))
        show_if(self.merge, bool(ready))
        self._count()

    def _named(self, title: str, number: int) -> str:
        return self.tr("{title} (no. {number})").format(title=title, number=number)

    def _count(self) -> None:
        count = sum(check.isChecked() for check, _ in self.ticks)
        self.merge.setText(QCoreApplication.translate("MergeTogether", "Merge %n pair(s)", "", count))
        self.merge.setEnabled(count > 0)

    def _failed(self, error: Exception) -> None:
        self.progress.hide()
        self.notice.say(words.explained(error), "bad")

    def carry_out(self) -> None:
        """Merge the ticked pairs in one step."""
        chosen = [shown for check, shown in self.ticks if check.isChecked()]
        try:
            unit, count = self._tools.desk.members.merging.merge_all(chosen)
        except DeskError as error:
            self._failed(error)
            return
        self.merged.emit(count, unit)
