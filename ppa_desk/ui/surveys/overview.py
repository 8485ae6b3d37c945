"""The terms of a survey: what is missing before the next step, and the fields that settle it."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.forms.shipped_forms import shipped_form, shipped_forms
from ppa_desk.services.keys import free_key
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.box import FieldBox
from ppa_desk.ui.fields.editor import RecordEditor
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.parts import Card, LinkButton, Notice, literal, plain_label, show_if

TERMS = ("form_id", "anonymity", "opens_on", "closes_on", "voice", "smallest", "previous_id")
AUDIENCE = ("audience_kind", "work_group_id", "saved_list_id", "audience_on", "audience_en", "audience_fr")
FROZEN = ("form_id", "audience_kind", "work_group_id", "saved_list_id", "audience_on", "anonymity")
"""Terms that stand once a survey was opened: those asked, and what they were asked, do not change behind them."""
TEXTS = (
    "purpose_en", "purpose_fr", "invitation_en", "invitation_fr", "reminder_en", "reminder_fr", "url", "meeting_id",
    "visibility", "title_en", "title_fr",
)  # fmt: skip


class OverviewTab(QWidget):
    """What a survey is, for whom, until when."""

    def __init__(self, tools: Tools, survey: int, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._survey, self._read_only = tools, survey, read_only
        self._boxes: dict[str, FieldBox] = {}
        self.wants = Notice()
        self.audience = plain_label("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.wants)
        for title, names, more in (
            (self.tr("Terms"), TERMS, self._form_row()),
            (self.tr("For whom"), AUDIENCE, self._audience_row()),
            (self.tr("Words"), TEXTS, None),
        ):
            card = Card(title)
            editor = RecordEditor(tools.desk.records, tools.desk.codes, "survey", survey, names, read_only=read_only)
            card.add(editor)
            self._boxes |= editor.boxes
            if more is not None:
                card.add(more)
            column.addWidget(card)
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)
        self._tell()

    def _form_row(self) -> QWidget:
        self.open_form = LinkButton(self.tr("Open the form"))
        self.open_form.clicked.connect(self._go_form)
        self.new_form = LinkButton(self.tr("New form"))
        self.new_form.clicked.connect(self.make_form)
        self.ready_form = LinkButton(self.tr("Start from a ready form"))
        self.ready_form.setMenu(self._ready_forms())
        return _in_a_row(self.open_form, self.new_form, self.ready_form)

    def _ready_forms(self) -> QMenu:
        menu = QMenu(self)
        for key in shipped_forms():
            menu.addAction(literal(shipped_form(key).title.of(words.language()))).setData(key)
        menu.triggered.connect(self._ready_chosen)
        return menu

    def _ready_chosen(self, action: QAction) -> None:
        self.take_form(action.data())

    def make_form(self) -> None:
        """Make an empty form called as the survey is, and ask with it."""
        desk = self._tools.desk
        values = desk.surveys.get(self._survey)
        titles = {name: values[name] for name in ("title_en", "title_fr")}
        key = free_key(desk.records, "form", values["title_en"] or values["title_fr"]).replace("-", "_")
        self._ask_with(lambda: desk.records.add("form", {"key": key, **titles}).id)

    def take_form(self, key: str) -> None:
        """Take a shipped form, and ask with it."""
        self._ask_with(lambda: self._tools.desk.forms.take_shipped(key))

    def _ask_with(self, made: Callable[[], int]) -> None:
        records = self._tools.desk.records
        try:
            form = made()
            kept = records.get("survey", self._survey)
            records.save("survey", kept.id, kept.version, {"form_id": form})
        except DeskError as error:
            self._tools.say(words.explained(error))
            return
        self._tools.go("form", form)

    def _audience_row(self) -> QWidget:
        self.new_list = LinkButton(self.tr("New list…"))
        self.new_list.clicked.connect(self.make_list)
        self.open_list = LinkButton(self.tr("Open the list"))
        self.open_list.clicked.connect(self._go_list)
        return _in_a_row(self.audience, self.open_list, self.new_list)

    def make_list(self) -> None:
        """Make a list of one's own, and let the survey go to it."""
        name = self._tools.ask.text(self.tr("Name of the list"))
        if not name:
            return
        desk = self._tools.desk
        try:
            number = desk.saved_lists.make(name)
            kept = desk.records.get("survey", self._survey)
            if not desk.surveys.get(self._survey)["frozen_at"]:
                desk.records.save("survey", kept.id, kept.version, {"saved_list_id": number, "audience_kind": "list"})
        except DeskError as error:
            self._tools.say(words.explained(error))
            return
        self._tools.go("saved_list", number)

    def _go_list(self) -> None:
        number = self._tools.desk.surveys.get(self._survey)["saved_list_id"]
        if number is not None:
            self._tools.go("saved_list", number)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"survey", "membership", "position", "term", "saved_entry"}:
            self._tell()

    def _tell(self) -> None:
        surveys = self._tools.desk.surveys
        values = surveys.get(self._survey)
        show_if(self.open_form, values["form_id"] is not None)
        for one in (self.new_form, self.ready_form):
            show_if(one, values["form_id"] is None and not self._read_only and not values["frozen_at"])
        show_if(self.new_list, not self._read_only and not values["frozen_at"])
        for name in FROZEN:
            self._boxes[name].entry.allow(not self._read_only and not values["frozen_at"])
        show_if(self.open_list, values["saved_list_id"] is not None)
        invited = surveys.audience(self._survey) if not values["frozen_at"] else surveys.invitations(self._survey)
        bodies = {_of(one, "organisation_id") for one in invited}
        told = self.tr("{people} people of {organisations} organisations").format(
            people=len(invited), organisations=len(bodies)
        )
        self.audience.setText(told if invited else self.tr("Nobody yet."))
        self._tell_wants(values["status"], surveys.wants(self._survey) if values["status"] in (None, "draft") else [])

    def _tell_wants(self, status: str | None, wants: list[str]) -> None:
        names = {
            "form": self.tr("a form"),
            "anonymity": self.tr("what is promised about names"),
            "audience": self.tr("an audience"),
            "nobody": self.tr("somebody in its audience"),
            "deadline": self.tr("a deadline that is not past"),
        }
        lacking = [names[name] for name in wants if name in names]
        if status not in (None, "draft"):
            self.wants.say("")
        elif lacking:
            self.wants.say(
                self.tr("Before it can be opened, it needs {what}.").format(what=", ".join(lacking)), "attention"
            )
        else:
            self.wants.say(self.tr("Everything is there: it can be opened."), "good")

    def _go_form(self) -> None:
        form = self._tools.desk.surveys.get(self._survey)["form_id"]
        if form is not None:
            self._tools.go("form", form)


def _in_a_row(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(INSIDE)
    for widget in widgets:
        row.addWidget(widget, isinstance(widget, QLabel))
    if not any(isinstance(widget, QLabel) for widget in widgets):
        row.addStretch(1)
    return whole


def _of(one: object, name: str) -> object:
    return one[name] if isinstance(one, dict) else getattr(one, name)
