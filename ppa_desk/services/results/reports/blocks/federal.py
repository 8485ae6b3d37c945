"""US federal reports: the cover and attachments of the performance progress report, and the financial report.

Items and lines bear the form's own numbers and letters. What nobody entered stays blank, and says so.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Question, walk
from ppa_desk.forms.shipped_forms import shipped_form
from ppa_desk.services.content import Block, Heading, Run, Text
from ppa_desk.services.results.federal import COVER as COVER_FORM
from ppa_desk.services.results.federal import MANAGEMENT, Answered, Finance
from ppa_desk.services.results.federal_rules import LETTERS, RECKONED, charged, due
from ppa_desk.services.results.reports.spending import spendings
from ppa_desk.services.results.reports.view import LIFE, TO_DATE, View
from ppa_desk.services.results.table import Line

COVER = ("1", "2", "3a", "3b", "4", "5", "6", "7", "8", "9", "10", "11", "12a", "12b", "12c", "12d", "12e", "13")
ABOVE = ("1", "2", "3", "4a", "4b", "5", "6", "7", "8", "9")
"""Items of the financial report before its amounts."""
BELOW = ("12", "13a", "13b", "13c", "13d", "13e")
GROUPS = {"a": "cash_group", "d": "balance", "i": "share", "l": "income"}
"""The parts of item 10, by the letter each begins with."""
MEASURED = ("goal", "outcome")
"""Levels whose indicators are performance measures; all others are program indicators."""


def sf_cover(view: View) -> Iterator[Block]:
    """The cover of the performance progress report, item by item."""
    told = _about(view)
    told |= {"4": told["recipient"], "7": view.day(view.asked.period.until), "10": view.words("sf_cover.below"),
             "11": view.words("sf_cover.attached"), "6": _project(view)}  # fmt: skip
    told |= {"3a": told["uei"], "3b": told["ein"], "5": told["account"], "12a": told["official"],
             "12c": told["phone"], "12d": told["email"]}  # fmt: skip
    yield view.heading("sf_cover")
    yield _items(view, "sf_cover", COVER, told)


def sf_measures(view: View) -> Iterator[Block]:
    """Attachment A: performance measures."""
    lines = [line for line in view.facts.lines if _level(view, line) in MEASURED]
    yield view.heading("sf_measures")
    if not lines:
        yield view.note("sf_measures.none")
        return
    columns = ("no", "objective", "measure", "baseline", "year", "target", "actual", "explanation")
    until = view.facts.framework["until"]
    rows = []
    for line in lines:
        result = next(one for one in view.facts.results if one["id"] == line.result)
        rows.append((
            line.code, view.own(result, "statement"), view.named(line), view.figure("B", line, LIFE),
            str(until.year) if until else view.words("sign.none"), view.figure("L", line, LIFE),
            view.figure("A", line, TO_DATE), _explained(view, line),
        ))  # fmt: skip
    yield view.table("sf_measures", columns, rows, (0.7, 2.2, 2.2, 1.1, 0.8, 1.1, 1.1, 2.2), (3, 4, 5, 6))


def sf_indicators(view: View) -> Iterator[Block]:
    """Attachment B: program indicators, by activity."""
    lines = [line for line in view.facts.lines if _level(view, line) not in MEASURED]
    yield view.heading("sf_indicators")
    if not lines:
        yield view.note("sf_indicators.none")
        return
    rows = []
    for line in lines:
        result = next(one for one in view.facts.results if one["id"] == line.result)
        told = (*view.named(line), Run("\n"), *view.of(line, TO_DATE))
        rows.append((result["code"], view.own(result, "statement"), told, _explained(view, line)))
    yield view.table("sf_indicators", ("no", "description", "status", "explanation"), rows, (0.8, 2.6, 2.8, 2.4))


def sf_expenditures(view: View) -> Iterator[Block]:
    """Attachment E: what activities were to cost, and what was spent, grant by grant."""
    told = spendings(view.desk, view.facts)
    yield view.heading("sf_expenditures")
    if not told.rows:
        yield view.note("sf_expenditures.none")
        return
    rows: list[tuple[Text | str, ...]] = []
    for one in told.rows:
        amounts = (view.amount(amount, one.currency) for amount in (one.award, one.spent))
        rows.append((one.grant["key"], view.own(one.grant, "title"), *amounts))
    for currency in sorted({one.currency for one in told.rows}, key=str):
        sums = (view.amount(told.sums(name).get(currency), currency) for name in ("award", "spent"))
        rows.append(("", (Run(view.words("sf_expenditures.total"), "strong"),), *sums))
    columns = ("no", "description", "estimated", "expended")
    yield view.table("sf_expenditures", columns, rows, (1.2, 3.4, 1.6, 1.6), (2, 3))


def sf_management(view: View) -> Iterator[Block]:
    """Attachments F and F-2: how the programme and its sub-awards are managed."""
    yield view.heading("sf_management")
    kept = _answered(view, MANAGEMENT)
    form = kept.form if kept else shipped_form(MANAGEMENT)
    answers = kept.answers if kept else {}
    rows: list[tuple[Text | str, ...]] = []
    heading = ""
    for question, within in walk(form.items):
        if not isinstance(question, Question) or question.type != "select_one":
            continue
        group = within[-1].label.of(view.language) if within else ""
        if group != heading:
            rows.append(((Run(group, "strong"),), "", ""))
            heading = group
        answer = answers.get(question.name)
        label = next((one.label.of(view.language) for one in form.choices(question) if one.name == answer), "")
        told: Text = (Run(label),) if label else (Run(view.words("sf_management.open"), "gap"),)
        rows.append((question.label.of(view.language), told, str(answers.get(f"{question.name}_explained") or "")))
    yield view.table("sf_management", ("question", "answer", "explanation"), rows, (4, 1.2, 3))


def sf_425(view: View) -> Iterator[Block]:
    """The federal financial report: items, lines 10a to 10o with their sums, indirect cost, remarks, certification."""
    told, finance = _about(view), _finance(view)
    values: Mapping[str, Any] = finance.kept.values if finance and finance.kept else {}
    accrual = values.get("accrual")
    told |= {
        "3": told["recipient"], "4a": told["uei"], "4b": told["ein"], "5": told["account"], "8": _project(view),
        "6": view.words("sf_425.final") if view.asked.values.get("final") else told["9"],
        "7": "" if accrual is None else view.words("sf_425.accrual" if accrual else "sf_425.cash"),
        "9": view.day(view.asked.period.until), "12": str(values.get("remarks") or ""),
        "13a": told["official"], "13c": told["phone"], "13d": told["email"],
    }  # fmt: skip
    yield _items(view, "sf_425", ABOVE, told)
    yield Heading(view.words("sf_425.transactions"), 2)
    yield from _lines(view, finance)
    yield view.note("sf_425.cumulative")
    yield Heading(view.words("sf_425.indirect"), 2)
    yield _indirect(view, values)
    yield _items(view, "sf_425", BELOW, told)
    day = due(view.asked.period.until, view.asked.template.frequency, bool(view.asked.values.get("final")))
    yield view.note("sf_425.due", day=view.day(day))


def _lines(view: View, finance: Finance | None) -> Iterator[Block]:
    """Item 10: cash, expenditures, the recipient's share and program income, each a table with its sums."""
    rows: list[tuple[Text | str, ...]] = []
    for letter in LETTERS:
        amount = finance.amounts.get(letter) if finance else None
        told = view.amount(amount, finance.currency) if finance and amount is not None else ""
        text: Text = (Run(told, "strong" if letter in RECKONED else "plain"),) if told else _blank(view)
        rows.append((f"10{letter}", view.words(f"sf_425.10{letter}"), text))
    for begins, ends in zip(GROUPS, (*list(GROUPS)[1:], ""), strict=True):
        first, last = LETTERS.index(begins), LETTERS.index(ends) if ends else None
        caption = view.words(f"sf_425.{GROUPS[begins]}")
        yield view.table("sf_425", ("item", "name", "amount"), rows[first:last], (0.7, 5, 2), (2,), caption)


def _indirect(view: View, values: Mapping[str, Any]) -> Block:
    rate, base, currency = values.get("indirect_rate") or "", values.get("indirect_base"), values.get("currency")
    try:
        amount = charged(base, rate, currency)
    except DeskError:
        amount = None
    since, until = values.get("indirect_since"), values.get("indirect_until")
    period = view.words("cover.from_to", since=view.day(since), until=view.day(until)) if since and until else ""
    share = values.get("indirect_federal")
    told = {"11a": str(values.get("indirect_type") or ""), "11b": rate, "11c": period,
            "11d": view.amount(base, currency) if base is not None else "",
            "11e": view.amount(amount, currency) if amount is not None else "",
            "11f": view.amount(share, currency) if share is not None else ""}  # fmt: skip
    return _items(view, "sf_425", ("11a", "11b", "11c", "11d", "11e", "11f"), told)


def _items(view: View, group: str, items: Sequence[str], told: Mapping[str, str]) -> Block:
    rows = [(item, view.words(f"{group}.{item}"), told.get(item) or _blank(view)) for item in items]
    return view.table(group, ("item", "name", "entry"), rows, (0.7, 3.4, 4))


def _about(view: View) -> dict[str, str]:
    """What stands on both forms: agency, award, recipient, and what the form of the report was told."""
    kept, report = _answered(view, COVER_FORM), view.asked.values
    answers = kept.answers if kept else {}
    told = {name: str(answers.get(name) or "") for name in ("uei", "ein", "account", "official", "phone", "email")}
    told["official"] = told["official"] or str(report.get("approved_by") or "")
    told["email"] = told["email"] or str(view.facts.alliance.get("contact_email") or "")
    final = view.words("sf_sign.yes" if report.get("final") else "sf_sign.no") if report else ""
    frequency = view.asked.shape.get("frequency") or view.asked.template.frequency
    return told | {
        "1": str(view.facts.funder.get("name") or ""), "2": str(view.asked.shape.get("award_no") or ""),
        "recipient": view.own(view.facts.alliance, "name"), "8": final, "9": view.label("report_frequency", frequency),
    }  # fmt: skip


def _project(view: View) -> str:
    """The days of the award: of its fund, else of the framework."""
    of = view.facts.fund if view.facts.fund.get("since") and view.facts.fund.get("until") else view.facts.framework
    if not (of["since"] and of["until"]):
        return ""
    return view.words("cover.from_to", since=view.day(of["since"]), until=view.day(of["until"]))


def _explained(view: View, line: Line) -> Text:
    known = view.facts.deviations.get(line.indicator)
    if known and (told := view.own(known, "explanation")):
        return view.inline(told)
    return (Run(view.words("sf_sign.unexplained"), "gap"),) if line.deviates else ()


def _level(view: View, line: Line) -> str:
    result = next((one for one in view.facts.results if one["id"] == line.result), None)
    return view.facts.level(result) if result else ""


def _blank(view: View) -> Text:
    return (Run(view.words("sf_sign.blank"), "gap"),)


def _answered(view: View, form: str) -> Answered | None:
    return view.desk.results.federal.answered(view.asked.report, form) if view.asked.report else None


def _finance(view: View) -> Finance | None:
    return view.desk.results.federal.finance(view.asked.report) if view.asked.report else None
