"""Tables of a framework as files: tracking table, indicator plan, logframe."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.documents import pdf
from ppa_desk.services.attachments import safe_name
from ppa_desk.services.content import Language
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.date_input import DateInput
from ppa_desk.ui.imports.deciding import beside
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card, Notice, QuietButton, plain_label

Write = Callable[[Path], None]


class TablesTab(QWidget):
    """What is written, in which language, as of which day, in whose words."""

    def __init__(self, tools: Tools, framework: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._framework = tools, framework
        self._saved: Path | None = None
        self.notice = Notice()
        self.notice.hide()
        self.buttons: dict[str, QuietButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(self.notice)
        column.addWidget(self._asked())
        column.addWidget(self._files())
        column.addStretch(1)
        tools.bell.rang.connect(self._changed)

    # --- what is asked

    def _asked(self) -> Card:
        card = Card(self.tr("How they are written"))
        self.language = ChoiceButton(self.tr("Language"))
        told = {one: words.sentence_case(words.language_name(one)) for one in ("en", "fr")}
        self.language.offer(told, words.language())
        self.as_of = DateInput()
        self.as_of.name(self.tr("Figures up to"))
        self.as_of.show_value(date.today())
        self.values = ChoiceButton(self.tr("Values"))
        self.values.offer({"": self.tr("Approved values only"), "submitted": self.tr("With values not yet approved")})
        self.shape = ChoiceButton(self.tr("Names"))
        self._offer_shapes()
        draft = self.tr("With values not yet approved, every sheet says DRAFT")
        card.add(
            beside(self.tr("Language"), "", self.language),
            beside(self.tr("Figures up to"), "", self.as_of),
            beside(self.tr("Values"), draft, self.values),
        )
        self._named = beside(self.tr("Names"), self.tr("What a funder calls levels and indicators"), self.shape)
        card.add(self._named)
        self._named.setVisible(bool(self._shapes))
        return card

    def _offer_shapes(self) -> None:
        shapes = self._tools.desk.records.where("report_shape", framework_id=self._framework)
        self._shapes = {str(one.id): str(one.values["name"]) for one in shapes}
        self.shape.offer({"": self.tr("The framework’s own"), **self._shapes}, self.shape.key)

    def _changed(self, kinds: frozenset[str]) -> None:
        if "report_shape" in kinds:
            self._offer_shapes()
            self._named.setVisible(bool(self._shapes))

    @property
    def told(self) -> Language:
        """The language files are written in."""
        return "fr" if self.language.key == "fr" else "en"

    @property
    def day(self) -> date:
        """The day figures go up to; today where none is written."""
        value = self.as_of.value()
        return value if isinstance(value, date) else date.today()

    # --- what is written

    def _files(self) -> Card:
        card = Card(self.tr("Files"))
        book = self.tr("Workbook…")
        card.add(
            self._row(self.tr("Indicator tracking table"), self.tr(
                "A sheet for each frequency with targets, actuals and percentages as formulas; deviations, revised "
                "targets, sources of baselines and changes on sheets of their own"),
                {"tracking": (book, ".xlsx")}),
            self._row(self.tr("Indicator plan"), self.tr(
                "A row for each indicator with everything its reference sheet says"), {"plan": (book, ".xlsx")}),
            self._row(self.tr("Logical framework"), self.tr(
                "Results, indicators, means of verification, assumptions and risks"),
                {"logframe.pdf": (self.tr("PDF…"), ".pdf"), "logframe.docx": (self.tr("Word…"), ".docx"),
                 "logframe.xlsx": (book, ".xlsx")}),
        )  # fmt: skip
        card.add(plain_label(self.tr("Reports to funders stand under Reports; nothing is sent by itself."), "small"))
        return card

    def _row(self, title: str, about: str, kinds: dict[str, tuple[str, str]]) -> QWidget:
        whole, text = QWidget(), QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(plain_label(title, "strong"))
        text.addWidget(plain_label(about, "small"))
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addLayout(text, 1)
        for key, (said, ending) in kinds.items():
            button = self.buttons[key] = QuietButton(said)
            button.setAccessibleName(f"{said} {title}")
            button.clicked.connect(partial(self.save, key, title, ending))
            row.addWidget(button)
        return whole

    def save(self, key: str, title: str, ending: str, _checked: bool = False) -> None:
        """Ask where, and write the file beside the window."""
        kept = self._tools.desk.records.get("framework", self._framework)
        name = safe_name(f"{title} {kept.values['key']} {self.day.isoformat()}{ending}")
        path = self._tools.ask.save_as(self.tr("Save the file"), name, f"*{ending}")
        if path is None:
            return
        write = self._writer(key)

        def work(_task: Task) -> Path:
            write(path)
            return path

        self.notice.say(self.tr("Writing {name}…").replace("{name}", path.name))
        self._tools.tasks.run(work, self._written, self._failed)

    def _writer(self, key: str) -> Write:
        """What writes a file, as it is asked now."""
        desk, framework, language, day = self._tools.desk, self._framework, self.told, self.day
        shape = int(self.shape.key) if self.shape.key else None
        submitted = self.values.key == "submitted"

        def write(path: Path) -> None:
            from ppa_desk.documents import indicator_plan, logframe_file, tracking_book

            if key == "tracking":
                made = tracking_book.write(desk, framework, day, language, submitted=submitted, shape=shape)
                pdf.save(path, made)
            elif key == "plan":
                pdf.save(path, indicator_plan.write(desk, framework, day, language, shape=shape))
            else:
                logframe_file.write(desk, framework, language, day, path, shape)

        return write

    def _written(self, path: Path) -> None:
        self._saved = path
        self.notice.say(self.tr("Saved as {name}.").replace("{name}", path.name), "good")
        self.notice.offer(self.tr("Open it"), self.open_saved)

    def open_saved(self) -> None:
        """Open what was saved last in the program the computer has for it."""
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))

    def _failed(self, error: Exception) -> None:
        self.notice.say(words.explained(error), "bad")
