"""What the lists of grants and calls show."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ppa_desk.model import money
from ppa_desk.services.grants.funds import FundRow
from ppa_desk.services.grants.register import CallRow, GrantRow
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import offered
from ppa_desk.ui.lists.panel import Column, Filter, Line, ListPanel

translate = QCoreApplication.translate


def titled(row: GrantRow | CallRow) -> str:
    """Return what a row is called in the reader's language, else in the other."""
    first, other = (row.title_fr, row.title_en) if words.language() == "fr" else (row.title_en, row.title_fr)
    return first or other or row.key


def amount(row: GrantRow) -> str:
    """Return a grant's amount with its currency; nothing where none is known."""
    return money.told(row.amount, row.currency, words.language())


def grants(tools: Tools) -> ListPanel:
    """Return the list of grants."""
    line = GrantLine(tools)
    running = {"phases": ("award", "running")}
    panel = ListPanel(
        words.kind("grant_record", many=True),
        tools.desk.grants.register.listing,
        (
            Column(words.field("grant_record", "title_en"), titled, sort="title"),
            Column(words.kind("grant_stage"), line.stage, sort="stage"),
            Column(words.field("grant_record", "organisation_id"), lambda row: row.organisation),
            Column(translate("Grants", "Amount"), amount, sort="amount", right=True),
            Column(words.field("grant_record", "ends_on"), lambda row: row.ends_on, words.day, sort="ends"),
        ),
        line=line.tell,
        filters=(
            Filter(translate("Grants", "All")),
            Filter(translate("Grants", "Ideas"), {"phases": ("idea", "hold")}),
            Filter(translate("Grants", "In review"), {"phases": ("call", "review", "decision")}),
            Filter(translate("Grants", "Running"), running),
            Filter(translate("Grants", "Late report"), {"late": True}),
        ),
        new="" if tools.desk.store.read_only else translate("Grants", "New grant"),
        empty=translate("Grants", "Here stand ideas, applications and grants, from the first note to the end."),
    )
    return offered(tools, panel)


def calls(tools: Tools) -> ListPanel:
    """Return the list of calls."""
    panel = ListPanel(
        words.kind("grant_call", many=True),
        tools.desk.grants.register.calls,
        (
            Column(words.field("grant_call", "title_en"), titled, sort="title"),
            Column(words.field("grant_call", "closes_on"), lambda row: row.closes_on, words.day, sort="closes"),
            Column(words.kind("grant_record", many=True), lambda row: row.grants, right=True),
        ),
        line=_call_line,
        new="" if tools.desk.store.read_only else translate("Grants", "New call"),
        empty=translate("Grants", "Here stand calls for proposals and rounds of decisions."),
    )
    panel.order_by("closes", down=True)
    return offered(tools, panel)


def funds(tools: Tools) -> ListPanel:
    """Return the list of funds."""
    panel = ListPanel(
        words.kind("fund", many=True),
        tools.desk.grants.funds.listing,
        (
            Column(words.field("fund", "name_en"), _fund_name, sort="name"),
            Column(words.field("fund", "organisation_id"), lambda row: row.organisation),
            Column(words.field("fund", "amount"), _fund_amount, right=True),
            Column(words.field("fund", "until"), lambda row: row.until, words.day, sort="until"),
        ),
        line=_fund_line,
        new="" if tools.desk.store.read_only else translate("Grants", "New fund"),
        empty=translate("Grants", "Here stand the funds that grants are paid from."),
    )
    return offered(tools, panel)


def _fund_name(row: FundRow) -> str:
    first, other = (row.name_fr, row.name_en) if words.language() == "fr" else (row.name_en, row.name_fr)
    return first or other or row.key


def _fund_amount(row: FundRow) -> str:
    return money.told(row.amount, row.currency, words.language())


def _fund_line(row: FundRow) -> Line:
    mark = translate("Grants", "pooled") if row.pooled else ""
    below = " · ".join(part for part in (row.organisation, _fund_amount(row)) if part)
    return Line(_fund_name(row), below, mark, "accent" if mark else "")


class GrantLine:
    """Tells a grant in two lines: whose it is and how much, its stage at the right."""

    def __init__(self, tools: Tools, *, on_board: bool = False) -> None:
        self._names = {one.id: one for one in tools.desk.grants.pipeline.stages()}
        self._on_board = on_board

    def stage(self, row: GrantRow) -> str:
        """Return what its stage is called."""
        stage = self._names.get(row.grant_stage_id)
        return stage.name(words.language()) if stage else row.stage

    def tell(self, row: GrantRow) -> Line:
        """Return the two lines; on the board the amount stands where the list has the stage."""
        if self._on_board:
            return Line(titled(row), row.organisation or "", amount(row))
        below = " · ".join(part for part in (row.organisation, amount(row)) if part)
        return Line(titled(row), below, self.stage(row), _ROLES.get(row.phase, ""))


_ROLES = {"running": "good", "hold": "attention", "decision": "accent"}


def _call_line(row: CallRow) -> Line:
    count = translate("Grants", "%n grant(s)", "", row.grants)
    until = row.closes_on
    mark, role = "", ""
    if until is not None:
        is_open = until >= date.today()
        told = translate("Grants", "open until {day}") if is_open else translate("Grants", "closed {day}")
        mark, role = told.format(day=words.day(until)), "good" if is_open else ""
    return Line(titled(row), count, mark, role)
