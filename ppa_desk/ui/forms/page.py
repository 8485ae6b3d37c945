"""The designer: questions and choices as lists to put in order, what is wrong with them, and how it will look."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.errors import DeskError
from ppa_desk.exchange.xlsform import workbook
from ppa_desk.services.forms.findings import Found, findings
from ppa_desk.services.records import Kept
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.forms.findings import FindingsCard
from ppa_desk.ui.forms.questions import QuestionList
from ppa_desk.ui.forms.rows import asked
from ppa_desk.ui.forms.sheet import FormSheet
from ppa_desk.ui.lists.model import Line
from ppa_desk.ui.record.page import RecordPage, stacked
from ppa_desk.ui.record.parts_list import ChildList
from ppa_desk.ui.theme import INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Chip, PrimaryButton, QuietButton, empty, hint, plain_label
from ppa_desk.ui.widgets.tabs import Tabs

CHOICE = ("label_en", "label_fr", "name", "list", "missing", "other", "score", "anchor_en", "anchor_fr")
HEAD = ("title_en", "title_fr", "purpose_en", "purpose_fr", "kind", "default_language", "key")
_WATCHED = {"form", "form_item", "form_choice", "form_version"}


class FormPage(RecordPage):
    """A form."""

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "form", record, parent)
        self.export = self.head.act(QuietButton(self.tr("Save as XLSForm…")))
        self.export.clicked.connect(self.save_xlsform)
        self.publish = self.head.act(PrimaryButton(self.tr("Publish")))
        hint(self.publish, self.tr("Freeze the questions as a version that answers are kept with"))
        self.publish.clicked.connect(self.publish_now)
        self.publish.setEnabled(not self.read_only)
        self.tabs = Tabs()
        self.tabs.add("questions", self.tr("Questions"), self._questions)
        self.tabs.add("choices", self.tr("Choices"), self._choices)
        self.tabs.add("preview", self.tr("Preview"), self._preview)
        self.tabs.add("about", self.tr("About"), self._about)
        self.findings = FindingsCard()
        self.findings.asked.connect(self.show_finding)
        self._again = QTimer(self, singleShot=True, interval=300)
        self._again.timeout.connect(self._look)
        self.add(self.findings, self.tabs)
        self.body.addStretch(1)
        self.show_kept()
        self._look()

    def chips(self, kept: Kept) -> list[Chip]:
        """Return the kind, the last version, and whether it changed since."""
        forms = self.tools.desk.forms
        told = [Chip(words.sentence_case(self.tools.codes.label("form_kind", kept.values["kind"], words.language())))]
        versions = forms.versions(kept.id)
        if versions:
            told.append(Chip(self.tr("Version {number}").format(number=versions[0].number)))
            try:
                if forms.changed_since_published(kept.id):
                    told.append(Chip(self.tr("Changed since"), "attention"))
            except DeskError:
                told.append(Chip(self.tr("Changed since"), "attention"))
        else:
            told.append(Chip(self.tr("Not published yet"), "attention"))
        return told

    def changed(self, kinds: frozenset[str]) -> None:
        """Look again once the typing pauses."""
        if kinds & _WATCHED:
            self._again.start()

    def _look(self) -> None:
        self.show_kept()
        desk = self.tools.desk
        try:
            found = findings(desk.records, desk.forms, self.record)
        except DeskError:
            return
        self.findings.tell(found)
        self.questions.mark(found)
        preview = self.tabs.page("preview")
        if isinstance(preview, PreviewTab):
            preview.again()

    def show_finding(self, found: Found) -> None:
        """Open the question or choice a finding is about, at the field it names."""
        self.tabs.open("choices" if found.kind == "form_choice" else "questions")
        parts = self.choices if found.kind == "form_choice" else self.questions
        parts.select(found.record)
        place = self._place(parts, found.field)
        if place is not None:
            place.setFocus()
            self.ensureWidgetVisible(place)

    def _place(self, parts: ChildList, name: str) -> QWidget | None:
        if name == "list" and parts is self.questions:
            return self.questions.place_of_choices()
        box = parts.box(name) or parts.box("label_en")
        return box.entry.edit if box is not None else None

    # --- tabs

    def _questions(self) -> QWidget:
        card = Card(self.tr("Questions"), self.tr("Drag to put them in order; a group goes with all it holds"))
        self.questions = QuestionList(
            self.tools, self.record, empty=self.tr("Nothing is asked yet. Type the first question below.")
        )
        card.add(self.questions)
        return stacked(card)

    def _choices(self) -> QWidget:
        card = Card(self.tr("Choices"), self.tr("Choices of one list have the same list name"))
        self.choices = ChildList(
            self.tools, "form_choice", {"form_id": self.record}, CHOICE, line=_choice_line,
            empty=self.tr("No choices yet. A question with one or several answers takes them from a list."),
        )  # fmt: skip
        card.add(self.choices)
        return stacked(card)

    def _preview(self) -> QWidget:
        return PreviewTab(self.tools, self.record)

    def _about(self) -> QWidget:
        return stacked(self.fields_card(HEAD, self.tr("About this form")))

    # --- what one does with it

    def publish_now(self) -> None:
        """Freeze the form as a version, or say what is wrong with it."""
        try:
            self.tools.desk.forms.publish(self.record)
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Published. Surveys may ask with this version."), "good")
        self.show_kept()

    def save_xlsform(self) -> None:
        """Save the form as a workbook for KoboToolbox and ODK."""
        path = self.tools.ask.save_as(self.tr("Save the form"), f"{self.kept.values['key']}.xlsx", "*.xlsx")
        if path is None:
            return
        try:
            pdf.save(path, workbook.write(self.tools.desk.forms.draft(self.record)))
        except DeskError as error:
            self.notice.say(words.explained(error), "bad")
            return
        self.notice.say(self.tr("Saved as {name}.").format(name=path.name), "good")


class PreviewTab(QWidget):
    """The form as it will be answered, in one language or the other; nothing is kept."""

    def __init__(self, tools: Tools, form: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._form = tools, form
        self.language = ChoiceButton(self.tr("Language of the questions"))
        told = {one: words.sentence_case(tools.codes.label("language", one, words.language())) for one in ("en", "fr")}
        self.language.offer(told, words.language())
        self.language.chosen.connect(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(
            plain_label(self.tr("Try it: what shows follows your answers. Nothing here is kept."), "secondary"), 1
        )
        row.addWidget(self.language)
        column.addLayout(row)
        self._room = QVBoxLayout()
        column.addLayout(self._room)
        self.sheet: FormSheet | None = None
        self.again()

    def again(self, _key: str = "") -> None:
        """Show the form as it is now, keeping what was tried."""
        tried = self.sheet.answering.answers() if self.sheet else None
        empty(self._room)
        try:
            form = self._tools.desk.forms.draft(self._form)
        except DeskError as error:
            self._room.addWidget(plain_label(words.explained(error)))
            return
        card = Card(form.title.of(self.language.key))
        self.sheet = FormSheet(form, tried, self.language.key)
        card.add(self.sheet)
        self._room.addWidget(card)


def _choice_line(kept: Kept) -> Line:
    return Line(asked(kept), f"{kept.values['list']} · {kept.values['name']}")
