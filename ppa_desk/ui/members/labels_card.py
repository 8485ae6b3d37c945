"""Address labels for a list: on which sheet, from which label on, who has no address."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ppa_desk.services.content import Language
from ppa_desk.services.members.addresses import Labels, To
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, TIGHT
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, QuietButton, plain_label, show_if

WATCHED = frozenset({"saved_list", "saved_entry", "postal_address", "person", "organisation", "position"})
COLUMNS, MOST = 3, 8
"""Fields side by side, names that are told one by one."""


class LabelsCard(Card):
    """Labels to print."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Address labels"), parent=parent)
        self._tools = tools
        self.list, self.sheet, self.to, self.home = ChoiceBox(), ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.start = ChoiceBox()
        self.look = QuietButton(self.tr("Look at them…"))
        self.look.clicked.connect(self.show_labels)
        self.head.addWidget(self.look)
        self._offer()
        grid = QGridLayout()
        grid.setHorizontalSpacing(BETWEEN)
        grid.setVerticalSpacing(TIGHT)
        for at, (box, name) in enumerate(self._boxes()):
            box.setAccessibleName(name)
            row, column = divmod(at, COLUMNS)
            grid.addWidget(plain_label(name, "secondary"), 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.told, self.without, self.refused = (
            plain_label(""),
            plain_label("", "secondary"),
            plain_label("", "secondary"),
        )
        self.add(self.told, self.without, self.refused)
        for chosen in (self.list, self.to, self.home, self.sheet):
            chosen.activated.connect(lambda _: self._tell())
        tools.bell.rang.connect(self._rang)
        self._tell()

    def _boxes(self) -> tuple[tuple[QWidget, str], ...]:
        return (
            (self.list, self.tr("Labels for")),
            (self.to, self.tr("One label for each")),
            (self.home, self.tr("Posted in")),
            (self.sheet, self.tr("Sheet")),
            (self.start, self.tr("First label")),
        )

    def labels(self) -> Labels:
        """Return the labels that are asked for."""
        if not self.list.key:
            return Labels((), (), ())
        to: To = "organisations" if self.to.key == "organisations" else "people"
        addresses, language = self._tools.desk.members.addresses, _language()
        return addresses.of_list(int(self.list.key), date.today(), language, to, self.home.key or None)

    def show_labels(self) -> None:
        """Lay the sheets over the page."""
        from ppa_desk.ui.preview.sources import labels_preview  # what draws PDFs is loaded when one is looked at

        if (over := over_of(self)) is not None:
            shown = labels_preview(self._tools, self.labels().labels, self.sheet.key, int(self.start.key))
            shown.left.connect(over.lift)
            over.lay(shown)

    def _offer(self) -> None:
        from ppa_desk.documents.label_sheet import sheets

        self._offer_lists()
        self.sheet.offer({key: sheet.name for key, sheet in sheets().items()}, "L7160")
        self.to.offer({"people": self.tr("person"), "organisations": self.tr("organisation")}, "")
        countries = {one.code: one.label(words.language()) for one in self._tools.codes.all("country")}
        nowhere = {"": self.tr("every country is written")}
        self.home.offer(nowhere | dict(sorted(countries.items(), key=lambda pair: pair[1])), "")

    def _offer_lists(self) -> None:
        known = self._tools.desk.saved_lists.all()
        french = words.language() == "fr"
        told = {str(one.id): (one.name_fr if french else "") or one.name_en for one in known}
        self.list.offer(told or {"": self.tr("No list is saved yet")}, self.list.key)

    def _tell(self) -> None:
        from ppa_desk.documents.label_sheet import sheets

        found = self.labels()
        count = sheets()[self.sheet.key].count
        self.start.offer({str(at): str(at) for at in range(1, count + 1)}, self.start.key)
        self.told.setText(self.tr("%n label(s)", "", len(found.labels)))
        _names(self.without, self.tr("%n without a postal address:", "", len(found.without)), found.without)
        _names(self.refused, self.tr("%n said no to mailings:", "", len(found.refused)), found.refused)
        self.look.setEnabled(bool(found.labels))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self.isVisible():
            self._offer_lists()
            self._tell()


def _names(label: QLabel, sentence: str, names: tuple[str, ...]) -> None:
    more = QCoreApplication.translate("LabelsCard", "and %n more", "", len(names) - MOST)
    told = ", ".join((*names[:MOST], more) if len(names) > MOST else names)
    label.setText(f"{sentence} {told}")
    show_if(label, bool(names))


def _language() -> Language:
    return "fr" if words.language() == "fr" else "en"
