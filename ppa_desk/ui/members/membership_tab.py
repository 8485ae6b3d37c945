"""The membership of an organisation: its path, why it stands so, the next step, papers; earlier ones below."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.services.members.memberships import Stand, Step
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.members import standing_words
from ppa_desk.ui.members.dues_card import DuesCard
from ppa_desk.ui.members.step_form import DecideForm, InlineForm, StepForm, day_typed
from ppa_desk.ui.members.step_path import StepPath
from ppa_desk.ui.members.vetting_card import VettingBox
from ppa_desk.ui.record.files_box import FilesBox
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import (
    Button,
    Card,
    Chip,
    LinkButton,
    Notice,
    PrimaryButton,
    QuietButton,
    empty,
    plain_label,
    show_if,
)

FACTS = ("type", "renews_on", "mou_signed_on", "mou_until", "notes")
DAYS = ("applied_on", "vetting_on", "since", "dormant_on", "until")
WATCHED = frozenset({"membership", "vetting"})


class MembershipTab(QWidget):
    """Every membership of one organisation."""

    def __init__(self, tools: Tools, organisation: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._body = tools, organisation
        self.cards: list[MembershipCard] = []
        self.sections: list[MembershipSection] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        self.begin = BeginCard(tools, organisation)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(BETWEEN)
        self._column.addWidget(self.begin)
        self._column.addLayout(self._cards)
        self._column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self.show_all()

    def show_all(self) -> None:
        """Show the memberships as they are now; what somebody types in one of them stays."""
        found = self._tools.desk.members.memberships.of(self._body)
        ended = not found or found[0].why.standing == "former"
        self.begin.show_again(bool(found))
        show_if(self.begin, ended and not self._tools.desk.store.read_only)
        if [one.id for one in found] == [one.membership for one in self.cards]:
            for card, stand in zip(self.cards, found, strict=True):
                card.show_stand(stand)
            return
        empty(self._cards)
        self.sections = [MembershipSection(self._tools, one, earlier=at > 0) for at, one in enumerate(found)]
        self.cards = [section.card for section in self.sections]
        for section in self.sections:
            self._cards.addWidget(section)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED:
            self.show_all()


class MembershipSection(QWidget):
    """A membership with its dues and its vetting below it."""

    def __init__(self, tools: Tools, stand: Stand, *, earlier: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        self.card = MembershipCard(tools, stand, earlier=earlier)
        self._column.addWidget(self.card)
        self.card.opened.connect(self._open)
        if not earlier:
            self.card.show_facts()

    def _open(self) -> None:
        self.vetting = VettingBox(self._tools, self.card.membership)
        self.vetting.wanted.connect(lambda step: self.card.ask(Step(step)))
        boxes = [DuesCard(self._tools, self.card.membership), self.vetting]
        if self.card.stand.why.standing in ("prospect", "vetting"):
            boxes.reverse()  # what is to be done now stands first
        for box in boxes:
            self._column.addWidget(box)


class BeginCard(Card):
    """How an organisation without a membership begins one."""

    def __init__(self, tools: Tools, organisation: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self._body = tools, organisation
        self.title.show()
        self.told = plain_label("", "secondary")
        self.notice = Notice()
        self.notice.hide()
        self.day = DateInput()
        self.day.name(self.tr("Since"))
        self.day.show_value(date.today())
        self.day.line.setMaximumWidth(180)
        self.wants = PrimaryButton(self.tr("Note as a prospect"))
        self.member = QuietButton(self.tr("It is a member already"))
        self.wants.clicked.connect(partial(self._begin, False))
        self.member.clicked.connect(partial(self._begin, True))
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(plain_label(self.tr("Since"), wrap=False))
        row.addWidget(self.day)
        row.addWidget(self.wants)
        row.addWidget(self.member)
        row.addStretch(1)
        self.add(self.told, self.notice)
        self.body.addLayout(row)

    def show_again(self, again: bool) -> None:
        """Say whether it was a member before."""
        self.title.setText(self.tr("Join again") if again else self.tr("Not a member of the alliance"))
        self.told.setText(
            self.tr("Its earlier membership has ended and stays below. A new one begins beside it.")
            if again
            else self.tr("Note when it wants to join, or since when it is a member. An empty day means: not known.")
        )

    def _begin(self, accepted: bool) -> None:
        try:
            day = day_typed(self.day, "since" if accepted else "applied_on")
            self._tools.desk.members.memberships.begin(self._body, day, accepted=accepted)
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")


class MembershipCard(Card):
    """One membership. An earlier one shows its facts only when asked; `opened` tells that it does."""

    opened = Signal()

    def __init__(self, tools: Tools, stand: Stand, *, earlier: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tools, self.membership, self.stand, self._earlier = tools, stand.id, stand, earlier
        self.title.show()
        self.standing = Chip("")
        self.head.addWidget(self.standing)
        self.path: StepPath | None = None
        self.why = plain_label("", "strong")
        self.also = plain_label("", "secondary")
        self.notice = Notice()
        self.notice.hide()
        self.buttons: dict[Step, Button] = {}
        self._row, self._path = FlowRow(), QVBoxLayout()
        self._place = QVBoxLayout()
        self.form: InlineForm | None = None
        self.body.addLayout(self._path)
        self.add(self.why, self.also, self._row, self.notice)
        self.body.addLayout(self._place)
        self.editors: list[RecordEditor] = []
        self._shown = False
        self.show_stand(stand)

    def show_stand(self, stand: Stand) -> None:
        """Show where it stands, why, and what can be done now."""
        self.stand = stand
        codes, standing = self._tools.codes, stand.why.standing
        kind = codes.label("member_type", stand.values["type"], words.language())
        self.title.setText(words.sentence_case(kind) or words.kind("membership"))
        self.standing.show_fact(standing_words.status(codes, standing), standing_words.role(standing))
        empty(self._path)
        self.why.setText(standing_words.why(codes, stand.why))
        stops = standing_words.stops(codes, stand)
        self.path = StepPath(stops, ", ".join(f"{one.name} {one.day}".strip() for one in stops))
        self._path.addWidget(self.path)
        self.also.setText(_also(stand))
        show_if(self.also, bool(self.also.text()))
        self._offer()
        for editor in self.editors:
            editor.refresh()

    def show_facts(self) -> None:
        """Show its papers, its days to be corrected, and its files."""
        if self._shown:
            return
        self._shown = True
        self.add(self._editor(FACTS))
        correct = LinkButton(self.tr("Correct the days"))
        correct.clicked.connect(partial(self._swap, correct, partial(self._editor, DAYS)))
        show_if(correct, not self._tools.desk.store.read_only)
        files = FilesBox(self._tools, "membership", self.membership, expiring=True)
        self.add(correct, files)
        self.opened.emit()

    def ask(self, step: Step) -> None:
        """Ask for the day of a step, or take a step without one."""
        if standing_words.day_of(step, self.stand.why.standing):
            self._show_form(StepForm(self._tools, self.stand, step))
            return
        try:
            self._tools.desk.members.memberships.take(self.membership, step)
        except DeskError as error:
            self.notice.say(words.explained(error), "attention")

    def ask_otherwise(self) -> None:
        """Ask for another standing and why."""
        self._show_form(DecideForm(self._tools, self.stand))

    def _editor(self, names: tuple[str, ...]) -> RecordEditor:
        desk = self._tools.desk
        editor = RecordEditor(
            desk.records, desk.codes, "membership", self.membership, names, read_only=desk.store.read_only
        )
        self.editors.append(editor)
        return editor

    def _swap(self, button: LinkButton, make: Callable[[], QWidget]) -> None:
        self.body.insertWidget(self.body.indexOf(button), make())
        button.hide()

    def _offer(self) -> None:
        self._row.clear()
        self.buttons = {}
        if self._earlier and not self._shown:
            more = LinkButton(self.tr("Show its facts and files"))
            more.clicked.connect(self._open)
            self._row.add(more)
        if self._tools.desk.store.read_only:
            return
        for at, step in enumerate(self.stand.offers):
            make = PrimaryButton if at == 0 and not self._earlier else QuietButton
            button = self.buttons[step] = make(standing_words.button(step, self.stand.why.standing))
            button.clicked.connect(partial(self.ask, step))
            self._row.add(button)
        if self.stand.why.case != "decided" and not self._earlier:
            self.otherwise = LinkButton(self.tr("Decide otherwise…"))
            self.otherwise.clicked.connect(self.ask_otherwise)
            self._row.add(self.otherwise)

    def _open(self) -> None:
        self.show_facts()
        self._offer()

    def _show_form(self, form: InlineForm) -> None:
        self._hide_form()
        self.notice.hide()
        self.form = form
        form.done.connect(self._hide_form)
        self._place.addWidget(form)
        self._row.hide()

    def _hide_form(self) -> None:
        empty(self._place)
        self.form = None
        self._row.show()


def _also(stand: Stand) -> str:
    """What is to come: when it is to be renewed, when it ends, until when the memorandum holds."""
    today, told = date.today(), []
    if stand.why.standing == "former":
        return ""
    values = stand.values
    for name, soon, past in (
        ("renews_on", QCoreApplication.translate("MembershipCard", "To be renewed by {day}."),
         QCoreApplication.translate("MembershipCard", "It should have been renewed by {day}.")),
        ("mou_until", QCoreApplication.translate("MembershipCard", "Its memorandum holds until {day}."),
         QCoreApplication.translate("MembershipCard", "Its memorandum has expired on {day}.")),
        ("until", QCoreApplication.translate("MembershipCard", "It ends on {day}."), ""),
    ):  # fmt: skip
        if values[name] is not None:
            said = past if past and values[name] < today else soon
            told.append(said.replace("{day}", words.day(values[name])))
    return " ".join(told)
