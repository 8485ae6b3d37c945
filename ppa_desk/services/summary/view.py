"""A meeting's records as one edition in one language tells them: names, dates, citations."""

from collections.abc import Iterable
from datetime import date

from ppa_desk.model.record import Consent, Visibility
from ppa_desk.services import dates
from ppa_desk.services.content import Language, Run, Text
from ppa_desk.services.markup import Inline, shown_address
from ppa_desk.services.report_words import Words, one_line
from ppa_desk.services.summary.records import MeetingRecords, Part

CITABLE = ("key_result", "material", "cited", "survey")
"""What `[[key]]` may stand for; of two with one key the later kind is meant."""


class View:
    """What the parts of a summary are written from."""

    def __init__(self, records: MeetingRecords, words: Words, edition: Visibility) -> None:
        self.records, self.words, self.edition = records, words, edition
        self.language: Language = words.language
        self._keys = {str(one["key"]): one for kind in CITABLE for one in records.all(kind)}
        self._sessions = {str(one["key"]): one for one in records.all("session")}
        self.inline = Inline(self.cite, self.gaps)
        self.listed = [one for one in records.all("material") if _listed(one, self.address(one))]
        self.photos = [one for one in records.all("material") if one["kind"] == "photo"]
        self._places = self._anchors()

    @property
    def gaps(self) -> Iterable[str]:
        """The words that are shown as gaps wherever they stand."""
        return (*self.words.group("foreign").values(), self.words("people.nobody"), self.words("next_steps.no_date"))

    def own(self, part: Part, name: str) -> str:
        """Return a text of a record in the reader's language, or in the other, marked."""
        return self.words.own(part.values, name)

    def line(self, part: Part, name: str) -> str:
        """Return a text of a record on one line; spaces that hold words together stay."""
        return one_line(self.own(part, name))

    def titled(self, part: Part) -> Text:
        """Return a record's title as runs, the mark of another language as a gap."""
        return self.inline(self.line(part, "title"))

    def date(self, day: date, shape: dates.Shape = "full") -> str:
        """Return a date as the reader writes it."""
        return dates.spelled(day, self.language, shape)

    def joined(self, parts: Iterable[str]) -> str:
        """Join parts as a sentence does."""
        return self.words.joined(parts)

    # --- who

    def body(self, part: Part | None, short: bool = False) -> str:
        """Return what an organisation or group is called; `short` by its acronym where it has one."""
        if part is None:
            return ""
        acronym = str(part["acronym"])
        if part.kind == "work_group":
            name = self.line(part, "name")
            return acronym if short and acronym else f"{name} ({acronym})" if acronym else name
        french = str(part["name_fr"]) if self.language == "fr" else ""
        return french or acronym or str(part["name"])

    def person(self, number: int) -> str:
        """Return a person's name with consent, else the role, else where the person works."""
        person = self.records.one("person", number)
        if person and person["consent"] == Consent.GIVEN:
            return f"{person['given_name']} {person['family_name']}".strip()
        places = [one for one in self.records.of("position", "person_id", number) if one["until"] is None]
        if not places:
            return self.words("people.someone")
        title = str(places[-1]["title"])
        body = self._organisation(places[-1]["organisation_id"])
        return self.words(f"people.{'role' if title else 'someone_from'}", title=title, organisation=body)

    def _organisation(self, number: int | None) -> str:
        """Return what an organisation is called; that it is one, where its name may not be seen."""
        if number is None:
            return ""
        found = self.records.one("organisation", number)
        return self.body(found) if found else self.words("people.organisation")

    def whom(self, part: Part, short: bool = False) -> str:
        """Return who an owner or speaker is: in words where they are given, else a group, a person, an organisation."""
        if words := self.line(part, "words"):
            return words
        if part.values.get("work_group_id"):
            return self.body(self.records.one("work_group", part["work_group_id"]), short)
        body = self._organisation(part["organisation_id"])
        if part["person_id"]:
            name = self.person(part["person_id"])
            return self.words("people.from", name=name, organisation=body) if body and body not in name else name
        return body

    # --- what is cited

    def _anchors(self) -> dict[str, str]:
        """Return the parts of this document that `[[page:part]]` can name, with their anchors."""
        found = {name: name for name, there in (("materials", self.listed), ("photo", self.photos)) if there}
        for priority in self.records.all("priority")[:1]:
            session = self.records.one("session", priority["session_id"])
            found["priorities"] = anchor(session) if session else "priorities"
        return found

    def cite(self, key: str, told: str) -> Run | None:
        """Return what `[[key]]` stands for; a page of the document for `[[page:anchor]]`; None for no such key."""
        if key.startswith("page:") and (place := self._places.get(key.removeprefix("page:"))):
            return Run("{page}", page_of=place)
        if key in self._keys:
            return self._cited(self._keys[key], told)
        if key in self._sessions:
            session = self._sessions[key]
            return Run(told or self.line(session, "title"), url=f"#{anchor(session)}")
        return Run(told or self.words("materials.hidden")) if key in self.records.hidden else None

    def _cited(self, part: Part, told: str) -> Run:
        if part.kind == "key_result":
            return Run(told or self.line(part, "text"))
        if part.kind == "survey":
            url = str(part["url"])
            return Run(told or shown_address(url) or self.line(part, "title"), url=url)
        return Run(told or self.line(part, "title"), url=self.address(part))

    def address(self, material: Part) -> str:
        """Return where a material is found: a part of a recording with it."""
        whole = self.records.one("material", material["parent_id"])
        url = str(material["url"])
        return url if url or whole is None or material["kind"] != "segment" else str(whole["url"])


def anchor(part: Part) -> str:
    """Return the anchor of a record's place in the document."""
    return f"{part.kind}.{part.id}"


def _listed(material: Part, address: str) -> bool:
    """Say whether a material stands in the list; part of a recording only where one can find it there."""
    if material["kind"] == "segment":
        timed = material["starts_at"] is not None and bool(address)
        return timed or bool(material["url"] or material["section"])
    return bool(material["kind"] != "photo")
