"""How priorities stand, in one language: a sentence, bars, every measure beside its counts, what follows and why."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from ppa_desk.model import quantity
from ppa_desk.services.analysis.combining import DRAWS, Firmness
from ppa_desk.services.content import Block, Chart, Language, Mark, Paragraph, Run, Table, Text
from ppa_desk.services.meetings.cockpit.measures import NAMES, Measure
from ppa_desk.services.meetings.cockpit.standing import SEED, Row, Standing
from ppa_desk.services.meetings.polling.telling import Label, Telling
from ppa_desk.services.report_words import Words, capital, one_line
from ppa_desk.services.survey_report.view import cells, plain, quiet

WORDS = "priority_cockpit"
Firm = Mapping[int, Firmness]
Groups = Mapping[int, Mapping[str, Any]]


class CockpitTelling:
    """Tells of priorities. `firm` is empty while it is not worked out yet."""

    def __init__(self, language: Language, label: Label, standing: Standing, firm: Firm, groups: Groups) -> None:
        self.words, self.language, self._label = Words(WORDS, language), language, label
        self._standing, self._firm, self._groups = standing, firm, groups
        self._polls = Telling(language, label)

    # --- names and numbers

    def title(self, row: Row) -> str:
        """Return what a priority is called."""
        return one_line(self.words.own(row.values, "title")) or str(row.nr)

    def index(self, value: float) -> str:
        """Return an index from 0 to 1 with two decimals."""
        return quantity.told(Fraction(value).limit_denominator(10**9), self.language, 2)

    def percent(self, share: float) -> str:
        """Return a share of one as a whole percentage."""
        return quantity.percent(Fraction(share).limit_denominator(10**9), self.language)

    def counts(self, name: str, one: Measure) -> str:
        """Return the counts a measure stands on."""
        told: dict[str, Any] = {key: f"{value:.0f}" for key, value in one.counts.items()}
        if "mean" in told:
            told["mean"] = quantity.told(Fraction(one.counts["mean"]).limit_denominator(10**9), self.language, 1)
        return self.words(f"counts.{name}", n=one.n, **told)

    def kind(self, code: str | None) -> str:
        """Return what a class is called."""
        return capital(self._label("priority_class", code, self.language)) if code else ""

    def because(self, row: Row) -> str:
        """Return the rule that gave a priority its class."""
        if row.kind is None:
            return self.words("because.unmeasured")
        if row.kind == "sequence":
            return self.words("because.divided" if row.divided else "because.apart")
        poll = row.measures["poll"].poll if "poll" in row.measures else None
        return self.words(f"because.{row.kind}", unsure=self.percent(poll.u if poll else 0.0))

    def chosen(self, row: Row) -> str:
        """Return the class that was chosen, with the reason where it is another than follows."""
        if not row.chosen:
            return self.words("chosen.none")
        reason = one_line(self.words.own(row.values, "class_reason")) if row.explained else ""
        key = "reason" if reason else "no_reason" if row.otherwise else "same"
        return self.words(f"chosen.{key}", kind=self.kind(row.chosen), reason=reason)

    def who(self, row: Row) -> str:
        """Return who follows a priority up: the group that was named, else whom its class suggests."""
        group = self._groups.get(row.values["work_group_id"] or 0)
        if group is not None:
            return str(group["acronym"]) or one_line(self.words.own(group, "name"))
        return self.words("who.suggested", who=self.words(f"who.{row.owner}")) if row.owner else ""

    # --- blocks

    def blocks(self, *, short: bool = False) -> Iterator[Block]:
        """Yield everything, for screen and paper alike; `short` leaves the bars to the screen: one page."""
        yield Paragraph(plain(self.lead()))
        rows = self._standing.ordered
        if not rows:
            return
        if not short and any(row.score is not None for row in rows):
            yield self.chart(rows)
        yield self.table(rows)
        weighed, differing = list(self.weighed(rows)), list(self.differing(rows))
        if short:
            head = (self.words("head.weighed"), self.words("head.differing") if differing else "")
            yield Table(head, (cells(" ".join(weighed), " ".join(differing)),), (1.0, 1.15), small=True)
            return
        for text in (*weighed, *differing, " ".join(self.anchors())):
            yield Paragraph(plain(text), note=True)

    def lead(self) -> str:
        """Return what comes first, and how firm that is."""
        first = next((row for row in self._standing.ordered if row.score is not None), None)
        if first is None or first.score is None:
            return self.words("lead.nothing")
        told = {"first": self.title(first), "score": self.index(first.score)}
        firm = self._firm.get(first.id)
        if firm is None:
            return self.words("lead.first", **told)
        draws = quantity.told(Fraction(DRAWS), self.language)
        return self.words(f"lead.{firm.word}", percent=self.percent(firm.top2), draws=draws, **told)

    def chart(self, rows: Sequence[Row]) -> Chart:
        """Return the scores as bars; a priority nobody measured has none."""
        marks = tuple(
            Mark(self.title(row), () if row.score is None else (row.score,), self._mark(row), quiet=row.score is None)
            for row in rows
        )
        caption = self.words("lead.caption")
        alt = "; ".join(self.words("list.colon", lead=one.label, text=one.told) for one in marks)
        return Chart("bars", marks, self.words("list.colon", lead=caption, text=alt), caption)

    def _mark(self, row: Row) -> str:
        if row.score is None:
            return self.words("because.unmeasured")
        firm = self._firm.get(row.id)
        return f"{self.index(row.score)}, {self._places(firm)}" if firm else self.index(row.score)

    def table(self, rows: Sequence[Row]) -> Table:
        """Return every measure beside its counts, those missing said to be missing; then what follows, and who."""
        names = [name for name in NAMES if self._standing.read.measures[name]]
        head = tuple(self.words(f"head.{name}") for name in ("priority", *names, "suggested", "chosen"))
        told = tuple(
            (self._named(row), *(self._cell(row, name) for name in names), self._follows(row), self._chosen(row))
            for row in rows
        )
        return Table(head, told, (3.4, *[2.1] * len(names), 2.8, 1.7), small=True)

    def _named(self, row: Row) -> Text:
        below = "" if row.score is None else self._mark(row)
        if (firm := self._firm.get(row.id)) is not None:
            top2 = self.words("counts.top2", percent=self.percent(firm.top2)) + self._word(firm)
            below += self.words("list.semicolon") + top2
        return Run(self.title(row), "strong"), *quiet(f"\n{below}" if below else "")

    def _follows(self, row: Row) -> Text:
        because = self.because(row)
        if row.kind is None:
            return quiet(because)
        return Run(self.kind(row.kind)), *quiet(f"\n{because}")

    def _chosen(self, row: Row) -> Text:
        who = self.who(row)
        return Run(self.chosen(row)), *quiet(f"\n{who}" if who else "")

    def _cell(self, row: Row, name: str) -> Text:
        one = row.measures.get(name)
        if one is None:
            key = "words" if name == "poll" and row.words_only else "missing"
            return quiet(self.words(f"counts.{key}"))
        idle = [] if self._standing.weights[name] else [self.words("counts.unweighted")]
        return Run(self.index(one.index), "strong"), *quiet("\n" + "; ".join([self.counts(name, one), *idle]))

    def _word(self, firm: Firmness) -> str:
        """Return how firm a place among the first two is; nothing of what is never near them."""
        return "" if firm.word == "tied" and firm.places[0] > 2 else f", {self.words(f'word.{firm.word}')}"

    def _places(self, firm: Firmness) -> str:
        low, high = firm.places
        return self.words("counts.place" if low == high else "counts.places", low=low, high=high)

    # --- notes

    def weighed(self, rows: Sequence[Row]) -> Iterator[str]:
        """Yield the weights, and what is missing."""
        standing = self._standing
        weights = self.weights({name: weight / 100 for name, weight in standing.weights.items()})
        yield self.words("note.weights_own" if standing.own_weights else "note.weights", weights=weights)
        if standing.missing and standing.shares:
            missing = self.words.joined(self.words(f"head.{name}").lower() for name in standing.missing)
            yield self.words("note.missing", measures=missing, weights=self.weights(standing.shares))
        if lacking := self._lacking(rows):
            yield self.words("note.lacking", lines=lacking)

    def anchors(self) -> Iterator[str]:
        """Yield what each measure that was taken means."""
        yield from (self.words(f"anchor.{name}") for name in NAMES if self._standing.read.measures[name])

    def differing(self, rows: Sequence[Row]) -> Iterator[str]:
        """Yield how firmness was drawn, whether measures agree, constituencies far apart, and what stands beside."""
        if self._firm:
            yield self.words("note.firm", draws=quantity.told(Fraction(DRAWS), self.language), seed=SEED)
        if pairs := self._pairs():
            yield self.words("note.tau", pairs=pairs)
        if apart := [self.title(row) for row in rows if row.apart]:
            yield self.words("note.apart", priorities=", ".join(apart))
        beside = {pair for row in rows for one in row.measures.values() for pair in one.beside}
        if beside:
            ways = self.words.joined(self._polls.plural(f"way.{way}", n) for way, n in sorted(beside))
            yield self.words("note.beside", ways=ways)

    def weights(self, shares: Mapping[str, float]) -> str:
        """Return weights by measure, those that count."""
        told = ((self.words(f"head.{name}").lower(), share) for name, share in shares.items() if share)
        return ", ".join(self.words("note.weight", measure=name, percent=self.percent(share)) for name, share in told)

    def _lacking(self, rows: Sequence[Row]) -> str:
        standing = self._standing
        told = []
        for row in rows:
            names = [self.words(f"head.{name}").lower() for name in row.lacking if name not in standing.missing]
            if names and row.score is not None:
                told.append(self.words("list.colon", lead=self.title(row), text=", ".join(names)))
        return "; ".join(told)

    def _pairs(self) -> str:
        told = []
        for (one, other), (tau, _n) in self._standing.agreement.items():
            if tau is not None:
                shown = quantity.told(Fraction(tau).limit_denominator(10**9), self.language, 2).replace("-", "−")
                names = {"one": self.words(f"head.{one}").lower(), "other": self.words(f"head.{other}").lower()}
                told.append(self.words("note.pair", tau=shown, **names))
        return ", ".join(told)
