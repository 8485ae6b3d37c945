"""Figures as a reader of one language gets them: numbers, shares, bases and groups in words."""

from datetime import date

from ppa_desk.forms.definition import Text as Wording
from ppa_desk.model.record import Visibility
from ppa_desk.services import dates
from ppa_desk.services.analysis.figures import Figure, Line, printed
from ppa_desk.services.analysis.results import Results
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Run, Text
from ppa_desk.services.report_words import Words, capital, one_line

CODED = ("constituency", "sector", "region", "country", "member_type")
"""Facts that are told by the code list of that name; work groups are told by their keys."""


class View:
    """What the parts of a survey's report are written from."""

    def __init__(self, results: Results, words: Words, codes: Codes, edition: Visibility) -> None:
        self.results, self.data, self.words, self.edition = results, results.data, words, edition
        self.language = words.language
        self._codes = codes

    def own(self, text: Wording) -> str:
        """Return a text of the form in the reader's language, else in the other."""
        return one_line(text.of(self.language))

    def title(self) -> str:
        """Return what the survey is called."""
        return self.own(self.data.title) or self.words("names.untitled")

    def date(self, day: date) -> str:
        """Return a date as the reader writes it."""
        return dates.spelled(day, self.language, "date")

    def decimal(self, value: float, places: int = 1) -> str:
        """Return a number with at most so many places, as the reader writes it."""
        told = f"{value:.{places}f}".rstrip("0").rstrip(".") if places else f"{value:.0f}"
        return told.replace(".", ",") if self.language == "fr" else told

    def fixed(self, value: float, places: int) -> str:
        """Return a number with so many places, for a column of them."""
        told = f"{value:.{places}f}"
        return told.replace(".", ",") if self.language == "fr" else told

    def percent(self, share: float) -> str:
        """Return a share of one as a whole percentage."""
        return self.words("number.percent", n=f"{share * 100:.0f}")

    def points(self, difference: float) -> str:
        """Return a difference of shares in points, with its sign."""
        return self.words("number.points", n=self.signed(difference))

    def signed(self, difference: float) -> str:
        """Return a difference of shares in points, for a column whose head has the unit."""
        whole = round(difference * 100)
        return f"+{whole}" if whole > 0 else f"−{-whole}" if whole < 0 else "0"

    def group(self, fact: str, value: str) -> str:
        """Return what a group is called."""
        if not value:
            return self.words("who.no_group" if fact == "groups" else "who.unknown")
        if fact in CODED:
            label = self._codes.label(fact, value, self.language)
            return capital(label)
        question = self.data.form.question(fact)
        labels = {one.name: self.own(one.label) for one in self.data.form.choices(question)} if question else {}
        return labels.get(value, value.upper() if fact == "groups" else value)

    def fact(self, fact: str) -> str:
        """Return what groups are told apart by."""
        question = self.data.form.question(fact) if not self.words.has(f"fact.{fact}") else None
        return self.own(question.label) if question else self.words(self.words.known("fact", fact))

    def share(self, line: Line, figure: Figure) -> str:
        """Return how often an answer was given, as the base allows: percent, counts with percent, or counts."""
        how = printed(figure.n)
        if line.share is None or how == "counts":
            return self.words("number.of", count=line.count, n=figure.n)
        percent = self.percent(line.share)
        return percent if how == "percent" else self.words("number.both", count=line.count, n=figure.n, percent=percent)

    def interval(self, line: Line) -> str:
        """Return the interval of a share; a dash where there is none."""
        if line.interval is None:
            return self.words("number.none")
        low, high = (f"{one * 100:.0f}" for one in line.interval)
        return self.words("number.percent", n=self.words("number.interval", low=low, high=high))

    def base(self, figure: Figure) -> str:
        """Return on how many answers a figure rests, and what became of the others."""
        base = figure.base
        told = [self.words("figure.base", answered=base.answered, seen=base.seen)]
        others = (
            ("skipped", base.skipped),
            ("no_answer", base.no_answer),
            ("unseen", base.asked - base.seen),
            ("unasked", len(self.data.weights) - base.asked),
        )
        told += [self.words(f"figure.{name}", count=count) for name, count in others if count]
        return "; ".join(told).replace("; ", " ; " if self.language == "fr" else "; ") + "."


def plain(text: str) -> Text:
    """Return words as one run; nothing for no words."""
    return (Run(text),) if text else ()


def quiet(text: str) -> Text:
    """Return words as what is secondary."""
    return (Run(text, "secondary"),) if text else ()


def cells(*texts: str) -> tuple[Text, ...]:
    """Return a row of a table."""
    return tuple(plain(text) for text in texts)
