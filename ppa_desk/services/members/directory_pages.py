"""The pages of the member directory: a cover, the entries in their parts, an index of organisations and of people."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from ppa_desk.model.fold import fold
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import (
    Block,
    Columns,
    DocumentContent,
    Heading,
    Index,
    KeyFacts,
    Language,
    Listed,
    Paragraph,
    Run,
    Text,
)
from ppa_desk.services.dates import spelled
from ppa_desk.services.markup import shown_address
from ppa_desk.services.records import title_of
from ppa_desk.services.report_words import Words, capital, one_line
from ppa_desk.services.survey_report.view import plain

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.members.directory import Named, Shown

REPORT = "member_directory"
BETWEEN, TIED = " · ", "\u00a0"


class Pages:
    """Tells a directory in one language, for one edition, in one order."""

    def __init__(self, desk: "Desk", language: Language, edition: Visibility, by: str) -> None:
        self._codes, self._own_fields = desk.codes, desk.records.own
        self._language, self._edition, self._by = language, edition, by
        self._words = Words(REPORT, language)

    def content(self, shown: Sequence["Shown"], alliance: Mapping[str, Any], on: date) -> DocumentContent:
        """Return the whole document."""
        words, ordered = self._words, sorted(shown, key=lambda one: fold(self._name(one)))
        mark = words("names.invented") if alliance.get("invented") else ""
        edition, day = words(f"edition.{self._edition}"), spelled(on, self._language, "date").replace(" ", TIED)
        name = words.own(alliance, "name")
        return DocumentContent(
            kind=REPORT,
            title=words("names.document"),
            subtitle=BETWEEN.join(part for part in (mark, capital(edition), day) if part),
            language=self._language,
            edition=edition,
            letterhead=name,
            running_head=BETWEEN.join(part for part in (mark, words("names.document"), edition) if part),
            running_foot=day,
            author=words.own(alliance, "contact") or name,
            blocks=(*self._cover(ordered, alliance, day), *self._entries(ordered), *self._indexes(ordered)),
            words=words.group("page"),
            paper="a4" if alliance.get("paper") == "a4" else "letter",
        )

    # --- the cover

    def _cover(self, shown: Sequence["Shown"], alliance: Mapping[str, Any], day: str) -> Iterator[Block]:
        words = self._words
        people = {named.person["id"] for one in shown for named in one.people}
        rows = [("organisations", self._counted(shown)), ("stand", day)]
        if people:
            rows.insert(1, ("people", str(len(people))))
        ask = ", ".join(part for part in (words.own(alliance, "contact"), alliance.get("contact_email")) if part)
        if ask:
            rows.append(("ask", ask))
        rows.append(("use", words(f"note.{self._edition}")))
        yield KeyFacts(tuple((words(f"facts.{name}"), plain(text)) for name, text in rows))
        if not shown:
            yield Paragraph(plain(words("note.nothing")))

    def _counted(self, shown: Sequence["Shown"]) -> str:
        """How many there are, and of which constituency."""
        counts = Counter(one.values.get("constituency") or "" for one in shown)
        parts = [
            self._words("count.of", label=self._label("constituency", one.code), n=counts[one.code])
            for one in self._codes.all("constituency")
            if counts[one.code]
        ]
        if counts[""] and parts:
            parts.append(self._words("count.unknown", n=counts[""]))
        return self._words("count.all", n=len(shown), parts=", ".join(parts)) if parts else str(len(shown))

    # --- the entries

    def _entries(self, shown: Sequence["Shown"]) -> Iterator[Block]:
        if not shown:
            return
        yield Heading(self._words(f"part.{self._by}"), 1, "organisations", new_page=True)
        parts = self._by_sector(shown) if self._by == "sector" else self._by_letter(shown)
        listed: list[Heading | Listed] = []
        for at, (label, tab, some) in enumerate(parts, 1):
            listed += [Heading(label, 2, f"part {at}", tab=tab), *map(self._entry, some)]
        yield Columns(tuple(listed))

    def _by_letter(self, shown: Sequence["Shown"]) -> Iterator[tuple[str, str, list["Shown"]]]:
        for letter, some in groupby(shown, key=lambda one: _letter(self._name(one))):
            yield letter, letter, list(some)

    def _by_sector(self, shown: Sequence["Shown"]) -> Iterator[tuple[str, str, list["Shown"]]]:
        found: dict[str, list[Shown]] = {}
        for one in shown:
            found.setdefault(one.values.get("sector") or "", []).append(one)
        labels = {code: self._label("sector", code) for code in found}
        for code in sorted(found, key=lambda code: (not code, fold(labels[code]))):
            label = capital(labels[code]) if code else self._words("part.no_sector")
            yield label, label, found[code]

    def _entry(self, one: "Shown") -> Listed:
        about = self._own(one.values, "about")
        return Listed(
            self._name(one),
            _anchor(one),
            plain(BETWEEN.join(self._also(one))),
            plain(about),
            tuple(self._facts(one)),
        )

    def _facts(self, one: "Shown") -> Iterator[tuple[str, Text]]:
        values = one.values
        kinds = ("constituency",) if self._by == "sector" else ("constituency", "sector")
        kind = BETWEEN.join(self._label(name, values[name]) for name in kinds if values.get(name))
        told = [("kind", plain(capital(kind))), ("seat", plain(self._label("country", values.get("country"))))]
        for label, name, codes in (("works", "countries", "country"), ("minerals", "minerals", "mineral")):
            listed = [self._label(codes, code) for code in str(values.get(name) or "").split()]
            told.append((label, plain(", ".join(listed))))
        told += [("since", plain(self._since(one))), ("groups", plain(", ".join(self._groups(one))))]
        for label, kind in (("web", "website"), ("email", "email"), ("phone", "phone")):
            further = [part["value"] for part in one.points if part["kind"] == label]
            told.append((label, _reached(label, [str(values.get(kind) or ""), *further])))
        told.append(("address", plain(self._address(one))))
        yield from ((self._words(f"label.{label}"), text) for label, text in told if text)
        for name, value in one.own.items():
            if text := plain(self._own_fields.shown("organisation", name, value, self._language)):
                yield self._own_fields.label("organisation", name, self._language), text
        for label, text in self._people(one):
            yield self._words(f"label.{label}") if label else "", text

    def _since(self, one: "Shown") -> str:
        kind = self._label("member_type", one.type) if one.type not in (None, "full") else ""
        if one.since is None:
            return kind
        told = self._words("member.since", year=one.since.year)
        return self._words("member.typed", type=kind, year=one.since.year) if kind else told

    def _groups(self, one: "Shown") -> Iterator[str]:
        for group, role in one.groups:
            name = group["acronym"] or title_of("work_group", group, self._language)
            label = self._label("group_role", role)
            yield self._words("member.role", group=name, role=label) if role else name

    def _address(self, one: "Shown") -> str:
        told = one.address or {}
        city = " ".join(str(told.get(name) or "") for name in ("postal_code", "city")).strip()
        country = self._label("country", told.get("country"))
        lines = [one_line(str(told.get("street") or "")), city, str(told.get("region") or "")]
        return ", ".join(part for part in (*lines, country if country != self._seat(one) else "") if part)

    def _seat(self, one: "Shown") -> str:
        return self._label("country", one.values.get("country"))

    def _people(self, one: "Shown") -> Iterator[tuple[str, Text]]:
        for at, named in enumerate(one.people):
            label = "" if at else "contacts" if len(one.people) > 1 else "contact"
            yield label, _named(named)

    # --- the indexes

    def _indexes(self, shown: Sequence["Shown"]) -> Iterator[Block]:
        if not shown:
            return
        yield Heading(self._words("part.index"), 1, "index", new_page=True)
        yield Columns((Index(_lines(self._called(shown))),))
        people: dict[str, list[str]] = {}
        for one in shown:
            for named in one.people:
                people.setdefault(_index_name(named), []).append(_anchor(one))
        if people:
            yield Heading(self._words("part.people"), 1, "people")
            yield Columns((Index(_lines(people)),))

    def _called(self, shown: Sequence["Shown"]) -> dict[str, list[str]]:
        """All that organisations are called by: their name, the one in the other language, the acronym."""
        found: dict[str, list[str]] = {}
        for one in shown:
            name = self._name(one)
            told = [name, *(f"{also} ({name})" for also in self._also(one) if fold(also) != fold(name))]
            for text in told:
                found.setdefault(text, []).append(_anchor(one))
        return found

    # --- words

    def _name(self, one: "Shown") -> str:
        """The name in the reader's language."""
        return one_line(str((one.values.get("name_fr") if self._language == "fr" else "") or one.values["name"]))

    def _also(self, one: "Shown") -> list[str]:
        """The acronym, and the name in the other language."""
        name = self._name(one)
        told = [str(one.values.get(key) or "") for key in ("acronym", "name_fr", "name")]
        return [text for text in dict.fromkeys(map(one_line, told)) if text and text != name]

    def _own(self, values: Mapping[str, Any], name: str) -> str:
        return one_line(self._words.own(values, name))

    def _label(self, name: str, code: Any) -> str:
        return self._codes.label(name, code, self._language) if code else ""


def _letter(name: str) -> str:
    first = fold(name)[:1]
    return first.upper() if first.isalpha() else "#"


def _anchor(one: "Shown") -> str:
    return f"organisation {one.values['id']}"


def _reached(label: str, values: Sequence[str]) -> Text:
    """Addresses as one reads them, each a link where it leads somewhere."""
    runs: list[Run] = []
    for value in dict.fromkeys(filter(None, values)):
        url = value if label == "web" else f"mailto:{value}" if label == "email" else ""
        if url and "://" not in url and not url.startswith("mailto:"):
            url = f"https://{url}"
        runs += [Run(", ")] if runs else []
        runs.append(Run(shown_address(value) if label == "web" else value, url=url))
    return tuple(runs)


def _named(named: "Named") -> Text:
    person, runs = named.person, [Run(title_of("person", named.person), "strong")]
    if named.title:
        runs.append(Run(f", {one_line(named.title)}"))
    if named.reached:
        for text in (_reached("email", [str(person.get("email") or "")]), plain(str(person.get("phone") or ""))):
            runs += [Run("\n"), *text] if text else []
    return tuple(runs)


def _index_name(named: "Named") -> str:
    parts = (str(named.person.get("family_name") or ""), str(named.person.get("given_name") or ""))
    return ", ".join(one_line(part) for part in parts if part)


def _lines(found: Mapping[str, Sequence[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((text, tuple(dict.fromkeys(found[text]))) for text in sorted(found, key=fold))
