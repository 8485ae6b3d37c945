"""What can be told from the words of a meeting's records: weekdays, names, citations, missing translations."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Consent
from ppa_desk.services import dates
from ppa_desk.services.content import Language
from ppa_desk.services.markup import CITED
from ppa_desk.services.narrative import Edit
from ppa_desk.services.summary.records import OF_MEETING, PARTS_OF
from ppa_desk.services.summary.view import View
from ppa_desk.store.database import Store

Mark = tuple[str, int]
Texts = list[tuple[Mark, str]]
READ = ("meeting", *OF_MEETING, *PARTS_OF)
LANGUAGES: tuple[Language, ...] = ("en", "fr")
NO_TEXT = ("key", "url", "kind", "arithmetic")
"""Columns that no document shows as they are: who voted how is told of those who agreed to be named."""


def collect(view: View, edits: Mapping[str, Edit]) -> Texts:
    """Return every text the document may show, each with its record."""
    found: Texts = [(("narrative", edit.record), edit.text) for edit in edits.values()]
    for kind in READ:
        for part in (view.records.meeting,) if kind == "meeting" else view.records.all(kind):
            found += [(part.mark, value) for value in _words(part.values) if value]
    return found


def _words(values: Mapping[str, object]) -> Iterator[str]:
    return (value for name, value in values.items() if isinstance(value, str) and name not in NO_TEXT)


def untranslated(view: View) -> Iterator[Mark]:
    """Yield the records with a text that is only there in the other language, once for each text."""
    other = "fr" if view.language == "en" else "en"
    for kind in READ:
        for part in (view.records.meeting,) if kind == "meeting" else view.records.all(kind):
            for name in part.values:
                lacking = name.endswith(f"_{other}") and not part[f"{name[:-2]}{view.language}"]
                if lacking and str(part[name]).strip():
                    yield part.mark


# --- weekdays


@dataclass(frozen=True, slots=True)
class Named:
    """A date written with its weekday: the text, the day (None: there is none such), and whether it is wrong."""

    text: str
    day: date | None
    wrong: bool


def weekdays(view: View, texts: Texts) -> Iterator[tuple[Mark, Named]]:
    """Yield every date with a weekday; a year that is not written is the meeting's."""
    meeting: date | None = view.records.meeting["starts_on"]
    year = meeting.year if meeting else None
    return ((mark, named) for mark, text in texts for named in named_days(text, year))


def named_days(text: str, year: int | None) -> Iterator[Named]:
    """Yield the dates of a text that are written with a weekday, in English or French."""
    for language in LANGUAGES:
        for found in (one for pattern in _patterns(language) for one in pattern.finditer(text)):
            known = int(found["year"]) if found["year"] else year
            if known is not None:
                yield _judged(found, language, known)


def _judged(found: re.Match[str], language: Language, year: int) -> Named:
    words = dates.words(language)
    month = [one.casefold() for one in words["months"]].index(found["month"].casefold()) + 1
    weekday = [one.casefold() for one in words["weekdays"]].index(found["weekday"].casefold())
    try:
        day = date(year, month, int(found["day"]))
    except ValueError:
        return Named(found[0], None, wrong=True)
    return Named(found[0], day, wrong=day.weekday() != weekday)


@cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    """Friday, November 27, 2020; Friday 27 November; vendredi 27 novembre 2020."""
    words = dates.words(language)
    weekday, month = (f"(?P<{name}>{'|'.join(words[f'{name}s'])})" for name in ("weekday", "month"))
    day, year = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er)?", r"(?:,?\s+(?P<year>(?:19|20)\d\d))?"
    orders = (rf"{month}\s+{day}", rf"(?:the\s+|le\s+)?{day}\s+(?:of\s+)?{month}")
    return tuple(
        re.compile(rf"\b{weekday},?\s+{order}\b{year}", re.IGNORECASE)
        for order in (orders if language == "en" else orders[1:])
    )


# --- names and citations


def named_without_consent(store: Store, texts: Texts) -> dict[int, tuple[str, list[Mark]]]:
    """Return the people named in full who did not agree to it, with the records that name them."""
    plain = [(mark, " ".join(text.split())) for mark, text in texts]
    said = set(re.findall(r"\w+", " ".join(text for _, text in plain)))
    person = table_of("person")
    asked = select(person.c.id, person.c.given_name, person.c.family_name).where(person.c.consent != Consent.GIVEN)
    found: dict[int, tuple[str, list[Mark]]] = {}
    with store.read() as session:
        for number, given, family in session.execute(asked.order_by(person.c.id)):
            name = f"{given} {family}".strip()
            if given and said.issuperset(re.findall(r"\w+", name)):
                marks = [mark for mark, text in plain if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
                if marks:
                    found[number] = (name, list(dict.fromkeys(marks)))
    return found


def unknown_citations(view: View, texts: Texts) -> Iterator[tuple[Mark, str]]:
    """Yield the citations that nothing has the key of."""
    for mark, text in texts:
        for key, _ in CITED.findall(text):
            if view.cite(key.strip(), "") is None:
                yield mark, key.strip()
