"""What an initiative is based on and recognises, what follows from it: links both ways, and a picker to add one."""

from collections.abc import Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.evidence.initiatives.derivation import BASED_ON, RECOGNISES, Link
from ppa_desk.services.evidence.initiatives.told import noted
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, LinkButton, Notice, QuietButton, empty, plain_label, show_if
from ppa_desk.ui.widgets.tree_picture import TreePicture


class DerivationCard(LookedAt, Card):
    """The links of an initiative."""

    watched: ClassVar[frozenset[str]] = frozenset({"initiative", "initiative_link"})

    def __init__(self, tools: Tools, initiative: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Derivation"))
        self.title.show()
        self._tools, self._initiative = tools, initiative
        self._derivation = tools.desk.evidence.derivation(words.language())
        self.notice = Notice()
        self.notice.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(TIGHT)
        self.add(self.notice)
        self.body.addLayout(self._rows)
        self.add(self._adding())
        self._picture = QVBoxLayout()
        self.body.addLayout(self._picture)
        self.watch(tools)
        self.read()

    def _adding(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, INSIDE, 0, 0)
        row.setSpacing(INSIDE)
        self.relation = ChoiceBox()
        self.relation.setAccessibleName(self.tr("How the two are linked"))
        ways = {BASED_ON: self.tr("Is based on"), RECOGNISES: self.tr("Recognises"),
                f"-{BASED_ON}": self.tr("Is the base of"), f"-{RECOGNISES}": self.tr("Is recognised by")}  # fmt: skip
        self.relation.offer(ways, BASED_ON)
        self.other = Picker(self._offered, self._named)
        self.other.name(self.tr("Other initiative"))
        self.link = QuietButton(self.tr("Add the link"))
        self.link.clicked.connect(self.add_link)
        row.addWidget(self.relation, 2)
        row.addWidget(self.other, 3)
        row.addWidget(self.link)
        show_if(whole, not self._tools.desk.store.read_only)
        return whole

    def read(self) -> None:
        """Show the links as they stand now."""
        empty(self._rows)
        links = self._derivation.of(self._initiative)
        named = self._tools.desk.records.titles("initiative", [link.other for link in links], words.language())
        groups = (
            (BASED_ON, False, self.tr("Based on")), (BASED_ON, True, self.tr("Based on it")),
            (RECOGNISES, False, self.tr("Recognises")), (RECOGNISES, True, self.tr("Recognised by")),
        )  # fmt: skip
        for relation, back, title in groups:
            some = [link for link in links if (link.relation, link.back) == (relation, back)]
            if some:
                self._rows.addWidget(plain_label(f"{title} ({len(some)})", "strong"))
                for link in some:
                    self._rows.addWidget(self._row(link, named[link.other]))
        if not links:
            nothing = self.tr("It is linked to no other initiative yet.")
            self._rows.addWidget(plain_label(nothing, "secondary"))
        self._draw()

    def _draw(self) -> None:
        """Draw the initiative with all it is based on and all that is based on it."""
        empty(self._picture)
        maps = self._tools.desk.evidence.maps
        family = maps.family(self._initiative)
        graph = maps.picture("fr" if words.language() == "fr" else "en").derivation(family)
        if graph is not None:
            view = TreePicture(graph, str(self._initiative))
            view.pressed.connect(lambda key: self._tools.go("initiative", int(key)))
            self._picture.addWidget(view)

    def add_link(self) -> None:
        """Make the link that is chosen; why it cannot be is told."""
        other = self.other.value()
        if not isinstance(other, int):
            self.notice.say(self.tr("Choose the other initiative first."), "attention")
            return
        relation, back = self.relation.key.removeprefix("-"), self.relation.key.startswith("-")
        one, two = (other, self._initiative) if back else (self._initiative, other)
        try:
            self._derivation.link(one, two, relation)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()
        self.other.show_value(None)

    def drop(self, link: int) -> None:
        """Take a link away."""
        try:
            self._derivation.unlink(link)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _row(self, link: Link, name: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(GoButton(self._tools, "initiative", link.other, name))
        row.addWidget(plain_label(noted(link.note, words.language()), "small"), 1)
        away = LinkButton(self.tr("Take away"))
        away.setAccessibleName(self.tr("Take away: {what}").replace("{what}", name))
        away.clicked.connect(partial(self.drop, link.id))
        show_if(away, not self._tools.desk.store.read_only)
        row.addWidget(away)
        return whole

    def _offered(self, typed: str) -> Sequence[tuple[Any, str]]:
        found = self._tools.desk.records.offer("initiative", typed)
        names = self._tools.desk.records.titles("initiative", [number for number, _ in found], words.language())
        return [(number, names[number]) for number, _ in found if number != self._initiative]

    def _named(self, number: Any) -> str:
        return self._tools.desk.records.titles("initiative", [number], words.language()).get(number, "")
