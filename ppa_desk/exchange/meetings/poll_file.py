"""Poll files of online meetings in their three layouts, as one answer to one question each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ppa_desk.exchange.meetings.headers import cell, columns, says
from ppa_desk.exchange.reading.book import Book


@dataclass(frozen=True, slots=True)
class Cast:
    """What one answered to one question, as the file writes it."""

    sheet: str
    row: int
    question: str
    name: str
    email: str
    cast: str
    answer: str

    @property
    def anonymous(self) -> bool:
        """Whether the file keeps the name to itself."""
        return not self.email and (not self.name or says(self.name, "anonymous"))


@dataclass(slots=True)
class Found:
    """What a file holds: the answers, and the rows that are none."""

    casts: list[Cast] = field(default_factory=list)
    other: list[tuple[str, int, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Head:
    """A table of answers: where name, address and time stand, and which questions it is about."""

    at: dict[str, int]
    questions: dict[int, str]

    @property
    def is_long(self) -> bool:
        return "question" in self.at and "answer" in self.at

    def pairs(self, row: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The questions and answers of a row."""
        if self.is_long:
            yield cell(row, self.at["question"]), _whole(row, self.at["answer"])
        elif self.questions:
            yield from ((question, _whole(row, at)) for at, question in self.questions.items())
        else:
            for at in range(max(self.at.values()) + 1, len(row), 2):
                yield cell(row, at), _whole(row, at + 1)


def is_poll(book: Book) -> bool:
    """Say whether a file is one of polls in an online meeting."""
    return any(_head(row) is not None for sheet in book.sheets for row in sheet.rows[:60])


def read(book: Book) -> Found:
    """Return what a poll file holds."""
    found = Found()
    for sheet in book.sheets:
        head: _Head | None = None
        for nr, row in enumerate(sheet.rows, 1):
            if not any(text.strip() for text in row):
                head = None if head is not None and head.questions else head
            elif (begun := _head(row)) is not None:
                head = begun
            elif head is None:
                found.other.append((sheet.name, nr, ", ".join(text for text in row if text.strip())))
            else:
                _answers(found, sheet.name, nr, row, head)
    return found


def _head(row: Sequence[str]) -> _Head | None:
    at = columns(row, "poll")
    if "name" not in at or "cast" not in at:
        return None
    last = max(place for name, place in at.items() if name not in ("question", "answer"))
    if "question" in at and "answer" in at:
        return _Head(at, {})
    questions = {place: told for place in range(last + 1, len(row)) if (told := cell(row, place))}
    return _Head({name: place for name, place in at.items() if name not in ("question", "answer")}, questions)


def _answers(found: Found, sheet: str, nr: int, row: Sequence[str], head: _Head) -> None:
    told = [(question, answer) for question, answer in head.pairs(row) if question and answer]
    if not told:
        found.other.append((sheet, nr, ", ".join(text for text in row if text.strip())))
    name, email, cast = (cell(row, head.at.get(key)) for key in ("name", "email", "cast"))
    for question, answer in told:
        found.casts.append(Cast(sheet, nr, question, name[:300], email[:300], cast, answer))


def _whole(row: Sequence[str], at: int) -> str:
    """A cell with the spaces that stand in it: they tell whether a semicolon belongs to an answer."""
    return row[at].strip() if at < len(row) else ""
