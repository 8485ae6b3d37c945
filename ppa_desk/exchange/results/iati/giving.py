"""A framework given out as an IATI file, with what was found and what stays out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from xml.etree.ElementTree import Element, SubElement

from ppa_desk.errors import DeskError
from ppa_desk.exchange.results.iati.checks import Finding, Looked, Weight, look
from ppa_desk.exchange.results.iati.choosing import Chosen, Left, chosen
from ppa_desk.exchange.results.iati.figures import Figures
from ppa_desk.exchange.results.iati.heads import activity, framework_head, grant_head
from ppa_desk.exchange.results.iati.moneys import funds_of, grant_money, incoming_money, money_of
from ppa_desk.exchange.results.iati.outcomes import Writer, indicator_rows
from ppa_desk.exchange.results.iati.tree import VERSION, written
from ppa_desk.services.desk import Desk
from ppa_desk.services.grants.open_data import Given
from ppa_desk.services.summary.linter_texts import named_without_consent

PARENT, CHILD = "1", "2"


class NotReady(DeskError):
    """No valid file can be made of a framework before what was found is mended."""

    code = "iati.not_ready"

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = findings
        super().__init__(count=sum(one.weight is Weight.CRITICAL for one in findings))


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What would go out of a framework, what was found in it, and what stays out."""

    told: Looked
    findings: Sequence[Finding]

    @property
    def left(self) -> Sequence[Left]:
        """The grants and indicators that stay out."""
        return self.told.chosen.left

    @property
    def grants(self) -> int:
        """How many grants go out."""
        return len(self.told.chosen.grants)

    @property
    def indicators(self) -> int:
        """How many indicators go out."""
        return sum(1 for _ in indicator_rows(self.told.chosen))

    @property
    def ready(self) -> bool:
        """Say whether a valid file can be made."""
        return not any(one.weight is Weight.CRITICAL for one in self.findings)


def outgoing(desk: Desk, framework: int, today: date) -> Outgoing:
    """Return what would go out, looked at. Gone."""
    out = chosen(desk.results.publishing.records(framework))
    numbers = [one.grant["id"] for one in out.grants]
    money = {number: money_of(desk, number) for number in numbers}
    figures = Figures(desk, out.records, today)
    named = named_without_consent(desk.store, _texts(out))
    people = {number: (name, tuple(marks)) for number, (name, marks) in named.items()}
    told = Looked(out, figures, money, funds_of(desk, numbers), today, people)
    return Outgoing(told, look(told))


def made(desk: Desk, out: Outgoing, now: datetime) -> bytes:
    """Make the file. NotReady."""
    if not out.ready:
        raise NotReady(out.findings)
    told, told_now = out.told, now.astimezone(UTC)
    root = Element(
        "iati-activities", {"version": VERSION, "generated-datetime": told_now.isoformat(timespec="seconds")}
    )
    _framework(root, told, told_now)
    for one in told.chosen.grants:
        _grant(root, desk, told, one, told_now)
    return written(root)


def _framework(root: Element, told: Looked, now: datetime) -> None:
    out, funds = told.chosen, told.funds
    parent = activity(root, out, 1, out.records.changed_at, now)
    framework_head(parent, out, funds.givers, told.today)
    incoming_money(parent, out, funds, told.today)
    for one in out.grants:
        SubElement(parent, "related-activity", {"ref": out.identifier_of(one.grant), "type": CHILD})
    Writer(out, told.figures).results(parent)


def _grant(root: Element, desk: Desk, told: Looked, given: Given, now: datetime) -> None:
    out, number = told.chosen, given.grant["id"]
    parent = activity(root, out, 2, given.changed_at, now)
    grant_head(parent, out, given, told.today)
    grant_money(parent, out, given, told.money[number], told.today)
    SubElement(parent, "related-activity", {"ref": out.identifier, "type": PARENT})
    Writer(out, Figures(desk, out.records, told.today, number)).results(parent)


def _texts(out: Chosen) -> list[tuple[tuple[str, int], str]]:
    """Every text that goes out, with the record it stands in."""
    fields = {"framework": ("title", "summary"), "grant_record": ("title", "summary"),
              "result": ("statement", "explanation"), "indicator": ("name", "definition")}  # fmt: skip
    rows = [("framework", out.records.framework)]
    rows += [("grant_record", one.grant) for one in out.grants] + [("result", one) for one in out.results]
    rows += [("indicator", one) for one in indicator_rows(out)]
    found = [
        ((kind, row["id"]), str(row[f"{name}_{language}"] or ""))
        for kind, row in rows
        for name in fields[kind]
        for language in ("en", "fr")
    ]
    for indicator in indicator_rows(out):
        for one in out.records.reported.get(indicator["id"], ()):
            found += [(("indicator", indicator["id"]), text) for text in (one.text_en, one.text_fr)]
    return found
