"""The logframe of a framework as content: results, their indicators, means of verification, and assumptions."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.services.content import Block, DocumentContent, KeyFacts, Language, Paragraph, Run, Table, Text
from ppa_desk.services.dates import spelled
from ppa_desk.services.records import Kept
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.naming import Names

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

KIND = "logframe"


@dataclass(frozen=True, slots=True)
class Frame:
    """A framework with its results in the order of the tree, each with its depth, indicators and risks."""

    framework: Kept
    results: tuple[tuple[int, Kept], ...]
    indicators: Mapping[int, Sequence[Kept]]
    risks: Mapping[int, Sequence[Kept]]


class Logframes:
    """Logframes of frameworks."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def frame(self, framework: int) -> Frame:
        """Return a framework with all that stands in its tree. Gone."""
        records = self._desk.records
        kept = records.get("framework", framework)
        results = ordered(records.where("result", framework_id=framework))
        found: dict[str, dict[int, list[Kept]]] = {"indicator": defaultdict(list), "risk": defaultdict(list)}
        for kind, of in found.items():
            for _, result in results:
                of[result.id] = records.where(kind, result_id=result.id)
        return Frame(kept, tuple(results), found["indicator"], found["risk"])

    def draft(self, framework: int, language: Language, today: date, shape: int | None = None) -> DocumentContent:
        """Return the logframe as it would go out now; in a funder's own names where a shape is named. Gone."""
        words, alliance = Words(KIND, language), next(iter(self._desk.records.where("alliance")), None)
        about = alliance.values if alliance else {}
        frame = self.frame(framework)
        made = _Page(frame, words, Names(self._desk, shape, language))
        mark = f"{words('names.invented')} · " if about.get("invented") else ""
        return DocumentContent(
            kind=KIND,
            title=words("names.document"),
            subtitle=f"{mark}{words.own(frame.framework.values, 'title')}",
            language=language,
            edition="",
            letterhead=words.own(about, "name"),
            running_head=f"{mark}{words('names.document')} · {words.own(frame.framework.values, 'title')}",
            running_foot=spelled(today, language, "date"),
            author=words.own(about, "contact"),
            blocks=tuple(made.blocks(today)),
            words=words.group("page"),
            paper="a4" if about.get("paper") == "a4" else "letter",
            wide=True,
        )


def ordered(results: Sequence[Kept]) -> list[tuple[int, Kept]]:
    """Return results as a tree is read, each with how deep it stands."""
    below: dict[int | None, list[Kept]] = defaultdict(list)
    known = {one.id for one in results}
    for one in results:
        parent = one.values["parent_id"]
        below[parent if parent in known else None].append(one)
    found: list[tuple[int, Kept]] = []

    def walk(parent: int | None, depth: int) -> None:
        for one in below[parent]:
            found.append((depth, one))
            walk(one.id, depth + 1)

    walk(None, 0)
    return found


class _Page:
    def __init__(self, frame: Frame, words: Words, names: Names) -> None:
        self._frame, self._words, self._names = frame, words, names

    def blocks(self, today: date) -> Iterator[Block]:
        """What it is of, and the table."""
        words, values = self._words, self._frame.framework.values
        rows = [("day", spelled(today, words.language, "date"))]
        if values["since"] and values["until"]:
            days = (spelled(values[name], words.language, "date") for name in ("since", "until"))
            rows.insert(0, ("runs", words("facts.from_to", **dict(zip(("since", "until"), days, strict=True)))))
        if values["template"]:
            rows.append(("standing", words("facts.template")))
        yield KeyFacts(tuple((words(f"facts.{name}"), (Run(told),)) for name, told in rows))
        if not self._frame.results:
            yield Paragraph((Run(words("gap.results"), "gap"),))
            return
        head = tuple(words(f"column.{name}") for name in ("result", "indicators", "verification", "assumptions"))
        told = tuple(row for _, result in self._frame.results for row in self._rows(result))
        yield Table(head, told, (2.3, 2.3, 1.8, 1.8))

    def _rows(self, result: Kept) -> Iterator[tuple[Text, ...]]:
        """A row an indicator, so that each stands beside its means of verification."""
        measured = [one for one in self._frame.indicators[result.id] if self._names.shows(one.id)]
        first = (self._result(result.values), self._risks(result))
        if not measured:
            yield first[0], (Run(self._words("gap.indicator"), "gap"),), (), first[1]
        for at, one in enumerate(measured):
            known = self._words.own(one.values, "verification") or self._words.own(one.values, "source")
            proof = Run(known) if known else Run(self._words("gap.verification"), "gap")
            yield first[0] if at == 0 else (), self._indicator(one), (proof,), first[1] if at == 0 else ()

    def _result(self, values: Mapping[str, Any]) -> Text:
        tier = self._names.tier(values["tier_id"])
        head = " ".join(part for part in (tier, values["code"]) if part)
        told = self._words.own(values, "statement") or self._words("gap.statement")
        tone: Any = "plain" if self._words.own(values, "statement") else "gap"
        return (Run(f"{head}\n", "strong"), Run(told, tone)) if head else (Run(told, tone),)

    def _indicator(self, one: Kept) -> Text:
        code, name, unit = self._names.indicator(one)
        told = f"{name} ({unit})" if unit and unit not in name else name
        return (Run(f"{code} ", "strong"), Run(told)) if code else (Run(told),)

    def _risks(self, result: Kept) -> Text:
        """Assumptions first, then risks, each on a line, a risk named as one."""
        found = sorted(self._frame.risks[result.id], key=lambda one: str(one.values["kind"]) != "assumption")
        lines = []
        for one in found:
            told = self._words.own(one.values, "text")
            if told:
                lines.append(self._words(f"risk.{one.values['kind']}", text=told))
        return (Run("\n".join(lines)),) if lines else ()
