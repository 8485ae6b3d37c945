"""A form as rows, as XLSForm, TOML and the workspace hold it, and back: one row a question, one row a choice."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.forms.definition import Choice, Group, Item, Question, Text

Row = Mapping[str, Any]

QUESTION_TEXTS = ("label", "hint", "guidance", "required_message", "constraint_message")
QUESTION_FIELDS = (
    "list", "required", "relevant", "constraint", "calculation", "trigger", "default", "read_only", "appearance",
    "parameters", "choice_filter", "weight",
)  # fmt: skip
GROUP_TEXTS = ("label", "hint")
GROUP_FIELDS = ("relevant", "appearance", "repeat_count")
CHOICE_TEXTS = ("label", "anchor")
CHOICE_FIELDS = ("missing", "score")
BEGINS = {"begin_group": False, "begin_repeat": True}
ENDS = {"end_group": False, "end_repeat": True}

_IN = re.compile(r"(\w+)::(.+)")


class Unbalanced(DeskError):
    """A group is not closed, or closed without having been begun; `row` counts from 1."""

    code = "form.unbalanced"


def item_rows(items: Iterable[Item]) -> Iterator[dict[str, Any]]:
    """Go through items as rows; a group is a row where it begins and one where it ends. Empty values are left out."""
    for item in items:
        if isinstance(item, Question):
            told: dict[str, Any] = {"type": item.type, "name": item.name}
            yield _full(told, item, QUESTION_TEXTS, QUESTION_FIELDS)
        else:
            kind = "repeat" if item.repeat else "group"
            yield _full({"type": f"begin_{kind}", "name": item.name}, item, GROUP_TEXTS, GROUP_FIELDS)
            yield from item_rows(item.items)
            yield {"type": f"end_{kind}", **item.end}


def choice_rows(lists: Mapping[str, tuple[Choice, ...]]) -> Iterator[dict[str, Any]]:
    """Go through the choices of all lists as rows."""
    for name, choices in lists.items():
        for choice in choices:
            told: dict[str, Any] = {"list": name, "name": choice.name}
            if choice.other:
                told["other"] = True
            yield _full(told, choice, CHOICE_TEXTS, CHOICE_FIELDS)


def items_of(rows: Iterable[Row]) -> tuple[Item, ...]:
    """Put rows together as items, groups with what they hold. Unbalanced."""
    open_groups: list[tuple[Row, bool, list[Item]]] = [({}, False, [])]
    number = 0
    for number, row in enumerate(rows, 1):
        kind = row["type"]
        if kind in BEGINS:
            open_groups.append((row, BEGINS[kind], []))
        elif kind in ENDS:
            begun, repeat, inner = open_groups.pop()
            if not open_groups or repeat is not ENDS[kind]:
                raise Unbalanced(row=number, name=row.get("name") or begun.get("name", ""))
            open_groups[-1][2].append(_group(begun, repeat, inner, row))
        else:
            open_groups[-1][2].append(_question(row))
    if len(open_groups) > 1:
        raise Unbalanced(row=number, name=open_groups[-1][0].get("name", ""))
    return tuple(open_groups[0][2])


def lists_of(rows: Iterable[Row]) -> dict[str, tuple[Choice, ...]]:
    """Put rows together as lists of choices, in their order."""
    lists: dict[str, list[Choice]] = {}
    for row in rows:
        lists.setdefault(row["list"], []).append(
            Choice(
                name=row["name"],
                other=bool(row.get("other")),
                **_texts(row, CHOICE_TEXTS),
                **_plain(row, CHOICE_FIELDS),
                more=_more(row, ("list", "name", "other", *CHOICE_FIELDS), CHOICE_TEXTS),
            )
        )
    return {name: tuple(choices) for name, choices in lists.items()}


def text_row(name: str, text: Text) -> dict[str, str]:
    """Return a text as the columns it fills."""
    told = {f"{name}_en": text.en, f"{name}_fr": text.fr}
    return {key: words for key, words in told.items() if words} | {f"{name}::{k}": v for k, v in text.more.items()}


def text_of(row: Row, name: str) -> Text:
    """Return the text that columns of a row hold."""
    more = {m[2]: str(value) for key, value in row.items() if (m := _IN.fullmatch(key)) and m[1] == name and value}
    return Text(str(row.get(f"{name}_en") or ""), str(row.get(f"{name}_fr") or ""), more)


def _full(told: dict[str, Any], item: Any, texts: tuple[str, ...], names: tuple[str, ...]) -> dict[str, Any]:
    for name in texts:
        told |= text_row(name, getattr(item, name))
    told |= {name: value for name in names if (value := getattr(item, name))}
    return told | dict(item.more)


def _question(row: Row) -> Question:
    known = ("type", "name", *QUESTION_FIELDS)
    return Question(
        type=row["type"],
        name=row.get("name") or "",
        **_texts(row, QUESTION_TEXTS),
        **_plain(row, QUESTION_FIELDS),
        more=_more(row, known, QUESTION_TEXTS),
    )


def _group(row: Row, repeat: bool, items: list[Item], end: Row) -> Group:
    return Group(
        name=row.get("name") or "",
        items=tuple(items),
        repeat=repeat,
        **_texts(row, GROUP_TEXTS),
        **_plain(row, GROUP_FIELDS),
        more=_more(row, ("type", "name", *GROUP_FIELDS), GROUP_TEXTS),
        end={key: value for key, value in end.items() if key != "type" and value},
    )


def _texts(row: Row, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: text_of(row, name) for name in names}


def _plain(row: Row, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: str(row.get(name) or "") for name in names}


def _more(row: Row, known: tuple[str, ...], texts: tuple[str, ...]) -> dict[str, str]:
    own = {*known, *(f"{name}_{language}" for name in texts for language in ("en", "fr"))}
    return {
        key: value
        for key, value in row.items()
        if key not in own and value not in ("", None) and not ((m := _IN.fullmatch(key)) and m[1] in texts)
    }
