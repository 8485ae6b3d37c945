"""One index over everything with text: FTS5 in a file, tsvector on a server; accents folded on both."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, text

from ppa_desk.model import extras
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import KINDS, searched, titled

SPAN = 1 << 40
"""Index numbers of one kind lie within one span, so that a record's entry is found without a look-up."""

_NUMBERS = {kind: at for at, kind in enumerate(KINDS)}
_KINDS = tuple(KINDS)

FILE_SCHEMA = (
    "CREATE VIRTUAL TABLE search_index USING fts5(title, body, tokenize='unicode61 remove_diacritics 2')",
    "INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)",
)
SERVER_SCHEMA = (
    "CREATE TABLE search_index (rowid bigint PRIMARY KEY, title text NOT NULL, body text NOT NULL,"
    " words tsvector GENERATED ALWAYS AS"
    " (setweight(to_tsvector('simple', title), 'A') || to_tsvector('simple', body)) STORED)",
    "CREATE INDEX ix_search_index_words ON search_index USING gin (words)",
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found, best first."""

    kind: str
    record: int


def schema(dialect: str) -> tuple[str, ...]:
    """Return the statements that make the index."""
    return FILE_SCHEMA if dialect == "sqlite" else SERVER_SCHEMA


def put(connection: Connection, kind: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Index records of a kind again, each with all its columns."""
    if not searched(kind) or not rows:
        return
    told = entries(kind, rows)
    if connection.dialect.name == "sqlite":
        statement = "INSERT OR REPLACE INTO search_index(rowid, title, body) VALUES (?, ?, ?)"
    else:
        statement = (
            "INSERT INTO search_index(rowid, title, body) VALUES (%s, %s, %s)"
            " ON CONFLICT (rowid) DO UPDATE SET title = excluded.title, body = excluded.body"
        )
    connection.exec_driver_sql(statement, told)


def entries(kind: str, rows: Sequence[Mapping[str, Any]]) -> list[tuple[int, str, str]]:
    """Return what the index holds of records: its number, the title's words, the other words."""
    names, first = titled(kind), _NUMBERS[kind] * SPAN
    rest = searched(kind)[len(names) :]
    return [(first + row["id"], _joined(row, names), _joined(row, rest)) for row in rows]


def drop(connection: Connection, kind: str, records: Sequence[int]) -> None:
    """Take records out of the index."""
    if searched(kind):
        first = _NUMBERS[kind] * SPAN
        gone = text("DELETE FROM search_index WHERE rowid = :id")
        connection.execute(gone, [{"id": first + record} for record in records])


def _joined(row: Mapping[str, Any], names: Sequence[str]) -> str:
    return fold("\n".join(_words(name, value) for name in names if (value := row.get(name))).replace("\0", " "))


def _words(name: str, value: str) -> str:
    """A text; of own fields the texts among their values."""
    if name != extras.COLUMN:
        return value
    return "" if value == "{}" else "\n".join(one for one in extras.readable(value).values() if isinstance(one, str))


def find(connection: Connection, words: str, kinds: Sequence[str] = (), most: int = 50) -> list[Hit]:
    """Return the records with all these words or beginnings of words, best first; nothing typed finds nothing."""
    asked = query(words, connection.dialect.name)
    if not asked:
        return []
    spans, bounds = _spans(kinds)
    if connection.dialect.name == "sqlite":
        told = f"SELECT rowid FROM search_index WHERE search_index MATCH :asked {spans}"
        told += " ORDER BY bm25(search_index, 10.0, 1.0), rowid LIMIT :most"
    else:
        told = f"SELECT rowid FROM search_index WHERE words @@ to_tsquery('simple', :asked) {spans}"
        told += " ORDER BY ts_rank(words, to_tsquery('simple', :asked)) DESC, rowid LIMIT :most"
    found = connection.execute(text(told), {"asked": asked, "most": most} | bounds).scalars()
    return [Hit(_KINDS[number // SPAN], number % SPAN) for number in found]


def matching(words: str, kind: str, dialect: str) -> tuple[str, dict[str, Any]] | None:
    """Return SQL (with parameters) giving the numbers of one kind that match, for a list's filter; None: no words."""
    asked = query(words, dialect)
    if not asked:
        return None
    spans, bounds = _spans([kind])
    test = "search_index MATCH :asked" if dialect == "sqlite" else "words @@ to_tsquery('simple', :asked)"
    told = f"SELECT rowid - {_NUMBERS[kind] * SPAN} AS id FROM search_index WHERE {test} {spans}"
    return told, {"asked": asked} | bounds


def _spans(kinds: Sequence[str]) -> tuple[str, dict[str, int]]:
    if not kinds:
        return "", {}
    parts: list[str] = []
    bounds: dict[str, int] = {}
    for at, kind in enumerate(kinds):
        parts.append(f"rowid BETWEEN :low{at} AND :high{at}")
        bounds |= {f"low{at}": _NUMBERS[kind] * SPAN, f"high{at}": (_NUMBERS[kind] + 1) * SPAN - 1}
    return f"AND ({' OR '.join(parts)})", bounds


def query(words: str, dialect: str) -> str:
    """Return what was typed as a safe query: words quoted, their ends open, place names in both languages."""
    terms = _terms(words)
    join = _file_term if dialect == "sqlite" else _server_term
    return (" AND " if dialect == "sqlite" else " & ").join(join(term) for term in terms)


def _terms(words: str) -> list[tuple[tuple[str, ...], ...]]:
    """Split into terms; each is a set of phrases that mean the same place, or one word."""
    told = re.findall(r"\w+", fold(words.replace("\0", " ")))[:12]
    terms: list[tuple[tuple[str, ...], ...]] = []
    while told:
        length = next((n for n in range(min(5, len(told)), 0, -1) if tuple(told[:n]) in _places()), 0)
        terms.append(_places()[tuple(told[:length])] if length else ((told[0],),))
        told = told[length or 1 :]
    return terms


def _file_term(phrases: tuple[tuple[str, ...], ...]) -> str:
    told = ['"' + " ".join(phrase).replace('"', '""') + '"*' for phrase in phrases]
    return told[0] if len(told) == 1 else f"({' OR '.join(told)})"


def _server_term(phrases: tuple[tuple[str, ...], ...]) -> str:
    told = [" <-> ".join(f"'{word}'" for word in phrase) + ":*" for phrase in phrases]
    return f"({' | '.join(f'({one})' for one in told)})"


@cache
def _places() -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Place names that differ in English and French, from the shipped code lists, as folded words."""
    from ppa_desk.model.codes import places

    same: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {}
    for names in places():
        phrases = tuple(dict.fromkeys(tuple(re.findall(r"\w+", fold(name))) for name in names if name))
        if len(phrases) > 1:
            same |= dict.fromkeys(phrases, phrases)
    return same
