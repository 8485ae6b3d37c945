"""The body of a summary: sessions with their themes, priorities with their polls, other activities."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from ppa_desk.model.outcomes import DueKind
from ppa_desk.services.content import Heading, Paragraph, Run, Table, Text
from ppa_desk.services.meetings.polling.counting import counted
from ppa_desk.services.meetings.polling.telling import Telling
from ppa_desk.services.narrative import Prose
from ppa_desk.services.summary.overview import Piece, due, first_up, strength, who
from ppa_desk.services.summary.records import Part
from ppa_desk.services.summary.view import View, anchor


def summary(view: View) -> Iterator[Piece]:
    """Yield how this summary and the meeting's materials go together."""
    yield Heading(view.words("summary.title"), anchor="summary")
    text = view.words("summary.text")
    if full := in_full(view):
        text += " " + view.words("summary.full", materials=view.joined(full))
    yield Prose("summary", text, (view.records.meeting.mark,), view.words("summary.title"))


def in_full(view: View) -> list[str]:
    """Return the kinds of materials that hold the day in full, cited where there is one of a kind."""
    of_day = [one for one in view.listed if one["section"] != "advance"]
    found = []
    for kind, told in view.words.group("look").items():
        some = [one for one in of_day if one["kind"] == kind]
        if some:
            found.append(f"[[{some[0]['key']}|{told}]]" if len(some) == 1 else told)
    return found


def sessions(view: View) -> Iterator[Piece]:
    """Yield the sessions of the day, then themes and polls that belong to none."""
    for session in view.records.all("session"):
        if not session["advance"]:
            yield from _session(view, session)
    loose = [*_themes(view, None), *_polls(view, None), *_highlights(view, None)]
    if loose:
        yield Heading(view.words("session.themes"), 2)
        yield from loose


def _session(view: View, session: Part) -> Iterator[Piece]:
    records, about = view.records, anchor(session)
    yield Heading(view.line(session, "title"), 2, anchor=about)
    if text := view.own(session, "text"):
        yield Prose(about, text, (session.mark,), view.line(session, "title"))
    yield from _talks(view, session)
    yield from _themes(view, session.id)
    yield from _polls(view, session.id)
    yield from _priorities(view, records.of("priority", "session_id", session.id))
    for breakout in records.of("breakout", "session_id", session.id):
        if told := view.own(breakout, "report_back"):
            yield Prose(anchor(breakout), told, (breakout.mark,), _breakout(view, breakout))
    yield from _highlights(view, session.id)
    yield from _more(view, session)


def _breakout(view: View, breakout: Part) -> str:
    number, topic = breakout["round"], view.line(breakout, "topic")
    return view.words("session.breakout", round=number, topic=topic) if number else topic


def _talks(view: View, session: Part) -> Iterator[Piece]:
    talks = view.records.of("talk", "session_id", session.id)
    lines = []
    for talk in talks:
        title, speaker = view.line(talk, "title"), view.whom(talk)
        both = view.words("people.from", name=title, organisation=speaker)
        lines.append(both if title and speaker else title or speaker)
    if text := "\n".join(f"- {line}" for line in lines if line):
        yield Prose(f"talks.{session.id}", text, tuple(talk.mark for talk in talks), view.line(session, "title"))


def _themes(view: View, session: int | None) -> Iterator[Piece]:
    for theme in view.records.of("theme", "session_id", session):
        yield _led(view, theme, view.records.notes.get(theme.id, 0))


def _highlights(view: View, session: int | None) -> Iterator[Piece]:
    for activity in view.records.of("activity", "session_id", session):
        if activity["kind"] == "highlight":
            yield _led(view, activity)


def _led(view: View, part: Part, notes: int = 0, number: str = "") -> Prose:
    """Return a text that its title opens."""
    lead = sentence_end(f"{number}{view.line(part, 'title')}")
    if notes:
        told = view.words("session.notes_one") if notes == 1 else view.words("session.notes", count=notes)
        lead = f"{lead[:-1]} ({told})."
    return Prose(anchor(part), view.own(part, "text"), (part.mark,), lead=lead)


def sentence_end(text: str) -> str:
    """Return a title as the run-in opening of a paragraph."""
    return text if text.endswith((".", "?", "!", "…", "]")) or not text else f"{text}."


def _polls(view: View, session: int | None) -> Iterator[Piece]:
    """Yield the polls of a session that were not about a priority."""
    for poll in view.records.of("poll", "session_id", session):
        if poll["priority_id"] is None:
            question = view.line(poll, "question")
            lead = sentence_end(view.words("list.colon").join(filter(None, (view.words("session.poll"), question))))
            yield Prose(anchor(poll), reading(view, poll), (poll.mark,), lead=lead)


def reading(view: View, poll: Part) -> str:
    """Return what a poll showed: its reading in words, else that of its counts; then the counts that were kept."""
    telling, book = Telling(view.language, thresholds=view.records.thresholds), view.records.polls[poll.id]
    ways = counted(book)
    told = view.line(poll, "reading") or telling.reading(book, ways) or view.words("priorities.no_reading")
    counts = telling.tallies(book, ways)
    return f"{told} ({counts})" if counts else told


def priorities(view: View) -> Iterator[Piece]:
    """Yield the priorities that belong to no session."""
    yield from _priorities(view, view.records.of("priority", "session_id", None), headed=True)


def _priorities(view: View, found: Sequence[Part], headed: bool = False) -> Iterator[Piece]:
    if not found:
        return
    words, records = view.words, view.records
    years = {one["year"] for one in found}
    title = words("priorities.title_year", year=min(years)) if len(years) == 1 and None not in years else ""
    if headed:
        yield Heading(title or words("priorities.title"), 2, anchor="priorities")
    polls = [poll for one in found for poll in records.of("poll", "priority_id", one.id)]
    uncounted = polls and not any(counted(records.polls[poll.id]) for poll in polls)
    note = words("priorities.order") + (f" {words('priorities.words')}" if uncounted else "")
    yield Paragraph((Run(note),), note=True)
    columns = {name: share for name, share in _COLUMNS.items() if name == "priority" or _tells(view, name, found)}
    head = tuple(words(f"priorities.{name}") for name in columns)
    rows = tuple(tuple(_CELLS[name](view, number, one) for name in columns) for number, one in enumerate(found, 1))
    yield Table(head, rows, shares=tuple(columns.values()))
    for number, one in enumerate(found, 1):
        yield _led(view, one, number=f"{number}. ")


_COLUMNS = {"priority": 34, "poll": 26, "next": 40}
_TOLD_BY = {"poll": "poll", "next": "action_item"}


def _tells(view: View, column: str, found: Sequence[Part]) -> bool:
    """Say whether a column is worth having: not where all it could hold is kept from this edition."""
    kind, records = _TOLD_BY[column], view.records
    shown = any(records.of(kind, "priority_id", one.id) for one in found)
    return shown or not any((kind, one.id) in records.concealed for one in found)


def _named(view: View, number: int, priority: Part) -> Text:
    found = view.records.of("key_result", "priority_id", priority.id)
    evidence = (Run(f"\n{view.line(one, 'text')}", "secondary") for one in found)
    return Run(f"{number}  ", "strong"), Run(view.line(priority, "title"), "strong"), *evidence


def _polled(view: View, _number: int, priority: Part) -> Text:
    polls = view.records.of("poll", "priority_id", priority.id)
    return view.inline("; ".join(reading(view, one) for one in polls)) or _none(view, "poll", priority)


def _steps(view: View, _number: int, priority: Part) -> Text:
    found = view.records.of("action_item", "priority_id", priority.id)
    told = [run for step in found if step["status"] != "dropped" for run in _step(view, step)]
    return tuple(told) or _none(view, "next", priority)


def _none(view: View, column: str, priority: Part) -> Text:
    """Say that nothing is recorded, except where something is that this edition may not show."""
    concealed = (_TOLD_BY[column], priority.id) in view.records.concealed
    return () if concealed else (Run(view.words(f"priorities.no_{column}"), "secondary"),)


_CELLS: Mapping[str, Callable[[View, int, Part], Text]] = {"priority": _named, "poll": _polled, "next": _steps}


def _step(view: View, action: Part) -> Text:
    told = f"{first_up(who(view, action, short=True))}{view.words('list.colon')}{view.line(action, 'text')}"
    after = [Run(f" ({soft})", "secondary")] if (soft := strength(view, action)) else []
    if action["due_kind"] != DueKind.OPEN:
        after = [Run("; " if action["due_kind"] == DueKind.DEPENDENCY else ", "), *due(view, action)]
    return (*view.inline(told), *after, Run(". "))


def _more(view: View, session: Part) -> Iterator[Piece]:
    """Yield where a session can be read or seen in full."""
    found = view.records.of("material", "session_id", session.id)
    cites = [_cited(view, one) for one in found if one["kind"] != "photo"]
    if cites and view.listed:
        yield Paragraph(view.inline(view.words("session.more", materials=view.joined(cites))), note=True)


def _cited(view: View, material: Part) -> str:
    if material["kind"] == "segment":
        return view.words("session.segment", part=view.words("list.quote", text=f"[[{material['key']}]]"))
    words = view.words(f"look.{material['kind']}") if view.words.has(f"look.{material['kind']}") else ""
    return f"[[{material['key']}|{words}]]" if words else f"[[{material['key']}]]"


def activities(view: View) -> Iterator[Piece]:
    """Yield what else was put forward."""
    found = [one for one in view.records.all("activity") if one["kind"] != "highlight"]
    if found:
        yield Heading(view.words("activities.title"), 2, anchor="activities")
    for one in found:
        yield _led(view, one)


def considerations(view: View) -> Iterator[Piece]:
    """Yield what should guide the choice of activities."""
    if found := view.records.all("consideration"):
        lines = "\n".join(f"- {view.line(one, 'text')}" for one in found)
        text = f"{view.words('considerations.text')}\n\n{lines}"
        yield Prose("considerations", text, tuple(one.mark for one in found), view.words("considerations.title"))
