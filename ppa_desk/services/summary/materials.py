"""The ends of a summary: the key facts at its head, its materials and photos at its foot."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ppa_desk.model.outcomes import DueKind, Strength
from ppa_desk.model.record import Consent
from ppa_desk.model.seconds import plain
from ppa_desk.services.content import Bullets, Heading, Item, KeyFacts, Paragraph, Picture, Run, Text
from ppa_desk.services.markup import flat
from ppa_desk.services.narrative import Laid
from ppa_desk.services.said import Marks
from ppa_desk.services.summary.overview import Piece, due, step_marks, who
from ppa_desk.services.summary.records import Part
from ppa_desk.services.summary.sessions import full_kinds, in_full
from ppa_desk.services.summary.view import View

SECTIONS = ("advance", "session", "reference")


Fact = tuple[Text, Marks]
"""A row of the key facts and the records it says."""


def key_facts(view: View) -> Iterator[Piece]:
    """Yield the box that says what to do, by when, what comes next, whom to ask and where to look."""
    told = {"please": _please(view), "next": _next(view), "involved": _involved(view), "again": _again(view)}
    found = {view.words(f"key_facts.{name}"): fact for name, fact in told.items() if fact[0]}
    if found:
        box = KeyFacts(tuple((label, text) for label, (text, _) in found.items()))
        said = tuple((f"{label} · {flat(text)}", marks) for label, (text, marks) in found.items())
        yield Laid("key_facts", view.words("key_facts.title"), (box,), said)


def _open(view: View, strength: Strength) -> list[Part]:
    return [one for one in view.records.all("action_item") if one["strength"] == strength and one["status"] == "open"]


def _please(view: View) -> Fact:
    dated = [one for one in _open(view, Strength.REQUEST) if one["due_kind"] == DueKind.DATE and one["due_on"]]
    surveys = [view.records.one("survey", one["survey_id"]) for one in dated]
    marks = (*(one.mark for one in dated), *(one.mark for one in surveys if one))
    return _lines(_asked(view, one) for one in dated), marks


def _asked(view: View, action: Part) -> Text:
    survey = view.records.one("survey", action["survey_id"])
    told = {"what": view.line(action, "text"), "date": view.date(action["due_on"])}
    if survey is None:
        return view.inline(view.words("key_facts.by_no_link", **told))
    if not survey["url"]:
        missing = Run(view.words("materials.missing"), "gap")
        return (*view.inline(view.words("key_facts.by", **told, link="")), missing)
    return view.inline(view.words("key_facts.by", **told, link=f"[[{survey['key']}]]"))


def _next(view: View) -> Fact:
    """Return the first commitment that needs no priority beside it to be understood."""
    for action in [one for one in _open(view, Strength.COMMITMENT) if one["priority_id"] is None][:1]:
        told = view.inline(f"{who(view, action)}{view.words('list.colon')}{view.line(action, 'text')}")
        marks = step_marks(view, action)
        return (told if action["due_kind"] == DueKind.OPEN else (*told, Run(", "), *due(view, action))), marks
    return (), ()


def _involved(view: View) -> Fact:
    """Return the first request without a date, and whom to write to."""
    alliance, words = view.records.alliance, view.words
    email = str(alliance["contact_email"]) if alliance else ""
    marks = (alliance.mark,) if alliance else ()
    asked = [one for one in _open(view, Strength.REQUEST) if one["due_kind"] != DueKind.DATE]
    if asked:
        what = view.line(asked[0], "text")
        told = words("key_facts.ask", what=what, email=email) if email else what
        return view.inline(told), (asked[0].mark, *(marks if email else ()))
    contact = view.line(alliance, "contact") if alliance else ""
    both = words("key_facts.contact", contact=contact, email=email)
    return view.inline(both if contact and email else contact or email), marks


def _again(view: View) -> Fact:
    found = in_full(view)
    told = view.joined(found)
    marks = tuple(one.mark for one in full_kinds(view))
    return (view.inline(_capital(view.words("key_facts.see", materials=told))), marks) if found else ((), ())


def _capital(text: str) -> str:
    """Begin a line with a capital, past the sign of a citation."""
    at = text.find("|") + 1 if text.startswith("[[") else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def _lines(texts: Iterable[Text]) -> Text:
    runs: list[Run] = []
    for text in texts:
        runs += [Run("\n"), *text] if runs else text
    return tuple(runs)


def materials(view: View) -> Iterator[Piece]:
    """Yield the materials in their groups, each with its link or the gap where it should be."""
    if not view.listed:
        return
    words = view.words
    yield Heading(words("materials.title"), anchor="materials")
    note = words("materials.note")
    email = str(view.records.alliance["contact_email"]) if view.records.alliance else ""
    if email and any(not one["url"] for one in view.listed):
        note += " " + words("materials.ask", email=email)
    yield Paragraph(view.inline(note), note=True)
    for section in (*SECTIONS, None):
        found = [one for one in view.listed if (one["section"] if one["section"] in SECTIONS else None) == section]
        if found:
            title = _section(view, section)
            yield Heading(title, 2)
            said = tuple((flat(_material(view, one)), (one.mark,)) for one in found)
            yield Laid(f"materials.{section or 'rest'}", title, (Bullets(_items(view, found)),), said)


def _section(view: View, section: str | None) -> str:
    day = view.records.meeting["starts_on"]
    if section == "session":
        return (
            view.words("materials.session", day=view.date(day, "day"))
            if day
            else view.words("materials.session_no_date")
        )
    return view.words(f"materials.{section or 'rest'}")


def _items(view: View, found: Sequence[Part]) -> tuple[Item, ...]:
    """Return materials with all that belong to them below."""
    known = {one.id: one for one in found}
    below: dict[int, list[Item]] = {}
    heads = []
    for one in found:
        head = _head(one, known)
        if head is one:
            heads.append(one)
        else:
            below.setdefault(head.id, []).append(Item(_material(view, one)))
    return tuple(Item(_material(view, one), tuple(below.get(one.id, ()))) for one in heads)


def _head(material: Part, known: Mapping[int, Part]) -> Part:
    """Return the material that one belongs to in the end; where they go round in a circle, the first of them."""
    passed = {material.id: material}
    while (above := known.get(material["parent_id"])) and above.id not in passed:
        passed[above.id] = material = above
    return known[min(passed)] if above else material


def _material(view: View, material: Part) -> Text:
    title = view.line(material, "title") or str(material["key"])
    if material["held_on"]:
        title = f"{title} ({view.date(material['held_on'], 'date')})"
    if material["starts_at"] is not None:
        title = view.words("materials.at", title=title, time=plain(material["starts_at"]))
    if url := view.address(material):
        return (Run(title, url=url),)
    return (Run(f"{title} "), Run(view.words("materials.missing"), "gap"))


def photos(view: View) -> Iterator[Piece]:
    """Yield the photos that may be shown, and a gap for each that may not or is not there."""
    if view.photos:
        yield Heading(view.words("photos.title"), anchor="photo")
    for photo in view.photos:
        shown = photo["consent"] == Consent.GIVEN
        sha256 = view.records.photos.get(photo.id, "")
        gap = view.words(f"photos.{'missing' if shown or not sha256 else 'no_consent'}")
        credit = view.words("photos.credit", credit=photo["credit"]) if photo["credit"] and shown else ""
        caption = view.line(photo, "title") if shown else ""
        yield Picture(sha256 if shown else "", view.line(photo, "alt"), caption, credit, gap)
