"""The rules a study set itself, and its teams with what differs from them beside each: told, never imposed."""

from typing import cast

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.content import Language
from ppa_desk.services.evidence.studies.design import Finding
from ppa_desk.services.evidence.studies.telling import Teller
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.nested import NestedList
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE, TIGHT
from ppa_desk.ui.widgets.parts import Card, empty, plain_label, restyle

RULES = ("teams", "team_size", "woman_and_man", "sites_least", "sites_most", "field_months")
WATCHED = frozenset({"study", "study_team", "team_member", "team_site"})
MEMBER = ("person_id", "sex", "notes")
SITE = ("site_id", "name", "since", "until")


def teller() -> Teller:
    """Return what tells designs in the reader's language."""
    return Teller(cast(Language, words.language()))


def found_label(told: Teller, finding: Finding) -> QLabel:
    """Return a sentence about what differs or is open, in its colour."""
    label = plain_label(told.finding(finding), "secondary" if finding.is_open else "")
    if not finding.is_open:
        restyle(label, "role", "attention")
    return label


class RulesCard(Card):
    """What the study plans, what follows from it, and what differs on the whole."""

    def __init__(self, tools: Tools, study: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Rules of this study"), parent=parent)
        self._tools, self._study = tools, study
        desk = tools.desk
        self.told = plain_label("")
        self.editor = RecordEditor(desk.records, desk.codes, "study", study, RULES, read_only=desk.store.read_only)
        self.found = QVBoxLayout()
        self.found.setSpacing(TIGHT)
        note = self.tr("They are held against the teams below. What differs is told; nothing is refused.")
        self.add(plain_label(note, "secondary"), self.editor, self.told)
        self.body.addLayout(self.found)
        tools.bell.rang.connect(self._rang)
        self.show_kept()

    def show_kept(self) -> None:
        """Tell the rules, and what differs on the whole."""
        designs, told = self._tools.desk.evidence.study_designs, teller()
        try:
            rules, found = designs.rules(self._study), designs.findings(self._study)
        except DeskError:
            return  # the study was removed
        self.told.setText(told.rules(rules))
        empty(self.found)
        for one in found.get(None, ()):
            self.found.addWidget(found_label(told, one))

    def _rang(self, kinds: frozenset[str]) -> None:
        if "study" in kinds:
            self.editor.refresh()
        if kinds & WATCHED:
            self.show_kept()


class TeamsCard(Card):
    """The teams, each with its people and sites."""

    def __init__(self, tools: Tools, study: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Teams"), parent=parent)
        self._tools, self._study = tools, study
        self.list = ChildList(
            tools, "study_team", {"study_id": study}, ("name",), line=self._line,
            below=lambda kept: TeamBox(tools, study, kept.id),
            empty=self.tr("No team yet. Type a name to add one."),
        )  # fmt: skip
        self.add(self.list)
        tools.bell.rang.connect(self._rang)

    def _line(self, kept: Kept) -> Line:
        designs, told = self._tools.desk.evidence.study_designs, teller()
        team = next((one for one in designs.teams(self._study) if one.id == kept.id), None)
        if team is None:
            return Line(kept.title, "")
        found = designs.findings(self._study)[kept.id]
        return Line(kept.title, told.team(team), *told.mark(found))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.list.model.reload()


class TeamBox(QWidget):
    """What differs in one team, its people, its sites."""

    def __init__(self, tools: Tools, study: int, team: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._study, self._team = tools, study, team
        self.found = QVBoxLayout()
        self.found.setSpacing(TIGHT)
        owner = {"study_team_id": team}
        self.members = NestedList(
            tools, "team_member", owner, MEMBER, line=self._member,
            empty=self.tr("Nobody is entered yet; a name may be left out."),
        )  # fmt: skip
        self.sites = NestedList(
            tools, "team_site", owner, SITE, line=self._site,
            empty=self.tr("No site yet: choose one of the register, or name it."),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(self.found)
        for title, part in ((self.tr("People"), self.members), (self.tr("Sites"), self.sites)):
            column.addWidget(plain_label(title, "strong"))
            column.addWidget(part)
        tools.bell.rang.connect(self._rang)
        self.show_found()

    def show_found(self) -> None:
        """Tell what differs or is open."""
        try:
            found = self._tools.desk.evidence.study_designs.findings(self._study)
        except DeskError:
            return  # the study was removed
        empty(self.found)
        for one in found.get(self._team, ()):
            self.found.addWidget(found_label(teller(), one))

    def _member(self, kept: Kept) -> Line:
        person = kept.values["person_id"]
        names = self._tools.desk.records.titles("person", [person], words.language()) if person else {}
        sex = teller().sex(kept.values["sex"])
        return Line(names.get(person) or f"{sex[:1].upper()}{sex[1:]}", sex if names else kept.values["notes"])

    def _site(self, kept: Kept) -> Line:
        site = kept.values["site_id"]
        names = self._tools.desk.records.titles("site", [site], words.language()) if site else {}
        named = names.get(site) or kept.values["name"] or self.tr("Site not named yet")
        return Line(named, words.period(kept.values))

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_found()
