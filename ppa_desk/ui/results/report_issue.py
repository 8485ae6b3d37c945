"""Looking at a report as its readers will, what holds it back, and issuing it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ppa_desk.errors import DeskError
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Language
from ppa_desk.services.results.reports.draft import Draft
from ppa_desk.services.results.reports.findings import Finding
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.preview.issue import Issue, IssueButton
from ppa_desk.ui.preview.page import Preview, Shown, Step
from ppa_desk.ui.preview.sources import Name, drawn
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.tasks import Task
from ppa_desk.ui.theme import BETWEEN, INSIDE
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import (
    Card,
    Chip,
    LinkButton,
    Notice,
    PrimaryButton,
    QuietButton,
    empty,
    hint,
    plain_label,
    show_if,
)
from ppa_desk.ui.widgets.tabs import Tabs

translate = QCoreApplication.translate
WATCHED = frozenset({"report", "report_text", "report_shape", "indicator_value", "indicator_target", "deviation",
                     "document", "framework"})  # fmt: skip


class IssueTab(LookedAt, QWidget):
    """What is amiss, preview, Word file, issue, and what was issued."""

    watched = WATCHED

    def __init__(self, tools: Tools, report: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._report = tools, report
        self._task: Task | None = None
        self.notice = Notice()
        self.notice.hide()
        self.found = Card(self.tr("Before it goes out"))
        self._rows = QVBoxLayout()
        self.found.body.addLayout(self._rows)
        self.issued = Card(self.tr("Issued"))
        self._documents = QVBoxLayout()
        self.issued.body.addLayout(self._documents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for widget in (self._head(), self.notice, self.found, self.issued):
            column.addWidget(widget)
        column.addStretch(1)
        self.watch(tools)

    def _head(self) -> QWidget:
        desk = self._tools.desk
        self.language = ChoiceButton(self.tr("Language of the report"))
        told = {one: words.sentence_case(words.language_name(one)) for one in ("en", "fr")}
        shape = desk.results.reports.shapes.get(desk.results.reports.row(self._report)["report_shape_id"])
        self.language.offer(told, shape["language"] or "en")
        self.language.chosen.connect(self._switched)
        self.show_preview = PrimaryButton(self.tr("Preview"))
        hint(self.show_preview, self.tr("See the report as its readers will, save it as PDF or issue it"))
        self.show_preview.clicked.connect(self.preview)
        self.word = QuietButton(self.tr("Save as Word file…"))
        self.word.clicked.connect(self.save_word)
        self.book = QuietButton(self.tr("Save as workbook…"))
        hint(self.book, self.tr("Its tables on sheets, indicators with live formulas, every figure with its code"))
        self.book.clicked.connect(self.save_book)
        self.issue = IssueButton(self._tools, self.notice, self._to_issue)
        self.again = QuietButton(self.tr("Take it up again"))
        hint(self.again, self.tr("What was issued stays; the next issue is a new version"))
        self.again.clicked.connect(self.reopen)
        row = FlowRow()
        row.add(self.language, self.show_preview, self.word, self.book, self.issue, self.again)
        return row

    @property
    def asked(self) -> Language:
        """The language that is looked at."""
        return "fr" if self.language.key == "fr" else "en"

    # --- what is amiss

    def _switched(self, _key: str) -> None:
        self.read_again()

    def read(self) -> None:
        """Look what is amiss in the report as it stands."""
        self._show_issued()
        reports, report, asked = self._tools.desk.results.reports, self._report, self.asked
        self._task = self._tools.tasks.run(lambda _task: reports.draft(report, asked), self.show_draft, self._failed)

    def show_draft(self, draft: Draft) -> None:
        """Show what is amiss in the report as it stands."""
        self._task = None
        empty(self._rows)
        for one in draft.findings:
            self._rows.addWidget(self._finding(one))
        if not draft.findings:
            self._rows.addWidget(plain_label(self.tr("Nothing holds it back."), "secondary"))
        self.issue.setEnabled(not draft.holds_back)

    def _finding(self, one: Finding) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        must = self.tr("To do") if one.bad else self.tr("Worth knowing")
        row.addWidget(Chip(must, "attention" if one.bad else ""))
        row.addWidget(plain_label(told(one)), 1)
        if one.block:
            show = LinkButton(self.tr("Show"))
            show.setAccessibleName(self.tr("Show: {what}").replace("{what}", told(one)))
            where = {"deviations": "deviations", "sf_425": "federal"}.get(one.block, "texts")
            show.clicked.connect(partial(self._open, where))
            row.addWidget(show)
        return whole

    def _open(self, tab: str, _checked: bool = False) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, Tabs):
            above = above.parentWidget()
        if isinstance(above, Tabs):
            above.open(tab)

    def _show_issued(self) -> None:
        desk = self._tools.desk
        row = desk.results.reports.row(self._report)
        issued = row["status"] == "issued"
        show_if(self.again, issued and not desk.store.read_only)
        empty(self._documents)
        listing = desk.documents.listing
        rows = listing.rows(numbers := listing.ids(only={"report": self._report}))
        for number in numbers:
            one = rows[number]
            line = FlowRow()
            version = self.tr("Version {n}").replace("{n}", words.number(one.number))
            language = words.sentence_case(words.language_name(one.language or "en"))
            go = GoButton(self._tools, "document", number, f"{one.title} · {version}")
            line.add(go, Chip(language), Chip(words.moment(one.issued_at)))
            self._documents.addWidget(line)
        if row["sha256"]:
            told = self.tr("Figures sealed with SHA-256 {hash}").replace("{hash}", row["sha256"])
            self._documents.addWidget(plain_label(told, "small"))
        show_if(self.issued, bool(numbers))

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.notice.say(words.explained(error), "bad")

    # --- what one does

    def preview(self) -> None:
        """Lay the preview over the page."""
        over = over_of(self)
        if over is None:
            return
        shown = report_preview(self._tools, self._report, self.asked)
        shown.left.connect(over.lift)
        over.lay(shown)

    def save_word(self) -> None:
        """Save the report as a Word file."""
        from ppa_desk.documents import word

        desk = self._tools.desk
        self._save(self.tr("Save the Word file"), ".docx",
                   lambda draft, path: word.write(draft.content, path, desk.attachments.picture))  # fmt: skip

    def save_book(self) -> None:
        """Save the report as a workbook."""
        from ppa_desk.documents import pdf, report_book

        desk = self._tools.desk
        self._save(self.tr("Save the workbook"), ".xlsx",
                   lambda draft, path: pdf.save(path, report_book.write(desk, draft)))  # fmt: skip

    def _save(self, title: str, ending: str, write: Callable[[Draft, Path], object]) -> None:
        reports, report, asked = self._tools.desk.results.reports, self._report, self.asked
        name = Path(Name(_title(self._tools, report)).of("", asked)).with_suffix(ending).name
        path = self._tools.ask.save_as(title, name, f"*{ending}")
        if path is None:
            return

        def work(_task: Task) -> str:
            write(reports.draft(report, asked), path)
            return path.name

        self._tools.tasks.run(work, self._saved, self._failed)

    def _saved(self, name: str) -> None:
        self.notice.say(self.tr("Saved as {name}.").replace("{name}", name), "good")

    def reopen(self) -> None:
        """Take an issued report up again."""
        try:
            self._tools.desk.results.reports.reopen(self._report)
        except DeskError as error:
            self._failed(error)

    def _to_issue(self) -> tuple[Visibility, Language, Issue]:
        return _edition(self._tools, self._report), self.asked, partial(_issued, self._tools, self._report)


def told(one: Finding) -> str:
    """Return a finding as a sentence."""
    return words.notice(one.code, one.values)


def report_preview(tools: Tools, report: int, language: str) -> Preview:
    """Return a preview of a report as it stands now."""
    desk, title, edition = tools.desk, _title(tools, report), _edition(tools, report)

    def draw(_edition: str, asked: str, step: Step) -> bytes:
        return drawn(desk, desk.results.reports.draft(report, "fr" if asked == "fr" else "en").content, step)

    held = _held_back(tools, report, language)
    why = translate("IssueTab", "Something holds this report back: see “Preview and issue”") if held else ""
    shown = Shown(title, draw, Name(title).of, (edition,), ("en", "fr"), partial(_issued, tools, report), why)
    preview = Preview(tools)
    preview.show_document(shown, edition, language)
    return preview


def _held_back(tools: Tools, report: int, language: str) -> Sequence[Finding]:
    try:
        return tools.desk.results.reports.draft(report, "fr" if language == "fr" else "en").holds_back
    except DeskError:
        return ()


def _issued(tools: Tools, report: int, _edition: Visibility, language: Language) -> int:
    return int(tools.desk.results.reports.issue(report, language))


def _edition(tools: Tools, report: int) -> Visibility:
    from ppa_desk.services.results.reports.templates import template

    reports = tools.desk.results.reports
    return template(reports.shapes.get(reports.row(report)["report_shape_id"])["template"]).edition


def _title(tools: Tools, report: int) -> str:
    reports = tools.desk.results.reports
    row = reports.row(report)
    names = (row["title_fr"], row["title_en"]) if words.language() == "fr" else (row["title_en"], row["title_fr"])
    return next((one for one in names if one), "") or str(reports.shapes.get(row["report_shape_id"])["name"])
