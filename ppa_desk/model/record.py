"""What every kept record has, and the column makers the tables are written with."""

from enum import StrEnum
from typing import Any, ClassVar, TypeVar

from sqlalchemy import BigInteger, Text
from sqlalchemy import Enum as SqlEnum
from sqlmodel import Field, SQLModel

SHORT = 300
"""Longest short text, in characters."""


class Visibility(StrEnum):
    """Who may see an item; a document's edition leaves out what it may not show."""

    PUBLIC = "public"
    MEMBERS = "members"
    GROUP = "group"
    SECRETARIAT = "secretariat"

    def may_see(self, item: "Visibility") -> bool:
        """Say whether an edition made for this audience may show an item of that visibility."""
        order = list(Visibility)
        return order.index(item) <= order.index(self)


class Consent(StrEnum):
    """Whether a person agreed to be named, or a picture to be shown. Unknown is not yes."""

    UNKNOWN = "unknown"
    GIVEN = "given"
    REFUSED = "refused"


E_ = TypeVar("E_", bound=StrEnum)


def word(kind: type[StrEnum]) -> SqlEnum:
    """Return the column type of an enum: stored by its value, with a named CHECK, the same on both databases."""
    return SqlEnum(
        kind,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        name=kind.__name__.lower(),
        length=32,
    )


def short(*, required: bool = False, unique: bool = False, index: bool = False, **info: Any) -> Any:
    """A line of text."""
    return Field(
        default="",
        min_length=1 if required else 0,
        max_length=SHORT,
        unique=unique,
        index=index,
        sa_column_kwargs={"info": {"type": "text", "required": required} | info},
    )


def long(**info: Any) -> Any:
    """Text of any length, with paragraphs."""
    return Field(default="", sa_type=Text, sa_column_kwargs={"info": {"type": "long"} | info})


def code(codes: str, default: str | None = None, **info: Any) -> Any:
    """A code of the code list `codes`; lists can be extended, so any code is stored."""
    return Field(default=default, max_length=32, sa_column_kwargs={"info": {"type": "code", "codes": codes} | info})


def choice(default: E_, **info: Any) -> Any:
    """One value of a closed enum."""
    return Field(default=default, sa_type=word(type(default)), sa_column_kwargs={"info": {"type": "choice"} | info})


def link(kind: str, *, required: bool = False, owner: bool = False) -> Any:
    """A reference to another record; an `owner` takes its parts with it when removed."""
    field: dict[str, Any] = {"default": ...} if required else {"default": None}
    return Field(
        foreign_key=f"{kind}.id",
        index=True,
        ondelete="CASCADE" if owner else "RESTRICT",
        sa_column_kwargs={"info": {"type": "link", "kind": kind, "required": required, "owner": owner}},
        **field,
    )


def number(default: int | None = None, **info: Any) -> Any:
    """A whole number."""
    return Field(default=default, sa_column_kwargs={"info": {"type": "number"} | info})


def money(currency: str = "currency", **info: Any) -> Any:
    """An amount of money in thousandths, of the currency that stands in the field `currency` here or of the owner."""
    return Field(
        default=None, sa_type=BigInteger, sa_column_kwargs={"info": {"type": "money", "currency": currency} | info}
    )


def quantity(**info: Any) -> Any:
    """A number with decimals, in millionths, so that sums are exact. Nothing is not zero."""
    return Field(default=None, sa_type=BigInteger, sa_column_kwargs={"info": {"type": "quantity"} | info})


def day(**info: Any) -> Any:
    """A calendar date without a time."""
    return Field(default=None, sa_column_kwargs={"info": {"type": "date"} | info})


def clock(**info: Any) -> Any:
    """A time of day, kept as hours and minutes: 09:30. Empty is not midnight."""
    return short(format="clock", **info)


def flag(default: bool = False, **info: Any) -> Any:
    """Yes or no."""
    return Field(default=default, sa_column_kwargs={"info": {"type": "flag"} | info})


def nr() -> Any:
    """The place of a part among its siblings, from 1."""
    return Field(default=1, sa_column_kwargs={"info": {"type": "number", "order": True}})


def extra() -> Any:
    """JSON: the values of the fields a secretariat defined itself, by their keys; see `ExtraField`."""
    return Field(default="{}", sa_type=Text, sa_column_kwargs={"info": {"type": "extra"}})


def sorted_as() -> Any:
    """The folded title a list is sorted by; the store keeps it, nobody edits it, the journal leaves it out."""
    return Field(default="", index=True, sa_type=Text, sa_column_kwargs={"info": {"derived": True}})


class Record(SQLModel):
    """A kept thing: its number never changes or comes back, its version counts its changes."""

    __table_args__: ClassVar[Any] = {"sqlite_autoincrement": True}

    sealed: ClassVar[bool] = False
    """Whether only its own service writes it, which keeps what was promised about names."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = 1
