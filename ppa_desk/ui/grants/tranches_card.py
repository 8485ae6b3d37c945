"""The tranches of a grant: planned in one go, each with its conditions and the buttons of its release."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.money import TrancheStatus
from ppa_desk.model.money import told
from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.services.grants.guards import Missing
from ppa_desk.services.grants.release import Action
from ppa_desk.services.grants.tranches import Condition, Offer, Stand
from ppa_desk.services.records import Gone, Kept, Records
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.grants.payment_form import PaymentForm
from ppa_desk.ui.grants.planner import Planner
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import (
    Button,
    Card,
    Chip,
    Notice,
    PrimaryButton,
    QuietButton,
    empty,
    hint,
    plain_label,
    show_if,
)

WATCHED = frozenset(
    {"tranche", "payment", "agreement", "diligence", "obligation", "colleague", "grant_record", "organisation"}
)
NAMES = ("amount", "due_on", "needs", "notes")
ROLES = {TrancheStatus.ASKED: "attention", TrancheStatus.RELEASED: "accent", TrancheStatus.PAID: "good"}
BUTTONS = {
    Action.ASK: QT_TRANSLATE_NOOP("Release", "Ask for release"),
    Action.RELEASE: QT_TRANSLATE_NOOP("Release", "Release"),
    Action.PAY: QT_TRANSLATE_NOOP("Release", "Note a payment…"),
    Action.TAKE_BACK: QT_TRANSLATE_NOOP("Release", "Take back the release"),
    Action.CANCEL: QT_TRANSLATE_NOOP("Release", "Cancel the tranche"),
    Action.RESUME: QT_TRANSLATE_NOOP("Release", "Plan it again"),
}
SETTLED = (TrancheStatus.PAID, TrancheStatus.CANCELLED)
FORWARD = (Action.ASK, Action.RELEASE, Action.PAY)


class TranchesCard(Card):
    """The tranches of a grant."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        super().__init__(words.kind("tranche", many=True), parent=parent)
        self._tools, self._grant = tools, grant
        self.planner = Planner(tools, grant)
        self.rows = TrancheList(tools, grant)
        self.add(self.planner, self.rows)
        open_yet = (one.id for one in self.rows.model.kept if one.values["status"] not in SETTLED)
        self.rows.select(next(open_yet, self.rows.current.id if self.rows.current else None))
        tools.bell.rang.connect(self._changed)
        self._tell_acting()

    def _tell_acting(self) -> None:
        acting = self._tools.desk.grants.colleagues.acting
        self.note.setText(self.tr("You act as {name}").format(name=acting))
        show_if(self.note, bool(acting))

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & WATCHED:
                self._tell_acting()
                self.planner.show_left()


class TrancheList(ChildList):
    """The tranches, with conditions and release below the chosen one."""

    def __init__(self, tools: Tools, grant: int, parent: QWidget | None = None) -> None:
        self._currency = tools.desk.grants.register.get(grant)["currency"]
        nothing = QCoreApplication.translate(
            "TrancheList", "No tranche is planned yet. Plan them all above, or add one."
        )
        super().__init__(
            tools,
            "tranche",
            {"grant_record_id": grant},
            NAMES,
            line=self._line,
            empty=nothing,
            below=lambda kept: ReleaseBox(tools, kept.id),
            parent=parent,
        )

    @property
    def records(self) -> Records:
        """What keeps tranches within what is signed."""
        return self._tools.desk.grants.tranches

    def _line(self, kept: Kept) -> Line:
        status = TrancheStatus(kept.values["status"])
        amount = told(kept.values["amount"], self._currency, words.language())
        title = QCoreApplication.translate("TrancheList", "Tranche {nr}").format(nr=kept.values["nr"])
        title = " · ".join(part for part in (title, amount) if part)
        due = words.day(kept.values["due_on"]) or QCoreApplication.translate("TrancheList", "no day yet")
        return Line(title, due, words.choice("status", status), ROLES.get(status, ""))


class ReleaseBox(QWidget):
    """What holds a tranche back, who has released it, and what can be done with it now."""

    def __init__(self, tools: Tools, tranche: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._tranche = tools, tranche
        self.notice = Notice()
        self.notice.hide()
        self._content = QVBoxLayout()
        self._content.setSpacing(INSIDE)
        self.form: PaymentForm | None = None
        self.buttons: dict[Action, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.notice)
        column.addLayout(self._content)
        self._place = QVBoxLayout()  # of the form: what is typed there outlives what happens elsewhere
        column.addLayout(self._place)
        tools.bell.rang.connect(self._changed)
        self.show_stand()

    def show_stand(self) -> None:
        """Show how the tranche stands now."""
        empty(self._content)
        self.buttons = {}
        stand = self._tools.desk.grants.tranches.stand(self._tranche)
        if stand.conditions:
            self._content.addWidget(plain_label(self.tr("Conditions"), "small"))
        for condition in stand.conditions:
            self._content.addWidget(self._condition(condition))
        if "report" in stand.kept.values["needs"].split() and not self._tools.desk.store.read_only:
            self._content.addWidget(plain_label(self.tr("Report that must be accepted first"), "small"))
            self._content.addWidget(self._report(stand))
        for line in self._hands(stand.kept.id):
            self._content.addWidget(plain_label(line, "secondary"))
        if not any(one.action is Action.PAY for one in stand.offers):
            empty(self._place)
            self.form = None
        if not self._tools.desk.store.read_only:
            self._content.addWidget(self._offers(stand))
            for offer in stand.offers:
                if offer.action in FORWARD and (why := self._why(offer, [one.missing for one in stand.conditions])):
                    self._content.addWidget(plain_label(why, "small"))

    def act(self, action: Action) -> None:
        """Do what a button says."""
        if action is Action.PAY:
            self.show_form()
            return
        try:
            self._tools.desk.grants.tranches.act(self._tranche, action)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.hide()

    def show_form(self) -> None:
        """Show the form for a payment."""
        if self.form is None:
            self.form = PaymentForm(self._tools, self._tranche)
            self._place.addWidget(self.form)
        self.form.first()

    # --- making

    def _condition(self, condition: Condition) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        met = condition.missing is None
        row.addWidget(Chip(self.tr("met") if met else self.tr("not met"), "good" if met else "attention"))
        label = self._tools.codes.label("tranche_need", condition.need, words.language())
        why = words.notice(f"tranche.{condition.missing.need}", condition.missing.values) if condition.missing else ""
        row.addWidget(plain_label(" – ".join(part for part in (words.sentence_case(label), why) if part)), 1)
        return whole

    def _report(self, stand: Stand) -> QWidget:
        """Which report must be accepted first."""
        reports = self._tools.desk.records.where("obligation", grant_record_id=stand.kept.values["grant_record_id"])
        names = {one.id: self._called(one.values) for one in reports}
        picker = Picker(lambda _: list(names.items()), lambda number: names.get(number, ""))
        picker.name(self.tr("Report that must be accepted first"))
        picker.show_value(stand.kept.values["obligation_id"])
        picker.edited.connect(lambda: self._hang_on(picker.value()))
        return picker

    def _hang_on(self, report: Any) -> None:
        kept = self._tools.desk.records.get("tranche", self._tranche)
        try:
            tranches = self._tools.desk.grants.tranches
            tranches.save("tranche", kept.id, kept.version, {"obligation_id": report})
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")

    def _called(self, report: Mapping[str, Any]) -> str:
        kind = words.sentence_case(self._tools.codes.label("obligation_kind", report["kind"], words.language()))
        due = self.tr("due {day}").format(day=words.day(report["due_on"])) if report["due_on"] else ""
        return ", ".join(part for part in (kind, report["milestone"], due) if part)

    def _hands(self, tranche: int) -> list[str]:
        found = []
        told_by = self._tools.desk.grants.tranches.hands(tranche)
        for sentence, hand in zip((self.tr("Asked by {who}, {when}"), self.tr("Released by {who}, {when}")), told_by,
                                  strict=True):  # fmt: skip
            if hand is not None:
                who, when = hand
                found.append(sentence.format(who=who, when=words.moment(when) if when else "").rstrip(", "))
        return found

    def _offers(self, stand: Stand) -> QWidget:
        row = FlowRow()
        for offer in stand.offers:
            text = QCoreApplication.translate("Release", BUTTONS[offer.action])
            button = PrimaryButton(text) if offer.action in FORWARD else QuietButton(text)
            button.setEnabled(not offer.missing)
            if offer.missing:
                hint(button, self._why(offer))
            button.clicked.connect(partial(self.act, offer.action))
            self.buttons[offer.action] = button
            row.add(button)
        return row

    def _why(self, offer: Offer, but: Sequence[Missing | None] = ()) -> str:
        """Return what an action lacks; `but` stands above already."""
        return " ".join(words.notice(f"tranche.{one.need}", one.values) for one in offer.missing if one not in but)

    def _changed(self, kinds: frozenset[str]) -> None:
        with suppress(Gone):  # the record may be gone while its page still stands
            if kinds & WATCHED and self._tools.desk.records.where("tranche", id=self._tranche):
                self.show_stand()
