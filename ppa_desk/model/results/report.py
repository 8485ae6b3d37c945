"""Reports to funders: the shape each funder asks for, and each report with what was written for it."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Text
from sqlmodel import Field

from ppa_desk.model.record import Consent, Record, choice, code, day, flag, link, long, money, nr, number, short


class ReportStatus(StrEnum):
    """How far a report has come."""

    DRAFT = "draft"
    REVIEW = "review"
    ISSUED = "issued"


class Shape(Record, table=True):
    """How one funder wants its reports: template, language, its year, and which blocks in which order."""

    __tablename__ = "report_shape"

    framework_id: int = link("framework", required=True, owner=True)
    nr: int = nr()
    name: str = short(required=True)
    template: str = short(required=True)
    """Name of a template in `reports/`."""
    organisation_id: int | None = link("organisation")
    fund_id: int | None = link("fund")
    award_no: str = short()
    language: str | None = code("language", "en")
    year_starts: int | None = number(1)
    frequency: str | None = code("report_frequency", "semiannual")
    blocks: str = Field(default="[]", sa_type=Text)
    """JSON: the keys of the blocks in their order; empty: as the template says."""
    headings: str = Field(default="{}", sa_type=Text)
    """JSON: other headings, by "block.language"."""


class ShapeTier(Record, table=True):
    """What one funder calls a level of the framework."""

    __tablename__ = "shape_tier"

    report_shape_id: int = link("report_shape", required=True, owner=True)
    tier_id: int = link("tier", required=True, owner=True)
    nr: int = nr()
    name_en: str = short()
    name_fr: str = short()


class ShapeIndicator(Record, table=True):
    """What one funder calls an indicator, or that its reports leave it out."""

    __tablename__ = "shape_indicator"

    report_shape_id: int = link("report_shape", required=True, owner=True)
    indicator_id: int = link("indicator", required=True, owner=True)
    nr: int = nr()
    code: str = short()
    name_en: str = short()
    name_fr: str = short()
    left_out: bool = flag()


class Report(Record, table=True):
    """A report for a period. `snapshot` is sealed when it is issued."""

    __tablename__ = "report"

    report_shape_id: int = link("report_shape", required=True, owner=True)
    nr: int = nr()
    title_en: str = short()
    title_fr: str = short()
    since: date | None = day()
    until: date | None = day()
    cut_off: date | None = day()
    """Values approved later are not in it."""
    due_on: date | None = day()
    final: bool = flag()
    with_submitted: bool = flag()
    """Whether values not yet approved count too; everything then says DRAFT."""
    prepared_by: str = short()
    approved_by: str = short()
    status: ReportStatus = choice(ReportStatus.DRAFT)
    issued_on: date | None = day()
    snapshot: str = Field(default="", sa_type=Text)
    """JSON: every figure of the report by its code."""
    sha256: str = Field(default="", max_length=64)


class ReportText(Record, table=True):
    """What somebody wrote in a block of a report, in one language; beside it what had been generated then."""

    __tablename__ = "report_text"

    report_id: int = link("report", required=True, owner=True)
    language: str | None = code("language", "en")
    block: str = short(required=True)
    result_id: int | None = link("result", owner=True)
    indicator_id: int | None = link("indicator", owner=True)
    text: str = long()
    generated: str = long()


class Deviation(Record, table=True):
    """Why an indicator is far from its target in a report, and what is done about it."""

    __tablename__ = "deviation"

    report_id: int = link("report", required=True, owner=True)
    indicator_id: int = link("indicator", required=True, owner=True)
    nr: int = nr()
    reason: str | None = code("deviation_reason")
    explanation_en: str = long()
    explanation_fr: str = long()
    action_en: str = long()
    action_fr: str = long()


class ReportForm(Record, table=True):
    """The answers to a form that goes with a report."""

    __tablename__ = "report_form"

    report_id: int = link("report", required=True, owner=True)
    form: str = short(required=True)
    form_version_id: int | None = link("form_version")
    answers: str = Field(default="{}", sa_type=Text)
    """JSON: the answers by the names of the questions."""


class FederalFinance(Record, table=True):
    """The figures of a US federal financial report (SF-425), cumulative since the award began. Sums are not kept."""

    __tablename__ = "federal_finance"

    report_id: int = link("report", required=True, owner=True)
    currency: str | None = code("currency", "USD")
    accrual: bool = flag()
    cash_receipts: int | None = money()
    cash_disbursements: int | None = money()
    funds_authorized: int | None = money()
    federal_expenditures: int | None = money()
    unliquidated: int | None = money()
    recipient_required: int | None = money()
    recipient_expenditures: int | None = money()
    income_earned: int | None = money()
    income_deducted: int | None = money()
    income_added: int | None = money()
    indirect_type: str = short()
    indirect_rate: str = short(format="fraction")
    indirect_since: date | None = day()
    indirect_until: date | None = day()
    indirect_base: int | None = money()
    indirect_federal: int | None = money()
    remarks: str = long()


class Story(Record, table=True):
    """What changed for somebody, told with their consent; a name may be another than theirs."""

    __tablename__ = "story"

    framework_id: int = link("framework", required=True, owner=True)
    result_id: int | None = link("result")
    grant_record_id: int | None = link("grant_record")
    told_on: date | None = day()
    title_en: str = short()
    title_fr: str = short()
    who: str = short()
    pseudonym: bool = flag(True)
    before_en: str = long()
    before_fr: str = long()
    after_en: str = long()
    after_fr: str = long()
    quote_en: str = long()
    quote_fr: str = long()
    consent: Consent = choice(Consent.UNKNOWN)
    credit: str = short()
