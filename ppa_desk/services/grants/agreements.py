"""The agreements of grants: prepared, signed by both sides, the signed copy kept by its hash."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.services.checks import checked
from ppa_desk.services.content import DocumentContent
from ppa_desk.services.records import Kept, Records, title_of
from ppa_desk.store import attachments
from ppa_desk.store.attachments import Attached

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

AGREEMENT: Table = table_of("agreement")


class CannotSign(DeskError):
    """A signature cannot be noted; the code says why: future, starts."""

    def __init__(self, why: str, **values: Any) -> None:
        self.why = why
        self.code = f"agreement.{why}"
        super().__init__(**values)


class Agreements(Records):
    """The agreements of grants. It saves them as `Records` does other kinds, within their rules."""

    def __init__(self, grants: "GrantsDesk") -> None:
        super().__init__(grants.store)
        self._grants = grants

    def of(self, grant: int) -> Kept | None:
        """Return the agreement of a grant itself, not of an amendment; None where none is prepared."""
        return next(iter(self.where("agreement", grant_record_id=grant, amendment_id=None)), None)

    def prepare(self, grant: int, language: str) -> Kept:
        """Prepare the agreement of a grant, or return the one there is. Gone."""
        if (there := self.of(grant)) is not None:
            return there
        title = title_of("grant_record", self._grants.register.get(grant))
        with self._store.unit("agreement.prepared", title=title, record_kind="agreement") as unit:
            number = unit.add("agreement", {"grant_record_id": grant, "language": language})
        return self.get("agreement", number)

    def save(self, kind: str, record: int, seen: int, values: Mapping[str, Any]) -> Kept:
        """Change an agreement: signed not in the future, and not after the grant starts. CannotSign, Refused."""
        kept = self.get(kind, record)
        after = dict(kept.values) | checked(kind, values)
        changed = [name for name in ("signed_by_us", "signed_by_them") if after[name] != kept.values[name]]
        if any(after[name] and after[name] > date.today() for name in changed):
            raise CannotSign("future")
        starts = self._grants.register.get(after["grant_record_id"])["starts_on"]
        ours, theirs = after["signed_by_us"], after["signed_by_them"]
        if changed and starts and ours and theirs and max(ours, theirs) > starts:
            raise CannotSign("starts", starts=starts, signed=max(ours, theirs))
        return super().save(kind, record, seen, values)

    def attach(self, agreement: int, name: str, content: bytes) -> str:
        """Keep the signed copy with the agreement, and return its hash. FileTooLarge, FileNotTaken, FileEmpty, Gone."""
        kept = self.get("agreement", agreement)
        title = title_of("grant_record", self._grants.register.get(kept.values["grant_record_id"]))
        with self._store.unit("agreement.attached", title=title, record_kind="agreement") as unit:
            number = attachments.attach(unit, "agreement", agreement, name, content)
            found = next(one for one in attachments.of(unit.connection, "agreement", agreement) if one.id == number)
            unit.change("agreement", agreement, {"sha256": found.sha256})
        return found.sha256

    def signed_copy(self, agreement: int) -> Attached | None:
        """Return the signed copy that is kept; None where there is none."""
        with self._store.read() as session:
            told = session.execute(select(AGREEMENT.c.sha256).where(AGREEMENT.c.id == agreement)).scalar()
            kept = attachments.of(session.connection(), "agreement", agreement)
        return next((one for one in reversed(kept) if one.sha256 == told), None)

    def draft(self, agreement: int, today: date | None = None) -> DocumentContent:
        """Return the agreement as a document, from what the grant holds now; what is missing is marked. Gone."""
        from ppa_desk.services.grants.agreement_document import document

        return document(self._grants, self.get("agreement", agreement), today or date.today())
