"""The links of a meeting's materials: what is wrong with them offline, and a list for opening them by hand."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ppa_desk.services.meetings.preparing import Checked
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.open_link import LinkBox
from ppa_desk.ui.widgets.parts import Card, Chip, LinkButton, Notice, QuietButton, hint, plain_label, show_if
from ppa_desk.ui.widgets.short_go import ShortGo

translate = QCoreApplication.translate


class LinksCard(Card):
    """One line a link."""

    def __init__(self, tools: Tools, meeting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._meeting, self._preparing = tools, meeting, tools.desk.meetings.preparing
        self.title.setText(self.tr("Links"))
        self.title.show()
        self.count = Chip("")
        self.save = QuietButton(self.tr("Save as a workbook…"))
        hint(self.save, self.tr("The links as a list to open one by one, with room for the day"))
        self.save.clicked.connect(self.write)
        self.head.addWidget(self.count)
        self.head.addWidget(self.save)
        self.notice = Notice()
        self.notice.hide()
        self.add(self.notice)
        self.rows = QWidget()
        self.add(self.rows)
        tools.bell.rang.connect(self._changed)
        self.read()

    def read(self) -> None:
        """Look at every link again."""
        found = self._preparing.links(self._meeting, words.language())
        bad = sum(bool(one.flaw) for one in found)
        told = self.tr("{n} to mend").format(n=bad) if bad else self.tr("all well formed")
        self.count.show_fact(told, "attention" if bad else "good")
        fresh = self._made(found)
        self.body.replaceWidget(self.rows, fresh)
        self.rows.hide()
        self.rows.deleteLater()
        self.rows = fresh
        show_if(self, bool(found))

    def write(self) -> None:
        """Save the list as a workbook."""
        title = self.tr("Links")
        path = self._tools.ask.save_as(self.tr("Save the list of links"), "links.xlsx", "*.xlsx")
        if path is None:
            return
        from ppa_desk.documents import list_book  # what writes workbooks is loaded when one is written

        found = self._preparing.links(self._meeting, words.language())
        head = [self.tr("Material"), self.tr("Link"), self.tr("What is seen"), self.tr("Opened on"), self.tr("Works?")]
        rows = [[one.title, one.url, flaw_words(one.flaw), one.checked_on, None] for one in found]
        try:
            list_book.write(path, title, "", head, rows, len(rows), lambda _at, _of: None)
        except OSError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Saved as {name}.").replace("{name}", path.name), "good")

    def check(self, material: int, on: date | None) -> None:
        """Note that a link was opened, or take it back."""
        self._preparing.checked([material], on)

    def _made(self, found: Sequence[Checked]) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        for at, share in enumerate((3, 3, 0, 0, 0)):
            grid.setColumnStretch(at, share)
        may = not self._tools.desk.store.read_only
        for at, one in enumerate(found):
            grid.addWidget(ShortGo(self._tools, "material", one.id, one.title), at, 0)
            url = plain_label(one.url, "secondary")
            url.setWordWrap(True)
            grid.addWidget(url, at, 1)
            state = plain_label(flaw_words(one.flaw) or self._opened(one.checked_on), "secondary", wrap=False)
            state.setProperty("role", "attention" if one.flaw else "good" if one.checked_on else "")
            grid.addWidget(state, at, 2)
            if one.url and not one.flaw:
                grid.addWidget(LinkBox(self._tools, "material", one.id), at, 3)
            if one.url and not one.flaw and may:
                told = self.tr("Take back") if one.checked_on else self.tr("It opens")
                mark = LinkButton(told)
                mark.setAccessibleName(f"{told}: {one.title}")
                mark.clicked.connect(partial(self.check, one.id, None if one.checked_on else date.today()))
                grid.addWidget(mark, at, 4)
        return whole

    def _opened(self, on: date | None) -> str:
        return self.tr("opened {day}").replace("{day}", words.day(on)) if on else self.tr("not opened yet")

    def _changed(self, kinds: frozenset[str]) -> None:
        if "material" in kinds:
            self.read()


def flaw_words(flaw: str) -> str:
    """Say what is wrong with a link."""
    return {
        "missing": translate("Meetings", "Link missing"),
        "malformed": translate("Meetings", "not a web address"),
        "placeholder": translate("Meetings", "keeps a place only"),
        "shut": translate("Meetings", "leads to a service that was shut"),
        "duplicate": translate("Meetings", "stands in another material too"),
    }.get(flaw, "")
