"""What the lists of surveys and forms show."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.codes import Codes
from ppa_desk.services.forms.catalogue import FormRow
from ppa_desk.services.surveys.register import SurveyRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel


def titled(row: SurveyRow | FormRow) -> str:
    """Return what a row is called in the reader's language, else in the other."""
    first, other = (row.title_fr, row.title_en) if words.language() == "fr" else (row.title_en, row.title_fr)
    return first or other or row.key


def surveys(tools: Tools) -> ListPanel:
    """Return the list of surveys."""
    codes = tools.codes
    panel = ListPanel(
        words.kind("survey", many=True),
        tools.desk.surveys.listing,
        (
            Column(words.field("survey", "title_en"), titled, sort="title"),
            Column(words.field("survey", "closes_on"), lambda row: row.closes_on, words.day, sort="deadline"),
            Column(words.field("survey", "status"), lambda row: state(codes, row), sort="status"),
            Column(QCoreApplication.translate("Surveys", "Answered"), answered),
        ),
        line=_SurveyLine(codes).tell,
        filters=(
            Filter(QCoreApplication.translate("Surveys", "All")),
            Filter(QCoreApplication.translate("Surveys", "Open"), {"status": "open"}),
            Filter(QCoreApplication.translate("Surveys", "Closed"), {"status": "closed"}),
        ),
        new="" if tools.desk.store.read_only else QCoreApplication.translate("Surveys", "New survey"),
        empty=QCoreApplication.translate("Surveys", "Here stand the questions you put to your members."),
    )
    panel.order_by("deadline", down=True)
    return offered(tools, panel)


def forms(tools: Tools) -> ListPanel:
    """Return the list of forms."""
    codes = tools.codes
    panel = ListPanel(
        words.kind("form", many=True),
        tools.desk.forms.listing,
        (
            Column(words.field("form", "title_en"), titled, sort="title"),
            Column(words.field("form", "kind"), lambda row: _label(codes, "form_kind", row.kind)),
            Column(words.kind("form_item", many=True), lambda row: row.questions),
        ),
        line=_FormLine(codes).tell,
        new="" if tools.desk.store.read_only else QCoreApplication.translate("Surveys", "New form"),
        empty=QCoreApplication.translate("Surveys", "Here stand the forms you ask with. Surveys are made from them."),
    )
    return offered(tools, panel)


def state(codes: Codes, row: SurveyRow) -> str:
    """Return a survey's status in words."""
    return _label(codes, "survey_status", row.status)


def answered(row: SurveyRow) -> str:
    """Return how many of those asked have answered; empty where nobody was asked from here."""
    if not row.invited:
        return ""
    return QCoreApplication.translate("Surveys", "{answered} of {invited}").format(
        answered=row.answered, invited=row.invited
    )


class _SurveyLine:
    """Tells a survey in two lines: how many answered and until when, its state at the right."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    def tell(self, row: SurveyRow) -> Line:
        """Return the two lines."""
        until = (
            QCoreApplication.translate("Surveys", "until {day}").format(day=words.day(row.closes_on))
            if row.closes_on
            else ""
        )
        below = " · ".join(part for part in (answered(row), until) if part)
        return Line(titled(row), below, state(self._codes, row), "good" if row.status == "open" else "")


class _FormLine:
    """Tells a form in two lines: its kind and how many questions it has."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes

    def tell(self, row: FormRow) -> Line:
        """Return the two lines."""
        count = QCoreApplication.translate("Surveys", "%n question(s)", "", row.questions)
        return Line(titled(row), f"{_label(self._codes, 'form_kind', row.kind)} · {count}")


def _label(codes: Codes, name: str, code: str | None) -> str:
    return words.sentence_case(codes.label(name, code, words.language())) if code else ""
