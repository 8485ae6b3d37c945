"""Sticky notes out of JSON: boards of Miro as miro-export writes them, those of Mural, lists of any make."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html.parser import HTMLParser
from itertools import chain
from typing import Any

from ppa_desk.exchange.meetings.sticky import Found, Sticky, field_of
from ppa_desk.exchange.plan import Place, Reason
from ppa_desk.exchange.reading.book import Book
from ppa_desk.services.meetings.origins import Origin

STICKIES = frozenset({"sticky_note", "sticky note", "sticky-note", "stickynote", "sticky"})
AREAS = frozenset({"frame", "area"})
_LISTS = ("value", "data", "items", "widgets", "notes", "stickies", "objects")
_LINES = frozenset({"p", "br", "li", "div"})
_TAG = re.compile(r"<[a-zA-Z/!][^>]*>")

Item = Mapping[str, Any]


def parse(book: Book) -> Found | None:
    """Return the notes of a JSON file; None where it holds none that are understood."""
    items = [one for one in _items(book.data) if isinstance(one, dict)]
    typed = [one for one in items if _type(one) in STICKIES]
    if typed:
        return _of_board(book.name, items, typed)
    told = [(at, one) for at, one in enumerate(items, 1) if any(field_of(name) == "text" for name in one)]
    found = [_of_list(book.name, at, one) for at, one in told]
    return Found(found) if found else None


def _items(data: Any) -> Sequence[Any]:
    """The list a file is or holds under one of the usual names."""
    if isinstance(data, list):
        return data
    lists = (data.get(name) for name in _LISTS) if isinstance(data, dict) else ()
    return next((one for one in lists if isinstance(one, list)), [])


def _type(item: Item) -> str:
    return str(item.get("type") or "").strip().lower()


# --- boards of Miro and Mural


def _of_board(file: str, items: Sequence[Item], typed: Sequence[Item]) -> Found:
    areas = {_id(one): _title(one) for one in items if _type(one) in AREAS}
    inside = {
        str(child): areas[_id(one)] for one in items if _type(one) in AREAS for child in _list(one, "childrenIds")
    }
    tags = {_id(one): _title(one) for one in items if _type(one) == "tag"}
    groups = {str(child): _id(one) for one in items if _type(one) == "group" for child in _list(one, "itemsIds")}
    stickies = []
    for item in typed:
        number = _id(item)
        sticky = Sticky(Place(file, column=number), Origin(file, number=number), _text(item))
        sticky.frame = inside.get(number) or areas.get(str(item.get("parentId") or ""), "")
        sticky.take_colour(_colour(item))
        if group := groups.get(number):
            sticky.cluster = (group, "")
        named = [tags.get(str(one), "") for one in (*_list(item, "tagIds"), *_list(item, "tags"))]
        if told := ", ".join(filter(None, named)):
            sticky.say("board.tags_left", text=told[:80])
        stickies.append(sticky)
    known = STICKIES | AREAS | {"tag", "group"}
    others = [one for one in items if _type(one) not in known]
    written = sum(bool(_text(one)) for one in others)
    said = [(Place(file), (Reason("board.items_left", {"count": written}),))] if written else []
    return Found(stickies, said)


def _id(item: Item) -> str:
    return " ".join(str(item.get("id") or "").split())


def _list(item: Item, name: str) -> Sequence[Any]:
    told = item.get(name)
    return told if isinstance(told, list) else ()


def _title(item: Item) -> str:
    return " ".join(plain(str(item.get("title") or item.get("text") or "")).split())


def _text(item: Item) -> str:
    told = (item.get(name) for name in ("content", "plainText", "text", "htmlText", "title"))
    return plain(next((one for one in told if isinstance(one, str) and one.strip()), ""))


def _colour(item: Item) -> str:
    style = item.get("style")
    told = (style.get(name) for name in ("fillColor", "backgroundColor")) if isinstance(style, dict) else ()
    return next((one for one in (*told, item.get("color"), item.get("colour")) if isinstance(one, str)), "")


# --- lists of any make


def _of_list(file: str, at: int, item: Item) -> Sticky:
    told: dict[str, str] = {}
    for name, value in item.items():
        if (tells := field_of(name)) and isinstance(value, str | int | float) and not isinstance(value, bool):
            told.setdefault(tells, str(value).strip())
    number = " ".join(told.get("id", "").split())
    origin = Origin(file, number=number) if number else Origin(file, line=at)
    sticky = Sticky(Place(file, row=at), origin, plain(told.get("text", "")), " ".join(told.get("frame", "").split()))
    sticky.written_by = " ".join(told.get("author", "").split())
    sticky.take_colour(told.get("colour", ""))
    sticky.take_votes(told.get("votes", ""))
    sticky.take_language(told.get("language", ""))
    if title := " ".join(told.get("cluster", "").split()):
        sticky.cluster = (title.casefold(), title)
    return sticky


# --- text that may be marked up


def plain(text: str) -> str:
    """Return what a text says without its markup; one that has none stays as it is."""
    if not _TAG.search(text) and "&" not in text:
        return text.strip()
    reader = _Words()
    reader.feed(text)
    reader.close()
    return "\n".join(filter(None, (" ".join(line.split()) for line in reader.told())))


class _Words(HTMLParser):
    """Hears the words of a text, and where its lines end."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._heard: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begin a line where one begins."""
        self._heard += ["\n"] * (tag in _LINES)

    def handle_endtag(self, tag: str) -> None:
        """End a line where one ends."""
        self._heard += ["\n"] * (tag in _LINES)

    def handle_data(self, data: str) -> None:
        """Take words."""
        self._heard.append(data)

    def told(self) -> Iterator[str]:
        """Return the lines."""
        return iter("".join(chain(self._heard)).split("\n"))
