"""The register: one list of organisations, one of people."""

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.lists import organisations, people
from ppa_desk.ui.members.pages import OrganisationPage, PersonPage
from ppa_desk.ui.members.start import Start
from ppa_desk.ui.record.adder import add_named

KINDS = ("organisation", "person")


class MembersArea(QObject):
    """Organisations and people."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._lists = Lists(tools)
        self._lists.wanted_new.connect(self.new)

    def list_panel(self) -> QWidget:
        """Return the two lists, one of which shows."""
        return self._lists

    def start(self) -> QWidget:
        """Return how many members there are of which constituency."""
        return Start(self._tools)

    def page(self, kind: str, record: int) -> QWidget:
        """Return the page of an organisation or a person. Gone."""
        return (OrganisationPage if kind == "organisation" else PersonPage)(self._tools, record)

    def mark(self, kind: str, record: int) -> None:
        """Show the list of that kind with the record chosen."""
        self._lists.turn(kind)
        self._lists.panels[kind].select(record)

    def new(self) -> None:
        """Ask in the list what the new organisation or person is called."""
        self._lists.ask()


class Lists(QWidget):
    """Two lists, each with the tabs that turn to the other."""

    wanted_new = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.panels = {"organisation": organisations(tools), "person": people(tools)}
        self._bars = [self._bar(at) for at in range(len(KINDS))]
        self._stack = QStackedWidget()
        for panel, bar in zip(self.panels.values(), self._bars, strict=True):
            panel.lead(bar)
            self._stack.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def _bar(self, at: int) -> QTabBar:
        bar = QTabBar()
        bar.setObjectName("switch")
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setAccessibleName(self.tr("Organisations or people"))
        for kind in KINDS:
            bar.addTab(words.kind(kind, many=True))
        bar.setCurrentIndex(at)
        bar.currentChanged.connect(self._turned)
        return bar

    @property
    def kind(self) -> str:
        """The kind that shows."""
        return KINDS[self._stack.currentIndex()]

    def turn(self, kind: str) -> None:
        """Show the list of a kind."""
        at = KINDS.index(kind)
        self._stack.setCurrentIndex(at)
        for own, bar in enumerate(self._bars):
            with QSignalBlocker(bar):
                bar.setCurrentIndex(own)

    def ask(self) -> None:
        """Ask for the name of a new one."""
        organisation = self.tr("Name of the organisation, then Enter")
        person = self.tr("Given and family name, then Enter")
        self.panels[self.kind].ask_name(organisation if self.kind == "organisation" else person)

    def _turned(self, at: int) -> None:
        self.turn(KINDS[at])
        self._bars[at].setFocus()

    def _connect(self) -> None:
        self.panels["organisation"].chosen.connect(self._go_organisation)
        self.panels["person"].chosen.connect(self._go_person)
        self.panels["organisation"].named.connect(self._add_organisation)
        self.panels["person"].named.connect(self._add_person)
        for panel in self.panels.values():
            panel.wanted_new.connect(self.wanted_new)
        self._tools.bell.rang.connect(self._changed)

    def _go_organisation(self, record: int) -> None:
        self._tools.go("organisation", record)

    def _go_person(self, record: int) -> None:
        self._tools.go("person", record)

    def _add_organisation(self, name: str) -> None:
        self._add("organisation", {"name": name})

    def _add_person(self, name: str) -> None:
        given, family = split_name(name)
        self._add("person", {"given_name": given, "family_name": family})

    def _add(self, kind: str, values: dict[str, str]) -> None:
        add_named(self._tools, self.panels[kind], kind, values)

    def _changed(self, kinds: frozenset[str]) -> None:
        watched = {"organisation": {"organisation", "membership"}, "person": {"person", "position"}}
        for kind, panel in self.panels.items():
            if panel.was_read and kinds & watched[kind]:
                panel.reload()


def split_name(name: str) -> tuple[str, str]:
    """Return given and family name of a name as written; names in capitals are the family's, else the last one is."""
    parts = name.split()
    family = [part for part in parts if len(part) > 1 and part.isupper()]
    if not family or len(family) == len(parts):
        family = parts[-1:]
    given = [part for part in parts if part not in family]
    return " ".join(given), " ".join(family)
