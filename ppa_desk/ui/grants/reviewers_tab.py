"""The reviewers of a call: who reads, possible conflicts to judge, giving out, and how far everybody is."""

from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.review import ReviewStatus
from ppa_desk.services.content import Language
from ppa_desk.services.grants.reviewing import Member, Reading
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.grants.merge_page import MergePage
from ppa_desk.ui.grants.packs_box import PacksBox
from ppa_desk.ui.grants.radar_card import RadarCard
from ppa_desk.ui.grants.review_sheet import points, signed
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import Flow
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    Notice,
    PrimaryButton,
    QuietButton,
    hint,
    plain_label,
    show_if,
)
from ppa_desk.ui.widgets.short_go import ShortGo

MOST = 60
"""Grants whose readers are listed; the list of grants has all."""

WATCHED = frozenset(
    {"review", "reviewer", "grant_conflict", "grant_record", "grant_party", "position", "term", "person"}
)


class PoolList(ChildList):
    """Who reads for a call; whoever leaves hands back what they have not begun."""

    def _take_out(self, kept: Kept) -> None:
        self._tools.desk.grants.reviewing.leave(kept.id)


class ReviewersTab(QWidget):
    """Who reads for a call."""

    def __init__(self, tools: Tools, call: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._call = tools, call
        self._members: dict[int, Member] = {}
        self._stale = False
        self._read_members()
        self.notice = Notice()
        self.notice.hide()
        self.radar = RadarCard(tools, call)
        self._readings = Card(self.tr("Who reads what"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(self._pool_card())
        column.addWidget(self.radar)
        column.addWidget(self._readings)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self._show_readings()

    # --- showing

    def _pool_card(self) -> Card:
        card = Card(self.tr("Reviewers"))
        self.committee = QuietButton(self.tr("Add the committee"))
        hint(self.committee, self.tr("Put everybody who sits in the call’s committee today into the pool"))
        self.committee.clicked.connect(self.add_committee)
        self.give = PrimaryButton(self.tr("Give the grants out"))
        hint(self.give, self.tr("Each grant gets its readers, evenly, and nobody against a conflict of interest"))
        self.give.clicked.connect(self.give_out)
        self.returned = QuietButton(self.tr("Take in what came back…"))
        hint(self.returned, self.tr("Packs and score sheets; they may also be dropped on the window"))
        self.returned.clicked.connect(self.choose_returned)
        for button in (self.committee, self.returned, self.give):
            card.head.addWidget(button)
            show_if(button, not self._tools.desk.store.read_only)
        self.pool = PoolList(
            self._tools,
            "reviewer",
            {"grant_call_id": self._call},
            ("most", "language"),
            line=self._line,
            below=self._packs,
            empty=self.tr("Nobody reads for this call yet. Add people, or the whole committee."),
        )
        card.add(self.pool)
        return card

    def _packs(self, kept: Kept) -> QWidget:
        language: Language = "fr" if kept.values["language"] == "fr" else "en"
        return PacksBox(self._tools, self._call, kept.values["person_id"], language)

    def _line(self, kept: Kept) -> Line:
        member = self._members.get(kept.id)
        if member is None:
            return Line(self._tools.desk.records.get("person", kept.values["person_id"]).title)
        done = member.counts[ReviewStatus.SUBMITTED]
        told = [self.tr("%n to read", "", member.load)]
        if (lean := self._leans.get(member.person)) is not None:
            told.append(self.tr("leans {points}").format(points=signed(lean.by)))
        if member.most is not None:
            told.append(self.tr("takes at most {most}").format(most=member.most))
        mark = self.tr("{done} of {all} in").format(done=done, all=member.load) if member.load else ""
        return Line(member.name, " · ".join(told), mark, "good" if member.load and done == member.load else "")

    def _show_readings(self) -> None:
        card = self._readings
        card.clear()
        readings = self._tools.desk.grants.reviewing.readings(self._call)
        if not readings:
            card.add(plain_label(self.tr("No grant of this call is being read yet."), "secondary"))
            return
        card.add(self._progress(readings))
        figures = self._tools.desk.grants.reviews.figures([one.grant for one in readings])
        call = self._tools.desk.records.get("grant_call", self._call).values
        grid = QWidget()
        rows = QGridLayout(grid)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(INSIDE)
        for at, one in enumerate(readings[:MOST]):
            title = one.title_fr or one.title_en if words.language() == "fr" else one.title_en or one.title_fr
            rows.addWidget(ShortGo(self._tools, "grant_record", one.grant, title or one.key), at, 0)
            rows.addWidget(plain_label(self._readers(one), "secondary"), at, 1)
            chips = QHBoxLayout()
            chips.setSpacing(INSIDE)
            found = figures.get(one.grant)
            if (short := (call["reviews_each"] or 0) - self._reading(one)) > 0:
                chips.addWidget(Chip(self.tr("%n reader(s) missing", "", short), "attention"))
            if found is not None:
                chips.addWidget(Chip(self.tr("mean {points}").format(points=points(found.mean)), "accent"))
                if found.disagree(call["spread"]):
                    chips.addWidget(Chip(self.tr("spread {points}").format(points=points(found.spread)), "attention"))
            chips.addStretch(1)
            rows.addLayout(chips, at, 2)
        for column, share in enumerate((3, 4, 2)):
            rows.setColumnStretch(column, share)
        card.add(grid)
        if len(readings) > MOST:
            card.add(plain_label(self.tr("… and %n more", "", len(readings) - MOST), "secondary"))

    def _progress(self, readings: list[Reading]) -> QWidget:
        states = [status for one in readings for status in one.reviews.values()]
        whole = QWidget()
        flow = Flow(whole)
        done, all_ = states.count(ReviewStatus.SUBMITTED), len(states) - states.count(ReviewStatus.RECUSED)
        told = self.tr("{done} of {all} reviews in").format(done=done, all=all_)
        flow.addWidget(Chip(told, "good" if all_ and done == all_ else "accent"))
        if begun := states.count(ReviewStatus.DRAFT):
            flow.addWidget(Chip(self.tr("%n begun", "", begun)))
        if away := states.count(ReviewStatus.RECUSED):
            flow.addWidget(Chip(self.tr("%n withdrawn for a conflict", "", away), "attention"))
        return whole

    def _readers(self, one: Reading) -> str:
        marks = {ReviewStatus.SUBMITTED: " ✓", ReviewStatus.DRAFT: " …"}
        names = self._tools.desk.records.titles("person", list(one.reviews))
        told = [
            names[who] + marks.get(status, "")
            for who, status in one.reviews.items()
            if status is not ReviewStatus.RECUSED
        ]
        return ", ".join(told)

    @staticmethod
    def _reading(one: Reading) -> int:
        return sum(1 for status in one.reviews.values() if status is not ReviewStatus.RECUSED)

    def _read_members(self) -> None:
        self._members = {one.id: one for one in self._tools.desk.grants.reviewing.pool(self._call)}
        self._leans = self._tools.desk.grants.reviews.leans(self._call)

    # --- doing

    def add_committee(self) -> None:
        """Put everybody who sits in the committee into the pool."""
        new = self._tools.desk.grants.reviewing.add_committee(self._call, date.today())
        if new:
            self.notice.say(self.tr("%n reviewer(s) added.", "", new), "good")
        else:
            told = self.tr("Nobody was added. Choose the committee in the terms of the call, with people on its seats.")
            self.notice.say(told, "attention")

    def choose_returned(self) -> None:
        """Choose packs and score sheets that came back, and lay what taking them in would do over the page."""
        paths = self._tools.ask.open_files(self.tr("What came back"), "*.ppareview *.xlsx")
        over = over_of(self)
        if paths and over is not None:
            page = MergePage(self._tools, paths)
            page.left.connect(over.lift)
            over.lay(page)

    def give_out(self) -> None:
        """Give the grants out, and say what could not be met."""
        try:
            done = self._tools.desk.grants.reviewing.assign(self._call, date.today())
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        told = [self.tr("%n review(s) given out.", "", len(done.pairs))]
        titles = self._tools.desk.records.titles("grant_record", list(done.short), words.language())
        for grant, count in list(done.short.items())[:6]:
            told.append(words.notice("reviewing.short", {"grant": titles[grant], "count": count}))
        if len(done.short) > 6:
            told.append(self.tr("… and %n more", "", len(done.short) - 6))
        self.notice.say("\n".join(told), "attention" if done.short else "good")

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while something else was shown."""
        super().showEvent(event)
        if self._stale:
            self._catch_up()

    def _changed(self, kinds: frozenset[str]) -> None:
        self._stale = self._stale or bool(kinds & WATCHED)
        if self._stale and self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        self._stale = False
        self._read_members()
        self.pool.model.reload()
        self.radar.show_all()
        self._show_readings()
