"""The opening of a summary: what met when and for what, what was decided, who does what next."""

from collections.abc import Iterable, Iterator, Sequence

from ppa_desk.model.outcomes import DueKind, Strength
from ppa_desk.services import dates
from ppa_desk.services.content import Block, Heading, Paragraph, Run, Table, Text
from ppa_desk.services.markup import flat
from ppa_desk.services.narrative import Laid, Prose, composed
from ppa_desk.services.report_words import capital
from ppa_desk.services.said import Marks, Told
from ppa_desk.services.summary.attended import attended
from ppa_desk.services.summary.records import Part
from ppa_desk.services.summary.view import View
from ppa_desk.services.summary.votes import voted

Piece = Block | Prose | Laid
FIRM = (Strength.COMMITMENT, Strength.REQUEST)


def overview(view: View) -> Iterator[Piece]:
    """Yield what met, who came, what came before it, and what it was for."""
    records = view.records
    advance = [one for one in records.all("session") if one["advance"] and not one["parked"]]
    aims = records.all("aim")
    yield Heading(view.words("overview.title"), anchor="overview")
    told: list[Told] = [(opening(view), _meeting_marks(view))]
    for sentence in attended(view) if records.meeting["status"] != "planned" else ():
        told += [(" ", ()), sentence]
    if advance:
        told += [(f"\n\n{view.words('overview.advance')}\n\n", ()), *listed(_advance(view, one) for one in advance)]
    if aims:
        lead = view.words(f"overview.{'aims' if advance else 'only_aims'}")
        told += [(f"\n\n{lead}\n\n", ()), *listed(_lines(view, aims))]
    yield composed("overview", told, view.words("overview.title"))
    if view.photos:
        yield Paragraph(view.inline(view.words("overview.photo")), note=True)


def _meeting_marks(view: View) -> Marks:
    """The records the first sentence says: the meeting, and the alliance that held it."""
    alliance = view.records.alliance
    return (view.records.meeting.mark, *((alliance.mark,) if alliance else ()))


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


def _advance(view: View, session: Part) -> Told:
    title = view.line(session, "title")
    if session["held_on"]:
        title = f"{title} ({view.date(session['held_on'], 'date')})"
    talks = [talk for talk in view.records.of("talk", "session_id", session.id) if given(talk)]
    speakers = {talk.mark: view.whom(talk) for talk in talks}
    named = [one for one in speakers.values() if one]
    told = view.words("overview.with", title=title, speakers=view.joined(named)) if named else title
    return told, (session.mark, *(mark for mark, name in speakers.items() if name))


def given(talk: Part) -> bool:
    """Say whether a talk was given: not what was only offered, or withdrawn."""
    return talk["status"] in (None, "accepted")


def _lines(view: View, parts: Iterable[Part]) -> Iterator[Told]:
    return ((view.line(part, "text"), (part.mark,)) for part in parts)


def listed(lines: Iterable[Told]) -> Iterator[Told]:
    """Yield lines as those of a list."""
    for nr, line in enumerate(lines):
        yield "\n- " if nr else "- ", ()
        yield line


def decisions(view: View) -> Iterator[Piece]:
    """Yield what was decided, each with its vote where one was counted."""
    if found := view.records.all("decision"):
        yield Heading(view.words("decisions.title"), 2, anchor="decisions")
        yield composed("decisions", [*listed(_decision(view, one) for one in found)], view.words("decisions.title"))


def _decision(view: View, decision: Part) -> Told:
    votes = view.records.of("decision_vote", "decision_id", decision.id)
    told, vote = view.line(decision, "text"), voted(decision, votes, view.language)
    marks = (decision.mark, *(one.mark for one in votes if vote))
    return (view.words("decisions.vote", text=told, vote=vote) if vote else told), marks


def next_steps(view: View) -> Iterator[Piece]:
    """Yield who is to do what by when, what is no commitment last; what comes of a priority stands with it."""
    actions = [one for one in view.records.of("action_item", "priority_id", None) if one["status"] != "dropped"]
    if actions:
        title = view.words("next_steps.title")
        yield Heading(title, 2, anchor="next")
        ordered = sorted(actions, key=lambda one: one["strength"] not in FIRM)
        blocks: list[Block] = [_steps_table(view, tuple(step(view, action) for action in ordered), "when")]
        notes = [view.words("next_steps.softer")] if any(one["strength"] not in FIRM for one in actions) else []
        if len(actions) < len(view.records.all("action_item")):
            notes.append(view.words("next_steps.more"))
        blocks += [Paragraph(view.inline(" ".join(notes)), note=True)] if notes else []
        yield Laid("next_steps", title, tuple(blocks), row_by_row(blocks[0], [step_marks(view, a) for a in ordered]))
    yield from carried(view)


def carried(view: View) -> Iterator[Piece]:
    """Yield actions of earlier meetings that were looked at again, and how they stood."""
    reviews = [one for one in view.records.all("action_review") if view.records.one("carried", one["action_id"])]
    if not reviews:
        return
    title = view.words("carried.title")
    yield Heading(title, 2, anchor="carried")
    rows, marks = [], []
    for review in reviews:
        if action := view.records.one("carried", review["action_id"]):
            whose = view.inline(capital(who(view, action, short=True)))
            rows.append((whose, view.inline(view.line(action, "text")), _stands(view, action, review)))
            marks.append((review.mark, *step_marks(view, action)))
    table = _steps_table(view, tuple(rows), "state")
    yield Laid("carried", title, (table,), row_by_row(table, marks))


def _stands(view: View, action: Part, review: Part) -> Text:
    """How an action stood when the meeting looked at it, and what was said of it."""
    state = view.records.label("action_status", review["status"] or action["status"], view.language)
    said = view.line(review, "text")
    return view.inline(view.words("carried.said", state=state, text=said) if said else state)


def _steps_table(view: View, rows: tuple[tuple[Text, ...], ...], last: str) -> Table:
    head = tuple(view.words(f"next_steps.{name}") for name in ("who", "what", last))
    return Table(head, rows, shares=(22, 52, 26))


def step_marks(view: View, action: Part) -> Marks:
    """Return the records a step says: the action and whom it is given to."""
    owners = view.records.of("action_owner", "action_id", action.id)
    return (action.mark, *(owner.mark for owner in owners))


def row_by_row(table: Block, marks: Sequence[Marks]) -> tuple[Told, ...]:
    """Return the rows of a table as lines, each with the records it says."""
    rows = table.rows if isinstance(table, Table) else ()
    return tuple((" · ".join(filter(None, map(flat, row))), said) for row, said in zip(rows, marks, strict=True))


def step(view: View, action: Part) -> tuple[Text, ...]:
    """Return a line of the table of steps: who is to do what by when."""
    whose = view.inline(capital(who(view, action, short=True)))
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
        day = action["done_on"]
        done = words("next_steps.done_on", date=view.date(day, "date")) if day else words("next_steps.done")
        return (Run(done, "secondary"),)
    if kind == DueKind.DATE:
        day = action["due_on"]
        return view.inline(words("next_steps.by", date=view.date(day)) if day else words("next_steps.no_date"))
    told = "" if kind == DueKind.OPEN else view.line(action, "due_words")
    return view.inline(told) or (Run(words("next_steps.open"), "secondary"),)
