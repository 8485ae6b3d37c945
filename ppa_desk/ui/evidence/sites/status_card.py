"""How a mine site is qualified: the sentence that says since when and until when, and what it is made of."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, plain_label

WATCHED = frozenset({"site", "site_visit", "site_validity"})


def status_told(tools: Tools, site: int) -> tuple[str, str, str]:
    """Return the sentence about a site's status, the same in a few words, and the colour of these. Gone."""
    evidence = tools.desk.evidence
    row = evidence.sites.listing.rows([site])[site]
    standing = evidence.sites.standing(row)
    language: Language = "fr" if words.language() == "fr" else "en"
    teller = evidence.site_papers.teller(language)
    return (teller.sentence(standing, date.today()), *teller.short(standing, date.today()))


class StatusCard(Card):
    """Status, its day, and by whose rule it holds."""

    def __init__(self, tools: Tools, site: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Status"), parent=parent)
        self._tools, self._site = tools, site
        desk = tools.desk
        self.told = plain_label("")
        self.editor = RecordEditor(
            desk.records, desk.codes, "site", site, ("status", "status_on"), read_only=desk.store.read_only
        )
        self.source = ChoiceButton(words.field("site", "status_source"))
        self.source.setEnabled(not desk.store.read_only)
        self.source.chosen.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(self.tr("By the rule of"), "secondary", wrap=False))
        row.addWidget(self.source)
        row.addStretch(1)
        self.add(self.told, self.editor)
        self.body.addLayout(row)
        tools.bell.rang.connect(self._rang)
        self.show_kept()

    def show_kept(self) -> None:
        """Show the sentence, and whose rule is chosen."""
        try:
            sentence, _, _ = status_told(self._tools, self._site)
            now = str(self._tools.desk.records.get("site", self._site).values["status_source"])
        except (DeskError, KeyError):
            return  # the site was removed
        self.told.setText(sentence)
        named = {one.key: one.name(words.language()) for one in self._tools.desk.evidence.validity.sources()}
        offered = {"": self.tr("each source")} | named
        self.source.offer(offered | ({} if now in offered else {now: now}), now)

    def _choose(self, key: str) -> None:
        kept = self._tools.desk.records.get("site", self._site)
        try:
            self._tools.desk.records.save("site", self._site, kept.version, {"status_source": key})
        except DeskError as why:
            self._tools.say(words.explained(why))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.editor.refresh()
            self.show_kept()
