"""US federal reports: the financial figures of each (SF-425) with what they are held against, and their forms."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, and_, func, or_, select, true

from ppa_desk.forms.definition import Form
from ppa_desk.model.kinds import table_of
from ppa_desk.services.records import Kept
from ppa_desk.services.results.federal_rules import ENTERED, Amounts, Facts, Finding, amounts_of, findings
from ppa_desk.services.surveys.dataset import dumps, loads

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

REPORT: Table = table_of("report")
SHAPE: Table = table_of("report_shape")
FINANCE: Table = table_of("federal_finance")
FUNDING: Table = table_of("funding")
LINE: Table = table_of("budget_line")
SPENDING: Table = table_of("spending")
PAYMENT: Table = table_of("payment")
GRANT: Table = table_of("grant_record")
ANSWERED: Table = table_of("report_form")
CONTRIBUTION: Table = table_of("contribution")
MANAGEMENT = "sf_ppr_management"
"""Attachments F and F-2 as a form."""
COVER = "federal_cover"
"""What stands on the cover of both forms, as a form; it stays the same from report to report."""
TEMPLATES = ("sf_ppr", "sf_425")
"""The templates that are US federal forms."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a line may be, from what is kept of grants, and the code of the sentence that says how it was found."""

    amount: int
    code: str


@dataclass(frozen=True, slots=True)
class Finance:
    """The financial figures of a report: the kept record (None: not begun), every line by letter, and what is off."""

    report: int
    kept: Kept | None
    currency: str
    amounts: Amounts
    before: Amounts | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What a report answers to a form, and the form."""

    id: int
    answers: Mapping[str, Any]
    form: Form


class Federal:
    """The federal parts of reports."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store

    def asks(self, report: int) -> bool:
        """Say whether a report follows a US federal form. Gone."""
        shape = self._desk.records.get("report", report).values["report_shape_id"]
        return self._desk.records.get("report_shape", shape).values["template"] in TEMPLATES

    # --- money

    def finance(self, report: int) -> Finance:
        """Return a report's financial figures. Gone."""
        told = self._desk.records.get("report", report).values
        kept = next(iter(self._desk.records.where("federal_finance", report_id=report)), None)
        before = self._before(told["report_shape_id"], told["until"], report)
        if kept is None:
            return Finance(report, None, "USD", {}, before, ())
        amounts = amounts_of(kept.values)
        facts = Facts(before, self._in_period(told), kept.values["accrual"], told["final"], told["until"])
        found = tuple(findings(amounts, facts))
        return Finance(report, kept, kept.values["currency"] or "USD", amounts, before, found)

    def begin(self, report: int) -> int:
        """Begin a report's financial figures, or return those begun. Nothing is entered by itself. Gone."""
        known = self.finance(report).kept
        return known.id if known else self._desk.records.add("federal_finance", {"report_id": report}).id

    def suggestions(self, report: int) -> dict[str, Suggestion]:
        """Return what lines may be, as far as grants and funds say so in the report's currency. Gone."""
        told = self._desk.records.get("report", report).values
        shape = self._desk.records.get("report_shape", told["report_shape_id"]).values
        if shape["fund_id"] is None or told["until"] is None:
            return {}
        fund = self._desk.records.get("fund", shape["fund_id"]).values
        currency = self.finance(report).currency
        if fund["currency"] != currency:
            return {}
        return dict(self._suggested(shape["fund_id"], fund, currency, told["until"]))

    def take(self, report: int, letters: tuple[str, ...]) -> None:
        """Enter what is suggested on these lines. Gone, Refused."""
        found, kept = self.suggestions(report), self._desk.records.get("federal_finance", self.begin(report))
        values = {ENTERED[letter]: found[letter].amount for letter in letters if letter in found}
        if values:
            self._desk.records.save("federal_finance", kept.id, kept.version, values)

    def _suggested(
        self, number: int, fund: Mapping[str, Any], currency: str, until: date
    ) -> Iterator[tuple[str, Suggestion]]:
        """A line is only suggested where every amount behind it is known."""
        if fund["amount"] is not None:
            yield "d", Suggestion(fund["amount"], "federal.from_fund")
        came = self._sum(CONTRIBUTION.c.amount, CONTRIBUTION.c.fund_id == number, CONTRIBUTION.c.received_on <= until)
        if came is not None:
            yield "a", Suggestion(came, "federal.from_receipts")
        grants = self._only_from(number, currency)
        paid = self._paid(number, grants, currency, until)
        if paid is not None:
            yield "b", Suggestion(paid, "federal.from_payments")
        spent = self._spent(grants, None, until)
        if spent is None:
            return
        yield "e", Suggestion(spent, "federal.from_spending")
        signed = self._signed(grants, until)
        if signed is not None and signed >= spent:
            yield "f", Suggestion(signed - spent, "federal.from_agreements")

    def _before(self, shape: int, until: date | None, report: int) -> Amounts | None:
        """The figures of the report before it, of the same funder."""
        if until is None:
            return None
        asked = select(FINANCE).join(REPORT).where(REPORT.c.report_shape_id == shape, REPORT.c.until < until)
        with self._store.read() as session:
            asked = asked.where(REPORT.c.id != report).order_by(REPORT.c.until.desc(), REPORT.c.id.desc())
            row = session.execute(asked.limit(1)).mappings().first()
        return amounts_of(dict(row)) if row is not None else None

    def _in_period(self, told: Mapping[str, Any]) -> int | None:
        shape = self._desk.records.get("report_shape", told["report_shape_id"]).values
        if shape["fund_id"] is None or told["since"] is None or told["until"] is None:
            return None
        currency = self._desk.records.get("fund", shape["fund_id"]).values["currency"]
        return self._spent(self._only_from(shape["fund_id"], currency), told["since"], told["until"])

    def _only_from(self, fund: int, currency: str) -> list[int]:
        """The grants that this fund alone pays, in its currency: of others no line can be told exactly."""
        others = select(FUNDING.c.grant_record_id).where(FUNDING.c.fund_id != fund)
        asked = select(FUNDING.c.grant_record_id).join(GRANT, GRANT.c.id == FUNDING.c.grant_record_id)
        asked = asked.where(FUNDING.c.fund_id == fund, GRANT.c.currency == currency)
        with self._store.read() as session:
            return list(session.execute(asked.where(FUNDING.c.grant_record_id.not_in(others))).scalars())

    def _paid(self, fund: int, grants: list[int], currency: str, until: date) -> int | None:
        mine = or_(PAYMENT.c.fund_id == fund, and_(PAYMENT.c.fund_id.is_(None), PAYMENT.c.grant_record_id.in_(grants)))
        return self._sum(PAYMENT.c.paid, mine, PAYMENT.c.currency == currency, PAYMENT.c.paid_on <= until)

    def _spent(self, grants: list[int], since: date | None, until: date) -> int | None:
        theirs = SPENDING.c.budget_line_id.in_(select(LINE.c.id).where(LINE.c.grant_record_id.in_(grants)))
        within = SPENDING.c.since >= since if since is not None else true()
        return self._sum(SPENDING.c.amount, theirs, within, SPENDING.c.until <= until)

    def _signed(self, grants: list[int], until: date) -> int | None:
        started = or_(GRANT.c.starts_on.is_(None), GRANT.c.starts_on <= until)
        return self._sum(GRANT.c.signed, GRANT.c.id.in_(grants), started)

    def _sum(self, column: Any, *which: Any) -> int | None:
        """The sum of a column; None where no row has anything in it."""
        with self._store.read() as session:
            found = session.execute(select(func.sum(column)).where(*which)).scalar()
        return None if found is None else int(found)

    # --- forms

    def answered(self, report: int, form: str) -> Answered | None:
        """Return what a report answers to a form; nothing where that is not begun."""
        asked = select(ANSWERED).where(ANSWERED.c.report_id == report, ANSWERED.c.form == form).order_by(ANSWERED.c.id)
        with self._store.read() as session:
            row = session.execute(asked).mappings().first()
        if row is None or row["form_version_id"] is None:
            return None
        return Answered(row["id"], loads(row["answers"]), self._desk.forms.version(row["form_version_id"]))

    def begin_form(self, report: int, form: str) -> int:
        """Begin a form of a report, or return what was begun; the form is taken in where it is new. Gone."""
        if (known := self.answered(report, form)) is not None:
            return known.id
        version = self._desk.forms.publish(self._desk.forms.take_shipped(form))
        before = self._last(report) if form == COVER else {}
        with self._unit("report_form.written", report) as unit:
            told = {"report_id": report, "form": form, "form_version_id": version, "answers": dumps(before)}
            number: int = unit.add("report_form", told)
        return number

    def _last(self, report: int) -> Mapping[str, Any]:
        """The cover of the last report of the same funder, whichever form that followed."""
        told = self._desk.records.get("report", report).values
        shape = self._desk.records.get("report_shape", told["report_shape_id"]).values
        theirs = select(SHAPE.c.id).where(
            SHAPE.c.framework_id == shape["framework_id"], SHAPE.c.organisation_id.is_not_distinct_from(
                shape["organisation_id"]), SHAPE.c.fund_id.is_not_distinct_from(shape["fund_id"])
        )  # fmt: skip
        asked = select(ANSWERED.c.answers).select_from(ANSWERED.join(REPORT)).where(
            REPORT.c.report_shape_id.in_(theirs), ANSWERED.c.form == COVER, REPORT.c.id != report
        )  # fmt: skip
        with self._store.read() as session:
            row = session.execute(asked.order_by(REPORT.c.until.desc(), ANSWERED.c.id.desc()).limit(1)).scalar()
        return loads(row) if row else {}

    def write(self, record: int, answers: Mapping[str, Any]) -> None:
        """Keep the answers to a form as they stand. Gone."""
        report = self._desk.records.get("report_form", record).values["report_id"]
        with self._unit("report_form.written", report) as unit:
            unit.change("report_form", record, {"answers": dumps(answers)})

    def _unit(self, action: str, report: int) -> Any:
        title = self._desk.records.get("report", report).title
        return self._store.unit(action, title=title, record_kind="report_form")
