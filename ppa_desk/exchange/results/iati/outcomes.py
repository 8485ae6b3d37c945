"""Results of an activity: indicators with baselines, targets and actuals. What is missing is left out, never 0."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from ppa_desk.exchange.results.iati.choosing import Chosen
from ppa_desk.exchange.results.iati.figures import Figures, of, within
from ppa_desk.exchange.results.iati.tree import LANGUAGES, clean, number, on, say, texts
from ppa_desk.model.codes import code_list
from ppa_desk.model.quantity import plain
from ppa_desk.model.results.indicator import BaselineState, Direction, Measure, OverGrants
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled
from ppa_desk.services.report_words import Words
from ppa_desk.services.results import cells
from ppa_desk.services.results.periods import Period
from ppa_desk.services.results.publishing import Reported, Row
from ppa_desk.services.results.rules import Number, quotient
from ppa_desk.services.results.table import Slot

MEASURES = {
    Measure.COUNT: "1", Measure.MONEY: "1", Measure.AVERAGE: "1", Measure.MILESTONE: "1", Measure.RATIO: "2",
    Measure.SCALE: "4", Measure.QUALITATIVE: "5",
}  # fmt: skip
"""The codes of IATI's list IndicatorMeasure: unit, percentage, ordinal, qualitative."""
OTHER = "9"
_OFFICE = "application/vnd.openxmlformats-officedocument"
FORMATS = {
    ".pdf": "application/pdf",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
}
WEB = "text/html"
ABOUT_RESULTS = "A08"
"""The code of documents about results in IATI's list DocumentCategory."""

Told = Mapping[str, str]


class Writer:
    """Writes the results of one activity: of a framework, or of one grant's own figures."""

    def __init__(self, chosen: Chosen, figures: Figures) -> None:
        self._chosen, self._figures = chosen, figures
        self._shown = {None, *(one.grant["id"] for one in chosen.grants)}
        languages: tuple[Language, ...] = ("en", "fr")
        self._words = {one: Words("iati", one) for one in languages}

    def results(self, parent: Element) -> None:
        """Add every result that has an indicator to tell."""
        for result in self._chosen.results:
            told = [(one, self._periods(one)) for one in self._chosen.indicators[result["id"]]]
            if self._figures.grant is not None:
                told = [(one, periods) for one, periods in told if periods]
            if told:
                self._result(parent, result, told)

    def _result(self, parent: Element, result: Row, told: Sequence[tuple[Row, list[Period]]]) -> None:
        adds = all(_adds(one) for one, _ in told)
        found = SubElement(parent, "result", {"type": self._type(result), "aggregation-status": _flag(adds)})
        say(found, "title", _coded(result["code"], texts(result, "statement")))
        say(found, "description", texts(result, "explanation"))
        for indicator, periods in told:
            self._indicator(found, indicator, periods)

    def _type(self, result: Row) -> str:
        tier = self._chosen.records.tiers.get(result["tier_id"] or 0)
        level = code_list("result_level").get(tier["level"] or "") if tier else None
        return level.group if level and level.group else OTHER

    def _indicator(self, parent: Element, row: Row, periods: Sequence[Period]) -> None:
        measure = Measure(row["measure"])
        found = SubElement(parent, "indicator", {
            "measure": MEASURES[measure], "ascending": _flag(row["direction"] == Direction.INCREASE),
            "aggregation-status": _flag(_adds(row)),
        })  # fmt: skip
        say(found, "title", _coded(row["code"], texts(row, "name")) or {LANGUAGES[0]: clean(row["code"])})
        say(found, "description", self._about(row, measure))
        if row["standard"] and row["standard_list"]:
            reference = {"vocabulary": str(row["standard_list"]), "code": clean(row["standard"])}
            SubElement(found, "reference", reference)
        if self._figures.grant is None:
            for one in self._chosen.records.baselines.get(row["id"], ()):
                self._baseline(found, one, measure)
        for period in periods:
            self._period(found, row, period, measure)
        if self._whole(row) is not None:
            self._life(found, row)

    def _about(self, row: Row, measure: Measure) -> Told:
        """The definition, the unit, and how periods become one: the standard has no fields for them."""
        told = {}
        for language, words in self._words.items():
            parts = [clean(row[f"definition_{language}"])]
            if unit := clean(row[f"unit_{language}"]):
                parts.append(words("measure.unit", unit=unit))
            if words.has(f"measure.{measure.value}"):
                parts.append(words(f"measure.{measure.value}"))
            if measure is not Measure.QUALITATIVE:
                parts.append(words(f"over_time.{row['over_time']}"))
            told[language] = " ".join(part for part in parts if part)
        return {language: text for language, text in told.items() if text}

    # --- baselines

    def _baseline(self, parent: Element, row: Row, measure: Measure) -> None:
        if row["state"] != BaselineState.KNOWN or not row["year"]:
            return
        value, words = typed(row, measure), texts(row, "text")
        qualitative = measure is Measure.QUALITATIVE
        if (not words) if qualitative else value is None:
            return
        day = {"iso-date": row["measured_on"].isoformat()} if row["measured_on"] else {}
        told = {} if qualitative or value is None else {"value": number(value)}
        found = SubElement(parent, "baseline", {**day, "year": str(row["year"]), **told})
        _dimensions(found, row["cell"])
        say(found, "comment", self._joined(words, self._divided(row["numerator"], row["denominator"])))

    # --- periods

    def _periods(self, row: Row) -> list[Period]:
        """The periods of which there is something to tell."""
        return [one for one in self._figures.periods(row) if self._tells(row, one)]

    def _tells(self, row: Row, period: Period) -> bool:
        if row["measure"] == Measure.QUALITATIVE:
            return bool(self._told(row, period)) or any(of(one) == period for one in self._figures.targets(row["id"]))
        slot = self._figures.line(row["id"], period).period
        return slot.target is not None or (slot.actual is not None and self._figures.ended(period))

    def _period(self, parent: Element, row: Row, period: Period, measure: Measure) -> None:
        found = _span(parent, period)
        targets = [one for one in self._figures.targets(row["id"]) if of(one) == period]
        if measure is Measure.QUALITATIVE:
            for one in targets:
                _wordy(found, "target", texts(one, "text"))
            told = self._told(row, period)
            if told and self._figures.ended(period):
                self._links(_wordy(found, "actual", self._texts(told)), told)
            return
        slot = self._figures.line(row["id"], period).period
        self._targets(found, row, slot, targets, measure, period)
        if slot.actual is not None and self._figures.ended(period):
            self._actuals(found, row, slot, period)

    def _targets(
        self, parent: Element, row: Row, slot: Slot, targets: Sequence[Row], measure: Measure, period: Period
    ) -> None:
        if slot.target is not None:
            found = SubElement(parent, "target", {"value": number(slot.target)})
            exact = targets[0] if len(targets) == 1 else {}
            divided = self._divided(exact.get("numerator"), exact.get("denominator"))
            say(found, "comment", self._joined(texts(exact, "text"), divided))
        for one in self._chosen.records.targets.get(row["id"], ()):
            value = typed(one, measure) if one["cell"] and of(one) == period else None
            if value is not None and one["grant_record_id"] == self._figures.grant:
                _dimensions(SubElement(parent, "target", {"value": number(value)}), one["cell"])

    def _actuals(self, parent: Element, row: Row, slot: Slot, period: Period) -> None:
        assert slot.actual is not None
        found = SubElement(parent, "actual", {"value": number(slot.actual)})
        say(found, "comment", self._divided(slot.numerator, slot.denominator))
        self._links(found, within(self._figures.reported(row["id"]), period))
        if row["dimensions"]:
            for cell, value in self._figures.cells(row["id"], period).items():
                _dimensions(SubElement(parent, "actual", {"value": number(value)}), cell)

    def _whole(self, row: Row) -> Row | None:
        """The target of the whole time, where no period has one of its own."""
        targets = self._figures.targets(row["id"])
        if row["measure"] == Measure.QUALITATIVE or any(of(one) for one in targets):
            return None
        return next((one for one in targets if one["since"] is None and one["until"] is None), None)

    def _life(self, parent: Element, row: Row) -> None:
        """The whole time: its target, and what was reached up to today."""
        whole = self._figures.whole
        if whole is None:
            return
        today = min(self._figures.today, whole.until)
        line = self._figures.line(row["id"], Period(min(whole.since, today), today))
        if line.life.target is None:
            return
        found = _span(parent, whole)
        SubElement(found, "target", {"value": number(line.life.target)})
        if line.to_date.actual is not None:
            actual = SubElement(found, "actual", {"value": number(line.to_date.actual)})
            until: Told = {
                one: words("comment.until", day=spelled(today, one, "date")) for one, words in self._words.items()
            }
            divided = self._divided(line.to_date.numerator, line.to_date.denominator)
            say(actual, "comment", self._joined(divided, until))

    # --- words

    def _told(self, row: Row, period: Period) -> Sequence[Reported]:
        """The words reported in a period, those of grants that are not public left out."""
        rows = within(self._figures.reported(row["id"]), period)
        return [one for one in rows if one.grant in self._shown and (one.text_en or one.text_fr)]

    def _texts(self, told: Sequence[Reported]) -> Told:
        found = {"en": [clean(one.text_en) for one in told], "fr": [clean(one.text_fr) for one in told]}
        return {language: "\n".join(filter(None, many)) for language, many in found.items() if any(many)}

    def _divided(self, numerator: Number | None, denominator: Number | None) -> Told:
        """What a ratio was divided from: the standard has no field for it."""
        if numerator is None or denominator is None:
            return {}
        return {
            language: words("comment.divided", numerator=_typed(numerator, language),
                            denominator=_typed(denominator, language))
            for language, words in self._words.items()
        }  # fmt: skip

    def _joined(self, *parts: Told) -> Told:
        told = {one: " ".join(part[one] for part in parts if part.get(one)) for one in LANGUAGES}
        return {language: text for language, text in told.items() if text}

    def _links(self, parent: Element, reported: Sequence[Reported]) -> None:
        """Link what anybody may open: public materials of the meetings that values come from."""
        meetings = dict.fromkeys(one.meeting for one in reported if one.meeting is not None)
        for one in (row for meeting in meetings for row in self._chosen.records.links.get(meeting, ())):
            if told := texts(one, "title"):
                ending = next((end for end in FORMATS if one["url"].lower().endswith(end)), "")
                link = SubElement(parent, "document-link", {"format": FORMATS.get(ending, WEB), "url": one["url"]})
                say(link, "title", told)
                SubElement(link, "category", {"code": ABOUT_RESULTS})
                if one["language"]:
                    SubElement(link, "language", {"code": one["language"]})


def typed(row: Row, measure: Measure) -> Number | None:
    """Return what a baseline or a part's target says: its number, or what its two numbers make."""
    if row["value"] is not None:
        return int(row["value"])
    if row["numerator"] is None or row["denominator"] is None:
        return None
    return quotient(row["numerator"], row["denominator"], measure)


def _typed(told: Number, language: str) -> str:
    return plain(round(Fraction(told)), language)


def _span(parent: Element, period: Period) -> Element:
    found = SubElement(parent, "period")
    on(found, "period-start", period.since)
    on(found, "period-end", period.until)
    return found


def _wordy(parent: Element, tag: str, told: Told) -> Element:
    found = SubElement(parent, tag)
    say(found, "comment", told)
    return found


def _dimensions(parent: Element, cell: str) -> None:
    for name, code in cells.parse(cell).items():
        SubElement(parent, "dimension", {"name": name, "value": code})


def _coded(code: Any, told: Told) -> Told:
    """A title with its code before it, so that one finds it again."""
    return {one: f"{clean(code)} {text}".strip() for one, text in told.items()}


def _adds(row: Row) -> bool:
    """Whether values of several grants may be added up."""
    return bool(row["over_grants"] == OverGrants.SUM)


def _flag(yes: bool) -> str:
    return "1" if yes else "0"


def indicator_rows(chosen: Chosen) -> Iterator[Row]:
    """Go through the indicators that go out."""
    for result in chosen.results:
        yield from chosen.indicators[result["id"]]
