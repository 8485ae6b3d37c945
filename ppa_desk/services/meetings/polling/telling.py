"""What a poll says, in one language: a short reading, a sentence, and blocks that screen and paper draw alike."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction

from ppa_desk.model import quantity
from ppa_desk.model.codes import code_list
from ppa_desk.services.analysis import polls
from ppa_desk.services.analysis.figures import COUNTS
from ppa_desk.services.content import Block, Chart, Heading, Language, Mark, Paragraph, Table
from ppa_desk.services.meetings.polling.book import Ballot, Book, Option
from ppa_desk.services.meetings.polling.counting import FEWEST, MEANT, SEED, Counted, Line, counted, main
from ppa_desk.services.report_words import Words, capital, one_line
from ppa_desk.services.survey_report.view import cells, plain

WORDS = "poll_results"
LONG = 24
"""From how many letters an answer is cut where it heads a column."""
Label = Callable[[str, str | None, str], str]
"""Names a code of a list in a language."""


def shipped_label(name: str, code: str | None, language: str) -> str:
    """Return what a code is called as shipped."""
    known = code_list(name).get(code or "")
    return known.label(language) if known else code or ""


class Telling:
    """Tells of polls; `thresholds` are those the Secretariat chose instead of the shipped ones, in per cent."""

    def __init__(self, language: Language, label: Label = shipped_label, thresholds: Mapping[str, int] | None = None):
        self.words, self.language, self._label = Words(WORDS, language), language, label
        self._thresholds = dict(thresholds or {})

    # --- names and numbers

    def label(self, option: Option) -> str:
        """Return what an answer is called."""
        told = one_line(self.words.own(option.values, "text"))
        meaning = self._label("poll_meaning", option.values["meaning"], self.language)
        return told or capital(meaning) or self.words("figure.answer", nr=option.values["nr"])

    def question(self, book: Book) -> str:
        """Return what was asked, else the priority it was about, else its number."""
        asked = self.words.own(book.values, "question") or self.words.own(book.about, "title")
        return one_line(asked) or self.words("names.untitled", nr=book.values["nr"])

    def kind(self, book: Book) -> str:
        """Return what kind of poll it is."""
        return capital(self._label("poll_kind", book.kind, self.language))

    def constituency(self, ballot: Ballot) -> str:
        """Return the constituency a ballot was cast for; nothing where it is not known."""
        return capital(self._label("constituency", ballot.constituency, self.language))

    def number(self, value: float, decimals: int = 1) -> str:
        """Return a number as its reader writes it."""
        return quantity.told(Fraction(value).limit_denominator(10**9), self.language, decimals)

    def percent(self, share: float) -> str:
        """Return a share of one as a whole percentage."""
        return quantity.percent(Fraction(share).limit_denominator(10**9), self.language)

    def plural(self, key: str, n: int) -> str:
        """Return words that say how many, in the singular where the language has it."""
        few = n < 2 if self.language == "fr" else n == 1
        return self.words(f"{key}_one" if few else key, n=n)

    def way(self, found: Counted) -> str:
        """Return on what a count rests."""
        if found.n is None:
            return self.words("way.typed_open")
        return self.plural(f"way.{found.way}", found.n)

    # --- in words

    def reading(self, book: Book, ways: Sequence[Counted] | None = None) -> str:
        """Return what a poll showed in a few words, from its counts alone; empty where they say nothing."""
        found = main(counted(book) if ways is None else ways)
        if found is None:
            return ""
        if found.kind == "interest":
            return self.words(f"reading.{found.poll.told_by(self._thresholds)}") if found.poll else ""
        first = _first(found)
        told = self.words.joined(self.label(one.option) for one in first)
        return self.words(self.words.known("reading", found.kind), first=told) if first else ""

    def sentence(self, book: Book, ways: Sequence[Counted] | None = None) -> str:
        """Return the sentence a poll yields, with the counts it rests on; empty where there are none."""
        found = main(counted(book) if ways is None else ways)
        if found is None:
            return ""
        if found.kind == "interest":
            return self._interest(found) if found.poll else ""
        first = _first(found)
        if not first:
            return ""
        if len(first) > 1:
            return self.words("sentence.level", first=self.words.joined(self.label(one.option) for one in first))
        return self._leading(found, first[0])

    def tallies(self, book: Book, ways: Sequence[Counted] | None = None) -> str:
        """Return the counts of every way, each by itself; empty where nothing was counted."""
        found = counted(book) if ways is None else ways
        told = [(one, ", ".join(f"{self.label(line.option)} {self._tally(one, line)}" for line in one.order
                                if line.count is not None)) for one in found]  # fmt: skip
        if len(told) == 1 and told[0][0].way == "typed":
            return told[0][1]
        several = [self.words("list.colon", lead=self.way(one), text=text) for one, text in told]
        return self.words("list.semicolon").join(several)

    def _tally(self, found: Counted, line: Line) -> str:
        return self.told(found, line) if found.kind in _TABLES else str(line.count)

    def _interest(self, found: Counted) -> str:
        assert found.poll is not None
        meant = dict.fromkeys(MEANT, 0)
        for line in found.lines:
            if line.option.values["meaning"] in meant:
                meant[line.option.values["meaning"]] += line.count or 0
        n = sum(meant.values())
        counts = ", ".join(self.words(f"sentence.{name}", count=count, n=n) for name, count in meant.items())
        return self.words(f"sentence.{found.poll.told_by(self._thresholds)}", counts=counts)

    def _leading(self, found: Counted, line: Line) -> str:
        first, n = self.label(line.option), found.n
        if found.ranking is not None:
            average = self.number(line.more["average"], 2)
            return " ".join([self.words("sentence.rank", first=first, average=average, m=len(found.lines)),
                             *self._beyond(found, line)])  # fmt: skip
        if found.kind == "dots":
            dots = [one.more.get("dots", one.count or 0) for one in found.lines]
            key = "dots_typed" if found.way == "typed" else "dots"
            mine = line.more.get("dots", line.count or 0)
            return self.words(f"sentence.{key}", first=first, dots=f"{mine:.0f}", all=f"{sum(dots):.0f}",
                              count=line.count, n=n)  # fmt: skip
        if found.kind == "score":
            return self.words("sentence.score", first=first, mean=self.number(line.more["mean"]), count=line.count)
        key = self.words.known("sentence", found.kind) if n is not None else "sentence.tally"
        return self.words(key, first=first, count=line.count, n=n)

    def _beyond(self, found: Counted, line: Line) -> Iterator[str]:
        assert found.ranking is not None
        me, names = str(line.option.id), {str(one.option.id): self.label(one.option) for one in found.lines}
        if found.ranking.condorcet == me:
            yield self.words("sentence.beats")
        elif found.ranking.winner and found.ranking.winner != me:
            yield self.words("sentence.other_wins", winner=names[found.ranking.winner])

    # --- as blocks

    def blocks(self, book: Book) -> Iterator[Block]:
        """Yield what a poll came to: in its main way, then the others beside it, never added up."""
        ways = counted(book)
        first = main(ways)
        if own := one_line(self.words.own(book.values, "reading")):
            yield Paragraph(plain(own))
        if told := self.sentence(book, ways):
            yield Paragraph(plain(told), note=bool(own))
        if first is None:
            yield Paragraph(plain(self.words("way.words" if own else "way.nothing")), note=True)
            return
        yield from self.way_blocks(book, first)
        for found in ways:
            if found is not first:
                yield Heading(self.words("way.beside", way=self.way(found)), 3)
                yield from self.way_blocks(book, found)

    def way_blocks(self, book: Book, found: Counted) -> Iterator[Block]:
        """Yield the chart of one way with its figures, its constituencies and what is to be said of it."""
        yield self.chart(book, found)
        if found.kind in _TABLES and found.way != "typed":
            yield self._table(found)
        if found.ranking is not None and found.ranking.rounds:
            yield self._rounds(found)
        if found.sectors and any(one.constituency for one in found.sectors):
            yield self._by_constituency(found)
        for text in self.notes(book, found):
            yield Paragraph(plain(text), note=True)

    def chart(self, book: Book, found: Counted) -> Chart:
        """Return a way as bars; what was not counted has none."""
        marks = tuple(
            Mark(self.label(one.option), () if one.index is None else (one.index,), self.told(found, one),
                 quiet=one.index is None)
            for one in found.order
        )  # fmt: skip
        alt = "; ".join(self.words("list.colon", lead=one.label, text=one.told) for one in marks)
        note = self.words("note.base", way=self.way(found))
        return Chart("bars", marks, self.words("list.colon", lead=self.question(book), text=alt), note=note)

    def told(self, found: Counted, line: Line) -> str:
        """Return what stands at the end of a bar: the raw count, beside any share or index."""
        if line.count is None:
            return self.words("figure.uncounted")
        if found.ranking is not None:
            return self.words("figure.points", n=self.number(line.more["points"], 0))
        if found.kind == "dots":
            whole = sum(one.more.get("dots", one.count or 0) for one in found.lines)
            return self.words("figure.dots", n=f"{line.more.get('dots', line.count):.0f}", all=f"{whole:.0f}")
        if "mean" in line.more:
            return self.words("figure.mean", mean=self.number(line.more["mean"]))
        if line.index is None or not found.n:
            return str(line.count)
        n = round(line.count / line.index) if line.index else found.n
        key = "of" if found.n < COUNTS else "both"
        return self.words(f"figure.{key}", count=line.count, n=n, percent=self.percent(line.index))

    def _table(self, found: Counted) -> Table:
        names = _TABLES[found.kind]
        head = (self.words("table.answer"), *(self.words(f"table.{name}") for name in names))
        rows = tuple(cells(self.label(one.option), *(self._cell(one, name) for name in names)) for one in found.order)
        return Table(head, rows, (3.0, *[1.3] * len(names)), tuple(range(1, len(head))), small=True)

    def _cell(self, line: Line, name: str) -> str:
        if name == "people":
            return str(line.count)
        if name == "share":
            return self.percent(line.index or 0.0)
        if name not in line.more:
            return self.words("table.none")
        if name in ("high", "low"):
            return self.percent(line.more[name])
        decimals = {"average": 2, "supporters": 1, "mean": 1}.get(name, 0)
        return self.number(line.more[name], decimals)

    def _rounds(self, found: Counted) -> Table:
        """The runoff: first places round by round; an answer that is dropped has none any more."""
        assert found.ranking is not None
        rounds = found.ranking.rounds
        head = (self.words("table.runoff"), *(self.words("table.round", nr=nr) for nr in range(1, len(rounds) + 1)))
        rows = []
        for line in found.order:
            standing = (one.standing.get(str(line.option.id)) for one in rounds)
            told = (self.words("table.dropped") if n is None else self.number(n, 0) for n in standing)
            rows.append(cells(self.label(line.option), *told))
        rows.append(cells(self.words("table.exhausted"), *(self.number(one.exhausted, 0) for one in rounds)))
        return Table(head, tuple(rows), (3.0, *[1.3] * len(rounds)), tuple(range(1, len(head))), small=True)

    def _by_constituency(self, found: Counted) -> Table:
        shown = [one for one in found.order if one.index is not None]
        head = (
            self.words("table.constituency"),
            self.words("table.ballots"),
            *(_short(self.label(one.option)) for one in shown),
        )
        rows = []
        for sector in found.sectors:
            name = self._label("constituency", sector.constituency, self.language)
            hidden = self.words("table.hidden")
            told = [hidden] * (len(shown) + 1)
            if not sector.hidden:
                told = [str(sector.n), *(self._support(sector.support.get(one.option.id)) for one in shown)]
            rows.append(cells(capital(name) or capital(self.words("table.unknown")), *told))
        caption = self.words("table.sectors", fewest=FEWEST)
        shares = (2.6, 1.3, *[1.5] * len(shown))
        return Table(head, tuple(rows), shares, tuple(range(1, len(head))), caption, small=True)

    def _support(self, share: float | None) -> str:
        return self.words("table.none") if share is None else self.percent(share)

    def notes(self, book: Book, found: Counted) -> Iterator[str]:
        """Yield what has to be said of a way: how divided, what was odd, what was not counted."""
        if found.poll is not None:
            net, polarity = self._signed(found.poll.net), self.number(found.poll.polarity, 2)
            yield self.words("figure.net", net=net, polarity=polarity, unsure=self.percent(found.poll.u))
        if any(name in self._thresholds for name in polls.THRESHOLDS) and found.poll is not None:
            yield self.words("note.changed")
        if found.kind == "dots" and found.way != "typed":
            yield self.words("note.supporters")
        yield from (self.plural(f"note.{name}", times) for name, times in found.odd.items())
        if found.empty:
            yield self.plural("note.empty", found.empty)
        if found.way != "typed" and (n := sum(one.anonymous == (found.way == "anonymous") for one in book.dropped)):
            yield self.plural("note.dropped", n)
        if found.ranking is not None and found.ranking.tied:
            yield self.words("note.seed", seed=SEED)
        apart = [self.label(one.option) for one in found.lines if _apart(found, one)]
        if apart:
            yield self.words("note.apart", answers=", ".join(apart))
        if any(one.hidden for one in found.sectors) and any(one.constituency for one in found.sectors):
            yield self.words("note.hidden")

    def _signed(self, net: float) -> str:
        told = self.number(abs(net), 2)
        return f"+{told}" if net > 0 else f"−{told}" if net < 0 else told


_TABLES: Mapping[str, Sequence[str]] = {
    "rank": ("points", "average", "first", "top3"), "dots": ("dots", "share", "people", "supporters"),
    "score": ("mean", "high", "low", "people"),
}  # fmt: skip


def _first(found: Counted) -> list[Line]:
    """The answers in first place, several where they are level; none where nothing has an index or count."""
    known = [(one.index if one.index is not None else -1.0, one.count or 0) for one in found.lines]
    if not known or max(known) <= (0.0, 0):
        return []
    best = max(known)
    if best[0] < 0:
        return [one for one in found.lines if (one.count or 0) == best[1]]
    return [one for one in found.lines if one.index == best[0]]


def _apart(found: Counted, line: Line) -> bool:
    told = found.balances.get(line.option.id)
    return told is not None and told.apart


def _short(text: str) -> str:
    return text if len(text) <= LONG else f"{text[:LONG].rstrip()}…"
