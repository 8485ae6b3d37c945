"""The body of a summary: sessions with their themes, priorities with their polls, other activities."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ppa_desk.model.outcomes import DueKind
from ppa_desk.model.record import Consent
from ppa_desk.services.content import Heading, Paragraph, Run, Table, Text
from ppa_desk.services.markup import flat
from ppa_desk.services.meetings.polling.counting import counted
from ppa_desk.services.meetings.polling.telling import Telling
from ppa_desk.services.narrative import Laid, Prose, composed
from ppa_desk.services.report_words import capital
from ppa_desk.services.said import Marks, Told
from ppa_desk.services.summary.overview import Piece, due, given, listed, row_by_row, strength, who
from ppa_desk.services.summary.records import Part
from ppa_desk.services.summary.view import View, anchor


def summary(view: View) -> Iterator[Piece]:
    """Yield how this summary and the meeting's materials go together."""
    yield Heading(view.words("summary.title"), anchor="summary")
    text = view.words("summary.text")
    if full := in_full(view):
        text += " " + view.words("summary.full", materials=view.joined(full))
    marks = (view.records.meeting.mark, *(one.mark for one in full_kinds(view)))
    yield Prose("summary", text, marks, view.words("summary.title"))


def full_kinds(view: View) -> list[Part]:
    """Return the materials that hold the day in full."""
    return [one for one in view.listed if one["section"] != "advance" and view.words.has(f"look.{one['kind']}")]


def in_full(view: View) -> list[str]:
    """Return the kinds of materials that hold the day in full, cited where there is one of a kind."""
    of_day = full_kinds(view)
    found = []
    for kind, told in view.words.group("look").items():
        some = [one for one in of_day if one["kind"] == kind]
        if some:
            found.append(f"[[{some[0]['key']}|{told}]]" if len(some) == 1 else told)
    return found


def sessions(view: View) -> Iterator[Piece]:
    """Yield the items of the day as the agenda nests them, then what belongs to none, and what was put off."""
    told: set[int] = set()
    for session in view.records.of("session", "parent_id", None):
        yield from _item(view, session, 2, told)
    for session in view.records.all("session"):  # items that stand below each other in a circle
        yield from _item(view, session, 2, told)
    loose = [*themes(view, None), *_polls(view, None), *_highlights(view, None)]
    if loose:
        yield Heading(view.words("session.themes"), 2)
        yield from loose
    if parked := [one for one in view.records.all("session") if one["parked"]]:
        names = view.joined(view.line(one, "title") for one in parked)
        text = view.words("session.parked", names=names)
        yield Prose("parked", text, tuple(one.mark for one in parked), view.words("session.parked_title"))


def _item(view: View, session: Part, level: int, told: set[int]) -> Iterator[Piece]:
    if session.id in told or session["advance"] or session["parked"]:
        return
    told.add(session.id)
    parts = [*_session(view, session)]
    for below in view.records.of("session", "parent_id", session.id):
        parts += _item(view, below, min(level + 1, 3), told)
    if parts:  # of an item of which nothing is told, a title alone would promise something
        yield Heading(view.line(session, "title"), level, anchor=anchor(session))
        yield from parts


def _session(view: View, session: Part) -> Iterator[Piece]:
    records, about = view.records, anchor(session)
    text, led = view.own(session, "text"), _led_by(view, session)
    said = [(text, (session.mark,)), (" " if text and led else "", ()), *led]
    if text or led:
        yield composed(about, said, view.line(session, "title"))
    yield from _talks(view, session)
    yield from themes(view, session.id)
    yield from clusters(view, session.id)
    yield from _polls(view, session.id)
    yield from _priorities(view, records.of("priority", "session_id", session.id))
    yield from breakouts(view, session)
    yield from _highlights(view, session.id)
    yield from _more(view, session)


def _led_by(view: View, session: Part) -> list[Told]:
    """Return who led an item, where they agreed to be named."""
    return _by(view, session, "session.led")


def _by(view: View, part: Part, key: str) -> list[Told]:
    person = view.records.one("person", part["person_id"])
    if person is None or person["consent"] != Consent.GIVEN:
        return []
    return [(view.words(key, name=view.person(person.id)), (part.mark, person.mark))]


def breakouts(view: View, session: Part) -> Iterator[Piece]:
    """Yield what the rooms of a session reported back; nothing of those that did not."""
    for breakout in view.records.of("breakout", "session_id", session.id):
        if told := view.own(breakout, "report_back"):
            by = _by(view, breakout, "session.reported")
            said = [(told, (breakout.mark,)), (" " if by else "", ()), *by]
            title = _breakout(view, breakout)
            yield composed(anchor(breakout), said, title, lead=sentence_end(title))


def _breakout(view: View, breakout: Part) -> str:
    number, topic = breakout["round"], view.line(breakout, "topic")
    return view.words("session.breakout", round=number, topic=topic) if number else topic


def _talks(view: View, session: Part) -> Iterator[Piece]:
    """Yield the talks that were given: their titles, who spoke, what they were about."""
    told: list[Told] = []
    for talk in view.records.of("talk", "session_id", session.id):
        title, speaker = view.line(talk, "title"), view.whom(talk)
        both = view.words("people.from", name=title, organisation=speaker)
        line = both if title and speaker else title or speaker
        if given(talk) and line:
            about = view.line(talk, "about")
            told.append((view.words("carried.said", state=line, text=about) if about else line, (talk.mark,)))
    if told:
        yield composed(f"talks.{session.id}", [*listed(told)], view.line(session, "title"))


def themes(view: View, session: int | None) -> Iterator[Piece]:
    """Yield what several notes or contributions were about."""
    for theme in view.records.of("theme", "session_id", session):
        yield _led(view, theme, view.records.notes.get(theme.mark, ()))


def clusters(view: View, session: int) -> Iterator[Piece]:
    """Yield what else lay together on the board, and of how many notes."""
    told: list[Told] = []
    for cluster in view.records.of("cluster", "session_id", session):
        notes = view.records.notes.get(cluster.mark, ())
        if notes and (title := view.line(cluster, "title")):
            line = view.words("people.from", name=title, organisation=_counted(view, notes))
            told.append((line, (cluster.mark, *notes)))
    if told:
        title = view.words("session.clusters")
        yield composed(f"clusters.{session}", [*listed(told)], title, lead=sentence_end(title))


def _counted(view: View, notes: Marks) -> str:
    count = len(notes)
    return view.words("session.notes_one") if count == 1 else view.words("session.notes", count=count)


def _highlights(view: View, session: int | None) -> Iterator[Piece]:
    for activity in view.records.of("activity", "session_id", session):
        if activity["kind"] == "highlight":
            yield _led(view, activity)


def _led(view: View, part: Part, notes: Marks = (), number: str = "", after: Iterable[Told] = ()) -> Prose:
    """Return a text that its title opens."""
    lead = sentence_end(f"{number}{view.line(part, 'title')}")
    if notes:
        lead = f"{lead[:-1]} ({_counted(view, notes)})."
    told: list[Told] = [(view.own(part, "text"), (part.mark,))]
    for sentence in after:
        told += [(" " if told[-1][0] else "", ()), sentence]
    made = composed(anchor(part), told, lead=lead)
    return replace(made, evidence=(*made.evidence, *notes))


def sentence_end(text: str) -> str:
    """Return a title as the run-in opening of a paragraph."""
    return text if text.endswith((".", "?", "!", "…", "]")) or not text else f"{text}."


def _polls(view: View, session: int | None) -> Iterator[Piece]:
    """Yield the polls of a session that were not about a priority."""
    for poll in view.records.of("poll", "session_id", session):
        if poll["priority_id"] is None:
            question = view.line(poll, "question")
            lead = sentence_end(view.words("list.colon").join(filter(None, (view.words("session.poll"), question))))
            yield Prose(anchor(poll), reading(view, poll), _poll_marks(view, poll), lead=lead)


def _poll_marks(view: View, poll: Part) -> Marks:
    options = view.records.of("poll_option", "poll_id", poll.id)
    return (poll.mark, *(option.mark for option in options if option["tally"] is not None))


def reading(view: View, poll: Part) -> str:
    """Return what a poll showed: its reading in words, else that of its counts; then the counts that were kept."""
    told, counts = shown_by(view, poll)
    told = told or view.words("priorities.no_reading")
    return f"{told} ({counts})" if counts else told


def shown_by(view: View, poll: Part) -> tuple[str, str]:
    """Return the reading of a poll, or that of its counts, and the counts; empty where there is none."""
    telling, book = Telling(view.language, thresholds=view.records.thresholds), view.records.polls[poll.id]
    ways = counted(book)
    return view.line(poll, "reading") or telling.reading(book, ways), telling.tallies(book, ways)


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
    columns = {name: share for name, share in _COLUMNS.items() if name == "priority" or _tells(view, name, found)}
    head = tuple(words(f"priorities.{name}") for name in columns)
    rows = tuple(tuple(_CELLS[name](view, number, one) for name in columns) for number, one in enumerate(found, 1))
    table = Table(head, rows, shares=tuple(columns.values()))
    blocks = (Paragraph((Run(note),), note=True), table)
    key = f"priorities.{found[0]['session_id'] or 0}"
    yield Laid(key, title or words("priorities.title"), blocks, row_by_row(table, [_marks(view, o) for o in found]))
    for number, one in enumerate(found, 1):
        yield _led(view, one, number=f"{number}. ", after=_followed(view, one))


def _marks(view: View, priority: Part) -> Marks:
    """Return what a row of the priorities says: the priority, its polls, its results of surveys, its actions."""
    kinds = ("poll", "key_result", "action_item")
    found = {kind: view.records.of(kind, "priority_id", priority.id) for kind in kinds}
    polls = [mark for poll in found["poll"] for mark in _poll_marks(view, poll)]
    return (priority.mark, *polls, *(one.mark for kind in kinds[1:] for one in found[kind]))


def _followed(view: View, priority: Part) -> Iterator[Told]:
    """Yield the class of a priority, with why where somebody chose another, and who follows it up."""
    if code := priority["priority_class"]:
        told = view.words("priorities.class", name=view.records.label("priority_class", code, view.language))
        reason = view.line(priority, "class_reason") if priority.id in view.records.explained else ""
        yield view.words("priorities.why", told=told.rstrip("."), reason=reason) if reason else told, (priority.mark,)
    if group := view.records.one("work_group", priority["work_group_id"]):
        yield view.words("priorities.follow_up", group=view.body(group)), (priority.mark, group.mark)


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
    told = f"{capital(who(view, action, short=True))}{view.words('list.colon')}{view.line(action, 'text')}"
    after = [Run(f" ({soft})", "secondary")] if (soft := strength(view, action)) else []
    if action["due_kind"] != DueKind.OPEN:
        after = [Run("; " if action["due_kind"] == DueKind.DEPENDENCY else ", "), *due(view, action)]
    return (*view.inline(told), *after, Run(". "))


def _more(view: View, session: Part) -> Iterator[Piece]:
    """Yield where a session can be read or seen in full."""
    found = [one for one in view.records.of("material", "session_id", session.id) if one["kind"] != "photo"]
    if found and view.listed:
        text = view.inline(view.words("session.more", materials=view.joined(_cited(view, one) for one in found)))
        said = ((flat(text), tuple(one.mark for one in found)),)
        yield Laid(f"more.{session.id}", view.line(session, "title"), (Paragraph(text, note=True),), said)


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
        lead = (f"{view.words('considerations.text')}\n\n", tuple(one.mark for one in found))
        lines = listed((view.line(one, "text"), (one.mark,)) for one in found)
        yield composed("considerations", [lead, *lines], view.words("considerations.title"))
