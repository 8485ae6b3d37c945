"""Charts of results, the same on paper and screen: bars against targets, trends, splits and the map of provinces."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal

from ppa_desk.model.codes import code_list
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Chart, Language, Mark
from ppa_desk.services.dates import stretch
from ppa_desk.services.report_words import Words, capital
from ppa_desk.services.results.rules import INCREMENTS, Bands, Number, Status
from ppa_desk.services.results.series import Point
from ppa_desk.services.results.splits import Cross, Split, adds_up
from ppa_desk.services.results.table import Line, Slot
from ppa_desk.services.results.telling import Teller

REPORT = "result_pictures"
STATES = {
    Status.EXCEEDED: "more", Status.ON_TRACK: "good", Status.AT_RISK: "attention", Status.OFF_TRACK: "bad",
}  # fmt: skip
"""How a status is drawn; the others are quiet."""
AHEAD = Fraction(5, 4)
"""How much of the target a bar shows before it becomes an arrow."""
Which = Literal["to_date", "period", "life"]


class Pictures:
    """Draws figures for readers of one language."""

    def __init__(self, codes: Codes, language: Language) -> None:
        self.teller, self.words, self._codes = Teller(language), Words(REPORT, language), codes

    # --- bars against targets

    def bullets(self, lines: Sequence[Line], bands: Bands, which: Which = "to_date") -> Chart | None:
        """Return a bar for each line against its target; None where there is no line."""
        if not lines:
            return None
        end = max(AHEAD, Fraction(bands.exceeded + 15, 100))
        marks = tuple(self._bullet(line, getattr(line, which), bands if which != "life" else None, end)
                      for line in lines)  # fmt: skip
        rows = "; ".join(
            self.words("bullet.row", label=mark.label, told=mark.told, status=self.teller.status(line.status))
            for mark, line in zip(marks, lines, strict=True)
        )
        note = self.words("bullet.note_life" if which == "life" else "bullet.note")
        alt = self.words("bullet.alt", rows=rows)
        return Chart("bullet", marks, alt, self._judged(lines), note, (self.words("bullet.target"),))

    def _bullet(self, line: Line, slot: Slot, bands: Bands | None, end: Fraction) -> Mark:
        label = f"{line.code} {self.teller.name(line)}"
        if line.measure is Measure.QUALITATIVE:
            return Mark(label, (), self.words("bullet.words"), quiet=True, state=STATES.get(line.status, ""))
        told = self._against(line, slot)
        if slot.target is None or slot.score.met is not None:
            return Mark(label, (), told, state=STATES.get(line.status, ""))
        limits = (bands.at_risk, bands.on_track, bands.exceeded) if bands else ()
        ends = tuple(float(Fraction(one, 100) / end) for one in limits)
        share = slot.score.headline
        shares = () if share is None else (float(share / end),)
        return Mark(label, shares, told, target=float(1 / end), bands=ends, state=STATES.get(line.status, ""))

    def _against(self, line: Line, slot: Slot) -> str:
        """What was reached of which target, and what that is worth."""
        actual = self.teller.actual(line, slot)
        if slot.target is None:
            key = "not_due" if line.status is Status.NOT_DUE else "untargeted"
            return actual if slot.actual is None and key == "not_due" else self.words(f"bullet.{key}", actual=actual)
        told, target = self.teller.headline(slot.score), self.teller.number(line, slot.target)
        return self.words("bullet.told", actual=actual, target=target, headline=told)

    def _judged(self, lines: Sequence[Line]) -> str:
        judged = [line.status for line in lines if line.status in STATES]
        good = sum(one in (Status.ON_TRACK, Status.EXCEEDED) for one in judged)
        key = "none" if not judged else "one" if len(judged) == 1 else "many"
        return self.words(f"bullet.caption_{key}", good=good, all=len(judged))

    # --- over time

    def trend(self, line: Line, points: Sequence[Point]) -> Chart | None:
        """Return the line of an indicator over its periods, with the line of its targets; None without a number."""
        if line.measure is Measure.QUALITATIVE or not _numbers(points):
            return None
        marks = self._marks(line, points, told=True)
        rows = "; ".join(self._row(line, one) for one in points)
        name = self.teller.name(line)
        known = [one.target for one in points if one.target is not None]
        goal = self.words("trend.target", target=self.teller.number(line, known[-1])) if known else ""
        caption = self.words("trend.to_date" if line.over_time in INCREMENTS else "trend.level", name=name)
        legend = (self.words("trend.actual"), goal) if goal else (self.words("trend.actual"),)
        gaps = any((one.actual is None and one.due) or one.draft for one in points)
        note = self.words("trend.gaps") if gaps else ""
        return Chart("trend", marks, self.words("trend.alt", name=name, rows=rows), caption, note, legend,
                     _place(0, points))  # fmt: skip

    def spark(self, line: Line, points: Sequence[Point]) -> Chart | None:
        """Return a small trend for a cell of a table; None without a number."""
        if line.measure is Measure.QUALITATIVE or not _numbers(points):
            return None
        return Chart("spark", self._marks(line, points, told=False), self.spark_told(line, points))

    def spark_told(self, line: Line, points: Sequence[Point]) -> str:
        """Return what a spark shows, in numbers: what the cell says where nothing is drawn."""
        due = [one for one in points if one.due or one.actual is not None]
        return ", ".join(self.teller.number(line, one.actual) for one in due)

    def _marks(self, line: Line, points: Sequence[Point], *, told: bool) -> tuple[Mark, ...]:
        return tuple(
            Mark(
                stretch(one.period.since, one.period.until, self.teller.language) if told else "",
                () if one.actual is None else (_place(one.actual, points),),
                self.teller.number(line, one.actual) if told and (one.due or one.actual is not None) else "",
                quiet=one.draft,
                target=None if one.target is None else _place(one.target, points),
            )
            for one in points
        )

    def _row(self, line: Line, one: Point) -> str:
        told = {
            "period": stretch(one.period.since, one.period.until, self.teller.language),
            "actual": self._reached(line, one),
        }
        if one.target is None:
            return self.words("trend.row_alone", **told)
        return self.words("trend.row", target=self.teller.number(line, one.target), **told)

    def _reached(self, line: Line, one: Point) -> str:
        if one.actual is None and not one.due:
            return self.teller.words("number.not_due")
        return self.teller.number(line, one.actual)

    # --- split

    def split(self, line: Line, found: Split) -> Chart | None:
        """Return a bar for each part of a figure, and the quiet one of what is not known; None where no part is."""
        if not found.parts:
            return None
        most = _most([*(number for _, number in found.parts), found.unknown or 0])
        marks = [
            Mark(self._code(found.dimension, code), (_share(number, most),), self.teller.number(line, number))
            for code, number in found.parts
        ]
        if found.unknown is not None and found.unknown > 0:
            told = self.teller.number(line, found.unknown)
            marks.append(Mark(self.words("split.unknown"), (_share(found.unknown, most),), told, quiet=True))
        return Chart("bars", tuple(marks), self._split_alt(line, found, marks), self._split_told(line, found))

    def crossed(self, line: Line, found: Cross) -> Chart | None:
        """Return stacked columns: a column a part of the first dimension, stacked by the second."""
        if not found.outer.parts or not adds_up(line):
            return None
        names = list(dict.fromkeys(code for inner in found.inner for code, _ in inner.parts))
        most = _most([*(number for _, number in found.outer.parts), found.outer.unknown or 0])
        marks = [
            self._column(line, found.outer.dimension, outer, inner, names, most)
            for outer, inner in zip(found.outer.parts, found.inner, strict=True)
        ]
        if found.outer.unknown is not None and found.outer.unknown > 0:
            rest = self.teller.number(line, found.outer.unknown)
            share = _share(found.outer.unknown, most)
            marks.append(Mark(self.words("split.unknown"), (share,), rest, quiet=True))
        labels = [self._code(found.inner[0].dimension, name) for name in names]
        unknown = [self.words("split.unknown")] if any(mark.aside is not None for mark in marks) else []
        told = self._split_told(line, found.outer, found.inner[0].dimension)
        return Chart(
            "columns", tuple(marks), self._split_alt(line, found.outer, marks), told, legend=(*labels, *unknown)
        )

    def _column(
        self, line: Line, dimension: str, outer: tuple[str, Number], inner: Split, names: Sequence[str], most: Number
    ) -> Mark:
        numbers = dict(inner.parts)
        rest: Number | None = inner.unknown if inner.unknown and inner.unknown > 0 else None
        shares = tuple(_share(numbers.get(name, 0), most) for name in names)
        told = [self.teller.number(line, numbers.get(name)) for name in names]
        told += [] if rest is None else [self.teller.number(line, rest)]
        return Mark(
            self._code(dimension, outer[0]), shares, self.teller.number(line, outer[1]),
            aside=None if rest is None else _share(rest, most), parts=tuple(told),
        )  # fmt: skip

    def _split_told(self, line: Line, found: Split, also: str = "") -> str:
        rest = found.unknown
        key = "levels" if rest is None else "all" if not rest else "some" if rest > 0 else "more"
        told = self.words(
            f"split.{key}",
            unknown=self.teller.number(line, -rest if rest is not None and rest < 0 else rest),
            total=self.teller.number(line, found.total),
        )
        dimension = self.words.joined([self._dimension(one) for one in (found.dimension, also) if one])
        return self.words("split.caption", name=self.teller.name(line), dimension=dimension, told=told)

    def _split_alt(self, line: Line, found: Split, marks: Sequence[Mark]) -> str:
        rows = "; ".join(self.words("split.row", label=mark.label, told=_spelled(mark)) for mark in marks)
        dimension = self._dimension(found.dimension)
        return self.words("split.alt", name=self.teller.name(line), dimension=dimension, rows=rows)

    def _dimension(self, name: str) -> str:
        return self._codes.label("result_dimension", name, self.teller.language)

    # --- where

    def map(self, line: Line, found: Split) -> Chart:
        """Return the tile map of a figure by province."""
        numbers: Mapping[str, Number] = dict(found.parts)
        most = _most(list(numbers.values()))
        language = self.teller.language
        marks = [
            Mark(
                code.label(language),
                (_share(numbers.get(code.code, 0), most),),
                self.teller.number(line, numbers[code.code]) if code.code in numbers else "",
                place=code.code,
            )
            for codes in ("province", "country")
            for code in code_list(codes).values()
            if codes == "province" or (code.group == "ICGLR" and code.code != "CD")
        ]
        rows = "; ".join(
            self.words("split.row", label=self._code("province", code), told=self.teller.number(line, number))
            for code, number in found.parts
        )
        name, rest = self.teller.name(line), found.unknown
        note = self.words("map.note")
        if rest is not None and rest > 0:
            note = f"{self.words('map.unknown', told=self.teller.number(line, rest))} {note}"
        alt = self.words("map.alt", name=name, rows=rows or self.words("map.none"))
        return Chart("tiles", tuple(marks), alt, self.words("map.caption", name=name), note)

    def _code(self, dimension: str, code: str) -> str:
        told = self._codes.label(dimension, code, self.teller.language)
        return capital(told)


def _spelled(mark: Mark) -> str:
    return f"{mark.told} ({', '.join(mark.parts)})" if mark.parts else mark.told


def _numbers(points: Sequence[Point]) -> list[Number]:
    return [number for one in points for number in (one.actual, one.target) if number is not None]


def _place(number: Number, points: Sequence[Point]) -> float:
    """Where a number stands between the lowest and the highest of a chart, zero among them."""
    known = [Fraction(0), *map(Fraction, _numbers(points))]
    low, high = min(known), max(known)
    return float(Fraction(number - low) / (high - low)) if high > low else 0.0


def _most(numbers: Sequence[Number]) -> Number:
    return max([Fraction(1), *(abs(Fraction(number)) for number in numbers)])


def _share(number: Number, most: Number) -> float:
    return float(Fraction(max(number, 0)) / most)
