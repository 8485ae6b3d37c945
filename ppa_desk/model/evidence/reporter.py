"""Who reported: sealed under a key of its own. Nothing here is searched, told by the journal, or shown in a list."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import LargeBinary, Text
from sqlmodel import Field

from ppa_desk.model.record import Record


class ProtectionSlot(Record, table=True):
    """A way to the protection key: the key wrapped by a passphrase or a recovery code, which the main one is not."""

    __tablename__ = "protection_slot"
    sealed: ClassVar[bool] = True

    mark: str = Field(max_length=32)
    slot: bytes = Field(sa_type=LargeBinary, repr=False)


class Reporter(Record, table=True):
    """A reporter: who, how to reach them, what they agreed to, as one closed part. The case code is random."""

    __tablename__ = "reporter"
    sealed: ClassVar[bool] = True

    case_code: str = Field(max_length=32, unique=True)
    content: bytes = Field(sa_type=LargeBinary, repr=False)


class ProtectionEntry(Record, table=True):
    """That somebody opened, wrote or erased a reporter: never what stood there. Each is bound to the one before."""

    __tablename__ = "protection_entry"
    sealed: ClassVar[bool] = True

    at: datetime
    colleague: str = Field(max_length=300)
    case_code: str = Field(max_length=32, index=True)
    deed: str = Field(max_length=32)
    told: str = Field(default="", sa_type=Text)
    """What was erased from where, for the receipt: never values."""
    chained: str = Field(max_length=64)
    """SHA-256 over the entry before and this one, so that a removal shows."""
