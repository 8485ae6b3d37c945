"""The opening of a summary: what met when and for what, what was decided, who does what next."""

from collections.abc import Iterable, Iterator

from ppa_desk.model.outcomes import DueKind, Strength
from ppa_desk.services import dates
from ppa_desk.services.content import Block, Heading, Paragraph, Run, Table, Text
from ppa_desk.services.narrative import Prose
from ppa_desk.services.summary.records import Part
from ppa_desk.services.summary.view import View

Piece = Block | Prose
FIRM = (Strength.COMMITMENT, Strength.REQUEST)


def overview(view: View) -> Iterator[Piece]:
    """Yield what met, what came before it, and what it was for."""
    records = view.records
    advance = [one for one in records.all("session") if one["advance"]]
    aims = records.all("aim")
    yield Heading(view.words("overview.title"), anchor="overview")
    parts = [opening(view)]
    if advance:
        parts += [view.words("overview.advance"), _listed(_advance(view, one) for one in advance)]
    if aims:
        parts += [view.words(f"overview.{'aims' if advance else 'only_aims'}"), _listed(_lines(view, aims))]
    said = tuple(one.mark for one in (records.meeting, *advance, *aims))
    yield Prose("overview", "\n\n".join(parts), said, view.words("overview.title"))
    if view.photos:
        yield Paragraph(view.inline(view.words("overview.photo")), note=True)


def opening(view: View) -> str:
    """Return the first sentence: who held what, how and when."""
    meeting, words = view.records.meeting, view.words
    gender = words(words.known("gender", meeting["kind"]))
    how = "".join(f" {one}" for one in (mode(view), _when(view)) if one)
    key = {"planned": "planned", "cancelled": "cancelled"}.get(meeting["status"], "held")
    its = words(f"its.{gender}")
    return words(f"overview.{key}", alliance=_alliance(view), its=its, meeting=called(view), how=how)


def called(view: View) -> str:
    """Return what kind of meeting it was and which of its kind: ninth member meeting."""
    meeting, words = view.records.meeting, view.words
    number: dates.Gender = "masculine" if words(words.known("gender", meeting["kind"])) == "masculine" else "feminine"
    ordinal = f"{dates.ordinal(meeting['ordinal'], view.language, number)} " if meeting["ordinal"] else ""
    return words(words.known("kind", meeting["kind"]), ordinal=ordinal)


def mode(view: View) -> str:
    """Return how and where the meeting was held."""
    meeting, words = view.records.meeting, view.words
    told = words(f"mode.{meeting['mode']}") if words.has(f"mode.{meeting['mode']}") else ""
    place = " ".join(str(meeting["place"]).split())
    return words("mode.place", mode=told, place=place).strip() if place else told


def when(view: View) -> str:
    """Return the meeting's date or first and last day."""
    meeting = view.records.meeting
    days = [view.date(day) for day in dict.fromkeys((meeting["starts_on"], meeting["ends_on"])) if day]
    return " – ".join(days)


def _when(view: View) -> str:
    meeting = view.records.meeting
    days = [view.date(day) for day in dict.fromkeys((meeting["starts_on"], meeting["ends_on"])) if day]
    if len(days) == 2:
        return view.words("when.range", first=days[0], last=days[1])
    return view.words("when.on", date=days[0]) if days else ""


def _alliance(view: View) -> str:
    alliance = view.records.alliance
    if alliance is None:
        return view.words("overview.nameless")
    name, acronym = view.line(alliance, "name"), str(alliance["acronym"])
    vowel = name[:1].casefold() in "aeiouyéèêàâôîh"
    the = view.words(f"overview.{'elided' if vowel else 'the'}", name=name)
    return f"{the} ({acronym})" if acronym else the


def _advance(view: View, session: Part) -> str:
    title = view.line(session, "title")
    if session["held_on"]:
        title = f"{title} ({view.date(session['held_on'], 'date')})"
    speakers = [view.whom(talk) for talk in view.records.of("talk", "session_id", session.id)]
    named = [one for one in speakers if one]
    return view.words("overview.with", title=title, speakers=view.joined(named)) if named else title


def _lines(view: View, parts: Iterable[Part]) -> Iterator[str]:
    return (view.line(part, "text") for part in parts)


def _listed(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def decisions(view: View) -> Iterator[Piece]:
    """Yield what was decided."""
    if found := view.records.all("decision"):
        yield Heading(view.words("decisions.title"), 2)
        yield Prose(
            "decisions", _listed(_lines(view, found)), tuple(one.mark for one in found), view.words("decisions.title")
        )


def next_steps(view: View) -> Iterator[Piece]:
    """Yield who is to do what by when, what is no commitment last; what comes of a priority stands with it."""
    actions = [one for one in view.records.of("action_item", "priority_id", None) if one["status"] != "dropped"]
    if not actions:
        return
    yield Heading(view.words("next_steps.title"), 2, anchor="next")
    head = tuple(view.words(f"next_steps.{name}") for name in ("who", "what", "when"))
    rows = tuple(_step(view, action) for action in sorted(actions, key=lambda one: one["strength"] not in FIRM))
    yield Table(head, rows, shares=(22, 52, 26))
    notes = [view.words("next_steps.softer")] if any(one["strength"] not in FIRM for one in actions) else []
    if len(actions) < len(view.records.all("action_item")):
        notes.append(view.words("next_steps.more"))
    if notes:
        yield Paragraph(view.inline(" ".join(notes)), note=True)


def _step(view: View, action: Part) -> tuple[Text, ...]:
    whose = view.inline(first_up(who(view, action, short=True)))
    soft = strength(view, action)
    when = (Run(soft, "secondary"),) if soft and action["due_kind"] == DueKind.OPEN else due(view, action)
    return whose, view.inline(view.line(action, "text")), when


def strength(view: View, action: Part) -> str:
    """Return what an action is that is no commitment or request; nothing for those."""
    key = f"next_steps.{action['strength']}"
    return view.words(key) if view.words.has(key) else ""


def who(view: View, action: Part, short: bool = False) -> str:
    """Return who is to do an action."""
    owners = [view.whom(owner, short) for owner in view.records.of("action_owner", "action_id", action.id)]
    return view.joined([one for one in owners if one]) or view.words("people.nobody")


def due(view: View, action: Part) -> Text:
    """Return when an action is due, in its own way: on a date, in words, or open."""
    words, kind = view.words, action["due_kind"]
    if action["status"] == "done":
        return (Run(words("next_steps.done"), "secondary"),)
    if kind == DueKind.DATE:
        day = action["due_on"]
        return view.inline(words("next_steps.by", date=view.date(day)) if day else words("next_steps.no_date"))
    told = "" if kind == DueKind.OPEN else view.line(action, "due_words")
    return view.inline(told) or (Run(words("next_steps.open"), "secondary"),)


def first_up(text: str) -> str:
    """Begin a line with a capital."""
    return text[:1].upper() + text[1:]
