"""Every kind of record by its name, what is searched in it, and what its fields are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Table

from ppa_desk.model.documents import Attachment, Document, File, Material, Narrative
from ppa_desk.model.forms import FormChoice, FormItem, FormRecord, FormVersion, Heard
from ppa_desk.model.groups import Seat, Term, WorkGroup
from ppa_desk.model.journal import JournalChange, JournalUnit
from ppa_desk.model.meetings import Aim, Breakout, Meeting, Note, Session, Talk, Theme
from ppa_desk.model.members import Membership, Organisation, Person, Position
from ppa_desk.model.office import Alliance, CodeItem
from ppa_desk.model.outcomes import (
    Action,
    Activity,
    Consideration,
    Decision,
    Owner,
    Poll,
    PollOption,
    Priority,
)
from ppa_desk.model.record import Record
from ppa_desk.model.surveys import (
    ImportBatch,
    Invitation,
    KeyResult,
    Response,
    SavedEntry,
    SavedList,
    Survey,
    TextCode,
    TextMark,
)

__all__ = ["KINDS", "Field", "JournalChange", "JournalUnit", "fields", "searched", "table_of", "titled"]

_TABLES: tuple[type[Record], ...] = (
    Alliance, CodeItem, Organisation, Membership, Person, Position, WorkGroup, Seat, Term,
    Meeting, Aim, Session, Talk, Breakout, Theme, Note, Material, Poll, PollOption, Priority, Activity,
    Consideration, Decision, Action, Owner, Survey, File, Attachment, Narrative, Document,
    FormRecord, FormItem, FormChoice, FormVersion, Heard, SavedList, SavedEntry, Invitation, ImportBatch, Response,
    TextCode, TextMark, KeyResult,
)  # fmt: skip
"""In the order of their search numbers: append only."""

KINDS: Mapping[str, type[Record]] = {str(table.__tablename__): table for table in _TABLES}

_TITLES = (
    "label_en", "name", "family_name", "name_en", "title_en", "title", "text_en", "text", "question_en", "topic_en",
    "organisation",
)  # fmt: skip
_UNSEARCHED = {
    "alliance", "code_item", "file", "narrative", "attachment", "membership", "form_version", "heard", "saved_entry",
    "invitation", "import_batch", "response", "text_code", "text_mark",
}  # fmt: skip
"""Answers and those who gave them are found through their survey alone."""
_UNTOLD = {
    "key", "sha256", "content", "document", "block", "list", "media_type", "kind", "version", "type", "required",
    "relevant", "constraint", "calculation", "trigger", "default", "read_only", "appearance", "parameters",
    "choice_filter", "repeat_count", "weight", "missing", "score", "channels",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """What an editor, import or history needs to know of a field."""

    name: str
    type: str
    required: bool = False
    codes: str = ""
    kind: str = ""
    format: str = ""
    order: bool = False
    longest: int | None = None
    owner: bool = False
    fixed: bool = False
    """Once it is no longer its default, it never changes."""
    default: Any = field(default=None, compare=False)
    values: tuple[str, ...] = ()


def table_of(kind: str) -> Table:
    """Return the table that keeps a kind of record."""
    table: Table = KINDS[kind].__table__  # type: ignore[attr-defined]
    return table


@cache
def fields(kind: str) -> tuple[Field, ...]:
    """Return the fields of a kind that a person may see or edit, in their order."""
    return tuple(_field(KINDS[kind], column) for column in table_of(kind).columns if column.info.get("type"))


def _field(table: type[Record], column: Any) -> Field:
    info = column.info
    return Field(
        name=column.name,
        type=info["type"],
        required=info.get("required", False),
        codes=info.get("codes", ""),
        kind=info.get("kind", ""),
        format=info.get("format", ""),
        order=info.get("order", False),
        longest=getattr(column.type, "length", None) if info["type"] == "text" else None,
        owner=info.get("owner", False),
        fixed=info.get("fixed", False),
        default=table.model_fields[column.name].get_default(),
        values=tuple(getattr(column.type, "enums", ())) if info["type"] == "choice" else (),
    )


@cache
def titled(kind: str) -> tuple[str, ...]:
    """Return the columns a record of that kind is called by, best first."""
    names = [f.name for f in fields(kind)]
    first = next((name for name in _TITLES if name in names), "")
    if not first:
        return ()
    pair = first.removesuffix("_en") + "_fr" if first.endswith("_en") else ""
    extra = "given_name" if first == "family_name" else pair
    return tuple(name for name in (first, extra) if name in names)


@cache
def searched(kind: str) -> tuple[str, ...]:
    """Return the columns with words to search; the first ones are the title."""
    if kind in _UNSEARCHED:
        return ()
    told = [f.name for f in fields(kind) if f.type in ("text", "long") and f.name not in _UNTOLD]
    title = titled(kind)
    return (*title, *(name for name in told if name not in title))
