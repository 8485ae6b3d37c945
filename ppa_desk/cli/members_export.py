"""`ppa-desk members export`: a list of the register as a file, with the columns, filter and order one names."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ppa_desk.cli import members_cards
from ppa_desk.errors import DeskError

_ASKED = re.compile(r"([a-z_.0-9]+)\s*(!=|>=|<=|=|~|>|<)\s*(.*)", re.DOTALL)
_HOWS = {"=": "is", "!=": "is_not", "~": "contains", ">=": "least", "<=": "most", ">": "after", "<": "before"}
KINDS = {"organisations": "organisation", "people": "person"}
Write = Callable[[Any, Any, "Asked"], int]


class BadColumn(DeskError):
    """The list has no such column."""

    code = "cli.bad_column"


class BadFilter(DeskError):
    """What is asked of the list cannot be read."""

    code = "cli.bad_filter"


class BadEnding(DeskError):
    """Nothing writes a file of that ending."""

    code = "cli.bad_ending"


class Asked:
    """The list that was asked for: its facts, the columns, and the numbers of its records in order."""

    def __init__(self, desk: Any, told: Any) -> None:
        from ppa_desk.services.facts import WHERE

        self.kind = KINDS[told.list]
        self.list = desk.members.lists.of(self.kind, told.language)
        self.facts = self.list.facts()
        self.keys = [self._known(one.strip()) for one in told.columns.split(",")] if told.columns else self.list.keys
        only: dict[str, Any] = {WHERE: [self._condition(desk, one) for one in told.filter]}
        if told.members:
            only["member"] = True
        sort = self._known(told.sort) if told.sort else ""
        self.numbers: list[int] = self.list.ids(told.search, only, sort, told.down)

    def _known(self, key: str) -> str:
        if key not in self.facts:
            raise BadColumn(value=key, known=", ".join(self.facts))
        return key

    def _condition(self, desk: Any, text: str) -> Any:
        from ppa_desk.services.facts import HOWS, Condition

        found = _ASKED.fullmatch(text.strip())
        if found is None:
            raise BadFilter(value=text)
        fact = self.facts[self._known(found[1])]
        how, value = _HOWS[found[2]], found[3].strip()
        if how == "is" and value in ("", "*"):
            return Condition(fact.key, "filled" if value else "empty")
        if how not in HOWS[fact.type]:
            raise BadFilter(value=text)
        return Condition(fact.key, how, _value(desk, fact, value, text))


def add(members: Callable[..., Any]) -> None:
    """Add the command."""
    made = members("export", export, "write the list of organisations or people to a file, as it would be shown")
    made.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="its ending says how: .xlsx, .csv or .vcf"
    )
    made.add_argument("--list", choices=tuple(KINDS), default="organisations")
    made.add_argument("--columns", metavar="KEYS", help="with commas between, such as name,country,extra.staff")
    made.add_argument(
        "--filter", action="append", default=[], metavar="ASKED",
        help="such as country=CD, extra.staff>=10, name~gold, email= (empty), email=* (filled in); may be repeated",
    )  # fmt: skip
    made.add_argument("--search", default="", metavar="WORDS", help="only what holds these words")
    made.add_argument("--members", action="store_true", help="of organisations only those with a membership")
    made.add_argument("--sort", metavar="KEY")
    made.add_argument("--down", action="store_true", help="the other way round")
    made.add_argument("--edition", choices=("secretariat", "members", "public"), default="secretariat", help="of cards")
    made.add_argument("--vcard", choices=("3.0", "4.0"), default="3.0", metavar="VERSION", help="of cards: 3.0 or 4.0")
    made.add_argument("--language", choices=("en", "fr"), default="en", help="of labels of codes")


def export(told: Any, opens: Callable[..., Any]) -> None:
    """Write the list."""
    write = WRITERS.get(told.out.suffix.lower())
    if write is None:
        raise BadEnding(value=told.out.suffix, known=", ".join(WRITERS))
    with opens(told, read_only=True) as desk:
        asked = Asked(desk, told)
        print(f"{told.out} ({write(desk, told, asked)} rows)")


def _table(desk: Any, told: Any, asked: Asked) -> int:
    from ppa_desk.documents import list_book
    from ppa_desk.labels import kind_label

    head = [_title(asked.facts[key], told.language) for key in asked.keys]
    title, rows = kind_label(asked.kind, True), _rows(desk, told, asked)
    list_book.write(told.out, title, desk.store.who, head, rows, len(asked.numbers), lambda done, of: None)
    return len(asked.numbers)


WRITERS: dict[str, Write] = {".xlsx": _table, ".csv": _table, ".vcf": members_cards.write}
"""What writes a list to a file of which ending."""


def _rows(desk: Any, told: Any, asked: Asked) -> Iterator[Sequence[Any]]:
    from ppa_desk.documents.list_book import EVERY, cell
    from ppa_desk.labels import choice_label

    def words(spec: Any, value: Any) -> str:
        if spec.type == "choice":
            return choice_label(spec.name, str(value))
        return str(desk.members.lists.told(spec, value, told.language))

    for start in range(0, len(asked.numbers), EVERY):
        chunk = asked.numbers[start : start + EVERY]
        cells = asked.list.cells(chunk, asked.keys)
        for number in chunk:
            if number in cells:
                yield [cell(asked.facts[key].spec, cells[number].get(key), words) for key in asked.keys]


def _title(fact: Any, language: str) -> str:
    from ppa_desk.labels import field_label, kind_label

    if fact.whole:
        return kind_label(fact.about, fact.whole == "many")
    return str(fact.spec.label(language)) or field_label(fact.about, fact.spec.name)


def _value(desk: Any, fact: Any, value: str, text: str) -> Any:
    from ppa_desk.model import quantity
    from ppa_desk.model.fold import fold
    from ppa_desk.model.numerals import NotNumeral

    try:
        if fact.type == "date":
            return date.fromisoformat(value)
        if fact.type == "quantity":
            return quantity.read(value) if fact.spec.type == "quantity" else int(value)
    except (ValueError, NotNumeral) as error:
        raise BadFilter(value=text) from error
    codes = fact.spec.several or fact.spec.codes
    if not codes:
        return value
    same = [one.code for one in desk.codes.all(codes) if fold(value) in (fold(one.code), fold(one.en), fold(one.fr))]
    if not same:
        raise BadFilter(value=text)
    return same[0]
