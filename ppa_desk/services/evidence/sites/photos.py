"""Pictures of sites and from studies: printed only with a picture, credit, consent given, and captions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, func, select

from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Consent, Visibility
from ppa_desk.services.records import Records
from ppa_desk.store import attachments
from ppa_desk.store.database import Store
from ppa_desk.store.pictures import picture_type

PHOTO: Table = table_of("photo")
NEEDED = ("credit", "caption_en", "caption_fr")
PRINTED = ("image/png", "image/jpeg", "image/gif", "image/tiff", "image/webp")


class NoPicture(DeskError):
    """What was chosen is no picture."""

    code = "photos.no_picture"


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture with what is told of it, and what it still lacks before it may be printed."""

    id: int
    values: Mapping[str, Any]
    sha256: str = ""
    """Of the newest picture that is kept; empty where none is."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that must be there and are not; `file` is the picture itself."""
        lacking = [name for name in NEEDED if not self.values[name].strip()]
        if self.values["consent"] != Consent.GIVEN:
            lacking.append("consent")
        return (*lacking, *(() if self.sha256 else ("file",)))

    def may_print(self, edition: Visibility) -> bool:
        """Say whether an edition may show it."""
        return not self.missing and edition.may_see(Visibility(self.values["visibility"]))

    @property
    def credit(self) -> str:
        """Whose picture it is."""
        return str(self.values["credit"])

    def caption(self, language: str) -> str:
        """Return what stands below it."""
        return self._own("caption", language)

    def alt(self, language: str) -> str:
        """Return what it says to those who cannot see it."""
        return self._own("alt", language)

    def _own(self, name: str, language: str) -> str:
        other = "en" if language == "fr" else "fr"
        return str(self.values[f"{name}_{language}"] or self.values[f"{name}_{other}"])


class Photos:
    """The pictures of sites and studies."""

    def __init__(self, store: Store, records: Records) -> None:
        self._store, self._records = store, records

    def of(self, kind: str, record: int) -> list[Photo]:
        """Return the pictures of a site or study, in their order."""
        return [self._whole(kept.id, kept.values) for kept in self._records.where("photo", **{f"{kind}_id": record})]

    def get(self, photo: int) -> Photo:
        """Return one picture. Gone."""
        return self._whole(photo, self._records.get("photo", photo).values)

    def add(self, kind: str, record: int, name: str, content: bytes) -> int:
        """Keep a picture, without place, time or device, as one step. NoPicture, FileTooLarge, Gone."""
        if picture_type(content) not in PRINTED:
            raise NoPicture(name=attachments.safe_name(name))
        owner = f"{kind}_id"
        with self._store.unit("photo.added", title=attachments.safe_name(name), record_kind="photo") as unit:
            last = unit.connection.execute(select(func.max(PHOTO.c.nr)).where(PHOTO.c[owner] == record)).scalar()
            number = unit.add("photo", {owner: record, "nr": (last or 0) + 1})
            attachments.attach(unit, "photo", number, name, content)
        return number

    def put(self, photo: int, name: str, content: bytes) -> None:
        """Keep the picture of a photo that had none. NoPicture, PictureTooLarge, FileTooLarge, Gone."""
        if picture_type(content) not in PRINTED:
            raise NoPicture(name=attachments.safe_name(name))
        with self._store.unit("photo.added", title=attachments.safe_name(name), record_kind="photo") as unit:
            attachments.attach(unit, "photo", photo, name, content)

    def _whole(self, number: int, values: Mapping[str, Any]) -> Photo:
        with self._store.read() as session:
            found = attachments.of(session.connection(), "photo", number)
        pictures = [one.sha256 for one in found if one.media_type in PRINTED]
        return Photo(number, values, pictures[-1] if pictures else "")
