"""vCard files (2.1, 3.0, 4.0): cut into cards, each card into its lines. What is broken in one card spoils no other."""

import codecs
import quopri
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from ppa_desk.exchange.reading.book import MOST_ROWS, Book, Unreadable

MOST_LINE = 100_000
"""Octets of a line of text; a picture may be longer, and is left out."""
_HEAD = re.compile(rb"(?:([\w-]+)\.)?([A-Za-z][\w-]*)((?:;(?:[^\":]|\"[^\"]*\")*)?):")
_PARAM = re.compile(r"((?:[^;\"]|\"[^\"]*\")+)")
_PART = re.compile(r"((?:[^,\"]|\"[^\"]*\")+)")
_BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_ENCODINGS = frozenset({"quoted-printable", "base64", "b", "8bit", "7bit"})
_BLANK = (b" ", b"\t")
_CHARSET = re.compile(r"(?:utf|iso|us-ascii|windows|latin|cp|koi8|mac|gb|big5|shift|euc)[\w.-]*", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: its name in capitals, its group ("item1"), what it is of, its value as it was written."""

    name: str
    value: str
    group: str = ""
    types: frozenset[str] = frozenset()
    params: tuple[tuple[str, str], ...] = ()

    def param(self, name: str) -> str:
        """Return a parameter, empty where it has none."""
        return next((value for key, value in self.params if key == name), "")

    def text(self) -> str:
        """Return the value as text."""
        return unescaped(self.value).strip()

    def parts(self, between: str) -> list[str]:
        """Return the values that stand in it with a sign between them."""
        return [unescaped(part).strip() for part in apart(self.value, between)]


@dataclass(slots=True)
class Card:
    """A card: which one of the file, the line it begins on, its lines, and what of it could not be read."""

    nr: int
    line: int
    lines: list[Property] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    """Lines that are none, as they stand."""
    broken: bool = False
    """Whether it has no end."""

    def all(self, name: str) -> list[Property]:
        """Return its lines of a name."""
        return [one for one in self.lines if one.name == name]

    def first(self, name: str) -> str:
        """Return the text of the first line of a name, empty where there is none."""
        return next((told for one in self.lines if one.name == name and (told := one.text())), "")


def is_cards(name: str, data: bytes) -> bool:
    """Say that a file is one of cards, by its name or its beginning."""
    return name.lower().endswith((".vcf", ".vcard")) or _plain(data[:200]).lstrip().upper().startswith(b"BEGIN:VCARD")


def read(name: str, data: bytes) -> Book:
    """Read a file of cards. Unreadable."""
    cards = list(_cards(lines_of(data)))
    if not cards:
        raise Unreadable("no_cards", name)
    if len(cards) > MOST_ROWS:
        raise Unreadable("too_large", name, most=f"{MOST_ROWS}")
    return Book(name, "vcf", data=cards)


def lines_of(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Go through the lines of a file, each with those it goes on in, and with its place counted from 1."""
    return _unfolded(_plain(data).splitlines())


def property_of(line: bytes) -> Property | None:
    """Return what a line says: a picture, or more than a text may be, without its value; None where it is no line."""
    head = _HEAD.match(line)
    if head is None:
        return None
    name = head[2].decode("ascii").upper().replace("_", "-")
    if name in _BINARY or len(line) > MOST_LINE:
        return Property(name, "")
    params = _params(_decoded(head[3], ""))
    told = {value.lower() for key, value in params if key == "ENCODING"}
    value = line[head.end() :]
    if "quoted-printable" in told:
        value = quopri.decodestring(value)
    charset = next((value for key, value in params if key == "CHARSET"), "")
    types = frozenset(value.lower() for key, value in params if key == "TYPE")
    if any(key == "PREF" for key, _ in params):
        types |= {"pref"}
    group = (head[1] or b"").decode("ascii", "replace").lower()
    return Property(name, _decoded(value, charset).strip(), group, types, tuple(params))


def apart(value: str, between: str) -> list[str]:
    """Cut a value at a sign, where it is not escaped."""
    if "\\" not in value:
        return value.split(between)
    found: list[list[str]] = []
    escaped = False
    for piece in value.split(between):
        if escaped:
            found[-1].append(piece)
        else:
            found.append([piece])
        escaped = (len(piece) - len(piece.rstrip("\\"))) % 2 == 1
    return [between.join(pieces) for pieces in found]


def unescaped(text: str) -> str:
    """Return a value without the signs that stand before commas, semicolons and ends of lines."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _plain(data: bytes) -> bytes:
    """Return the file in octets that a line can be cut from, whatever it was written in."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return data[2:].decode(encoding, "replace").encode("utf-8")
    return data.removeprefix(codecs.BOM_UTF8).replace(b"\0", b"")


def _cards(lines: Iterator[tuple[int, bytes]]) -> Iterator[Card]:
    card: Card | None = None
    number, depth, before = 0, 0, b""
    for at, line in lines:
        said = line.strip().upper()
        if said == b"BEGIN:VCARD":
            if card and before.upper().rstrip().endswith(b"AGENT:"):
                depth += 1
            else:
                if card:
                    card.broken = True
                    yield card
                number, depth = number + 1, 0
                card = Card(number, at)
        elif said == b"END:VCARD" and card:
            if not depth:
                yield card
                card = None
            depth = max(depth - 1, 0)
        elif card and not depth and said:
            _take(card, line)
        before = line or before
    if card:
        card.broken = True
        yield card


def _unfolded(lines: list[bytes]) -> Iterator[tuple[int, bytes]]:
    at, end, old = 0, len(lines), False
    while at < end:
        first, line = at, lines[at]
        at += 1
        if line.startswith(b"VERSION:"):
            old = line.rstrip() == b"VERSION:2.1"
        if at < end and (line.endswith(b"=") or lines[at][:1] in _BLANK or b":" not in lines[at]):
            pieces = [line, *_more(line, lines, at, old)]
            at, line = at + len(pieces) - 1, b"".join(pieces)
        yield first + 1, line


def _more(line: bytes, lines: list[bytes], at: int, old: bool) -> Iterator[bytes]:
    """Go through the lines in which one goes on: as quoted printable, indented, or as a picture's."""
    head = _HEAD.match(line)
    told = head[0].lower() if head else b""
    soft, coded = b"quoted-printable" in told, b"base64" in told or b"encoding=b" in told
    for place in range(at, len(lines)):
        following = lines[place]
        if soft and line.endswith(b"="):
            yield b"\n" + (following.lstrip(b" \t") if old else following)
        elif following[:1] in _BLANK and following.strip():
            yield following if old and not coded else following[1:]  # 2.1 keeps the blank it is cut at
        elif coded and following and b":" not in following:
            yield following
        else:
            return
        line = following


def _take(card: Card, line: bytes) -> None:
    found = property_of(line)
    if found is None:
        card.strange.append(_decoded(line[:MOST_LINE], ""))
    else:
        card.lines.append(found)


def _params(text: str) -> list[tuple[str, str]]:
    """Return what stands between the name and the value of a line; 2.1 leaves the names of some out."""
    found = []
    for told in _PARAM.findall(text):
        key, given, values = told.partition("=")
        if not given:
            key, values = ("ENCODING" if key.strip().lower() in _ENCODINGS else "TYPE"), key
        for value in _PART.findall(values):
            plain = value.strip().strip('"')
            each = plain.split(",") if key.strip().upper() == "TYPE" else [plain]  # TYPE="work,voice"
            found += [(key.strip().upper(), one.strip()) for one in each]
    return found


def _decoded(value: bytes, charset: str) -> str:
    """Return a value as text: as it says it is written, else UTF-8, else as Windows in the west writes."""
    for encoding in (charset, "utf-8") if _CHARSET.fullmatch(charset) else ("utf-8",):
        with suppress(LookupError, ValueError):
            return value.decode(encoding)
    return value.decode("cp1252", "replace")
