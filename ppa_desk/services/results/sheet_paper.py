"""An indicator's reference sheet, and a look at its data quality, as documents."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from ppa_desk.forms.telling import told
from ppa_desk.model import quantity
from ppa_desk.model.results.indicator import BaselineState, Measure
from ppa_desk.services.content import Block, DocumentContent, Heading, KeyFacts, Language, Paragraph, Run, Table, Text
from ppa_desk.services.dates import spelled
from ppa_desk.services.letterhead import written
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.results.quality import Look
from ppa_desk.services.results.rules import quotient

if TYPE_CHECKING:
    from ppa_desk.services.results.desk import ResultsDesk

KIND = "reference_sheet"
WORDED = ("definition", "rationale", "source", "method", "verification", "target_basis", "limits", "changes")
"""Fields of the sheet that are written in both languages."""


class SheetPapers:
    """Reference sheets and looks at data quality as content."""

    def __init__(self, results: "ResultsDesk") -> None:
        self._results, self._desk = results, results.desk

    def sheet(self, indicator: int, language: Language, today: date) -> DocumentContent:
        """Return the reference sheet of an indicator. Gone."""
        words = Words(KIND, language)
        values = self._desk.records.get("indicator", indicator).values
        blocks = (
            KeyFacts(tuple(self._facts(indicator, values, words))),
            Heading(words("head.sheet")),
            *self._texts(values, words),
            Heading(words("head.counting")),
            *self._counting(indicator, values, words),
            Heading(words("head.quality")),
            *self._quality(indicator, words),
        )
        title = f"{values['code']} {words.own(values, 'name')}".strip()
        return self._content(words, title, words("names.sheet"), blocks, today)

    def look(self, look: int, language: Language) -> DocumentContent:
        """Return a look at data quality with its answers. Gone."""
        words, one = Words(KIND, language), self._results.quality.get(look)
        values = self._desk.records.get("indicator", one.indicator_id).values
        title = f"{values['code']} {words.own(values, 'name')}".strip()
        done = spelled(one.done_on, language, "date") if one.done_on else words("none.not_done")
        facts = [("done_on", done), ("reviewer", one.reviewer), *self._found(one, words)]
        rows = tuple((words(f"look.{name}"), (Run(text),)) for name, text in facts if text)
        form = self._results.quality.form(one)
        answers = self._answers(form, one, words) if form is not None else ()
        blocks = (KeyFacts(rows), *self._standards(one, words), *answers)
        return self._content(words, title, words("names.look"), blocks, one.done_on or date.today())

    def _found(self, one: Look, words: Words) -> list[tuple[str, str]]:
        return [("conclusion", one.conclusion(words.language)), ("action", one.action(words.language))]

    # --- the sheet

    def _facts(self, indicator: int, values: Mapping[str, Any], words: Words) -> Iterator[tuple[str, Text]]:
        language, codes = words.language, self._desk.codes
        result = self._desk.records.get("result", values["result_id"]).values
        parts = [words(f"measure.{values['measure']}"), words(f"direction.{values['direction']}")]
        dimensions = [codes.label("result_dimension", one, language) for one in values["dimensions"].split()]
        standard = [codes.label("indicator_list", values["standard_list"], language), values["standard"]]
        told = (
            ("result", " ".join(filter(None, (result["code"], words.own(result, "statement"))))),
            ("unit", words.own(values, "unit") or str(values["currency"] or "")),
            ("type", ", ".join(parts)),
            ("dimensions", ", ".join(dimensions) or words("none.dimensions")),
            ("frequency", codes.label("report_frequency", values["frequency"], language)),
            ("responsible", values["responsible"]),
            ("baseline", self._baseline(indicator, values, words)),
            ("standard", " · ".join(filter(None, standard))),
        )
        for name, text in told:
            yield words(f"fact.{name}"), (Run(text or words("none.told"), "plain" if text else "secondary"),)

    def _baseline(self, indicator: int, values: Mapping[str, Any], words: Words) -> str:
        rows = self._desk.records.where("baseline", indicator_id=indicator, cell="")
        if not rows:
            return ""
        kept = rows[0].values
        if kept["state"] == BaselineState.NOT_COLLECTED:
            due = spelled(kept["due_on"], words.language, "date") if kept["due_on"] else ""
            return words("baseline.due", day=due) if due else words("baseline.not_collected")
        number = kept["value"]
        if number is None and kept["denominator"]:
            found = quotient(kept["numerator"] or 0, kept["denominator"], Measure(values["measure"]))
            number = None if found is None else round(found)
        text = quantity.plain(number, words.language) or words.own(kept, "text")
        return f"{text} ({kept['year']})" if text and kept["year"] else text

    def _texts(self, values: Mapping[str, Any], words: Words) -> Iterator[Block]:
        for name in WORDED:
            text = words.own(values, name)
            run = Run(text) if text else Run(words("none.told"), "secondary")
            yield Paragraph((run,), lead=words(f"text.{name}"))
        if values["notes"].strip():
            yield Paragraph((Run(values["notes"].strip()),), lead=words("text.notes"))

    def _counting(self, indicator: int, values: Mapping[str, Any], words: Words) -> Iterator[Block]:
        rule = self._results.feeds.rule(indicator)
        feed = self._desk.codes.label("value_feed", values["feed"], words.language)
        told_ = self._results.feeds.sentence(rule, words.language) if rule else f"{capital(feed)}."
        yield Paragraph((Run(told_),), lead=words("text.feed"))
        for name in ("over_time", "over_grants"):
            yield Paragraph((Run(words(f"{name}.{values[name]}")),), lead=words(f"text.{name}"))

    def _quality(self, indicator: int, words: Words) -> Iterator[Block]:
        looks = self._results.quality.of(indicator)
        due = next((one.due_on for one in looks if one.is_open and one.due_on), None)
        next_ = spelled(due, words.language, "date") if due else words("none.planned")
        yield Paragraph((Run(next_),), lead=words("text.next"))
        done = [one for one in looks if not one.is_open]
        if not done:
            yield Paragraph((Run(words("none.looks"), "secondary"),))
            return
        head = tuple(words(f"look.{name}") for name in ("done_on", "reviewer", "conclusion", "action"))
        rows = tuple(
            tuple((Run(text),) for text in (
                spelled(one.done_on, words.language, "date") if one.done_on else "", one.reviewer,
                one.conclusion(words.language), one.action(words.language),
            )) for one in done
        )  # fmt: skip
        yield Table(head, rows, (2, 2, 4, 4))

    # --- a look

    def _standards(self, one: Look, words: Words) -> Iterator[Block]:
        found = self._results.quality.standards(one)
        if found:
            rows = tuple(
                ((Run(label.of(words.language)),), (Run(words(f"holds.{holds}"), "strong"),)) for label, holds in found
            )
            yield Table((words("head.standard"), words("head.holds")), rows, (3, 2))

    def _answers(self, form: Any, one: Look, words: Words) -> Iterator[Block]:
        yield Heading(words("head.answers"))
        for line in told(form, one.answers, words.language):
            if line.heading:
                yield Heading(line.label, 2)
            elif line.text:
                yield Paragraph((Run(line.text),), lead=line.label)

    def _content(
        self, words: Words, title: str, document: str, blocks: tuple[Block, ...], day: date
    ) -> DocumentContent:
        return written(self._desk.records, words, KIND, title, document, blocks, day)
