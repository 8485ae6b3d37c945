"""What to look at before a summary goes out: each thing found is a value, with the records it is about."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ppa_desk.model.outcomes import DueKind
from ppa_desk.model.record import Consent, Visibility
from ppa_desk.services.content import Language
from ppa_desk.services.summary import linter_links, linter_texts
from ppa_desk.services.summary.draft import Summaries
from ppa_desk.services.summary.overview import FIRM
from ppa_desk.services.summary.records import Part
from ppa_desk.services.summary.remarks import Remark
from ppa_desk.services.summary.sessions import shown_by
from ppa_desk.services.summary.view import View
from ppa_desk.store.database import Store

Level = Literal["warn", "note", "ok"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: its code and level, the values of its sentence, and the records it is about.

    "warn" asks somebody to do something, "note" is worth knowing, "ok" confirms what was checked.
    """

    code: str
    level: Level
    values: Mapping[str, Any] = field(default_factory=dict)
    records: tuple[tuple[str, int], ...] = ()


Look = Callable[[Any], Iterable[Finding]]
"""What looks through the view of a draft."""


class Linter:
    """Looks through a meeting's records as one edition of its summary, or of other drafts, would show them."""

    def __init__(self, store: Store, drafts: Summaries, looks: Sequence[Look] = ()) -> None:
        self._store, self._drafts, self._looks = store, drafts, looks or LOOKS

    def check(self, meeting: int, edition: Visibility, language: Language) -> list[Finding]:
        """Return what was found, what asks for something first. Gone."""
        view = self._drafts.view(meeting, edition, language)
        edits = self._drafts.edits(meeting, edition, language).all()
        texts = linter_texts.collect(view, edits)
        found = [finding for look in self._looks for finding in look(view)]
        found += _remarks(self._drafts.remarks.of(meeting, edition, language))
        found += [*_dates(view, texts), *_people(self._store, view, texts), *_cites(view, texts)]
        return sorted(found, key=lambda finding: ("warn", "note", "ok").index(finding.level))


def some(code: str, level: Level, parts: Iterable[Part], **values: Any) -> Iterator[Finding]:
    """Yield one finding about all these records, none where there are none."""
    marks = tuple(part.mark for part in parts)
    if marks:
        yield Finding(code, level, {"count": len(marks), **values}, marks)


def links(view: View) -> Iterator[Finding]:
    """Yield what is to be said of links."""
    surveys = [one for one in view.records.all("survey") if one["status"] == "open"]
    with_links = [*view.listed, *surveys]
    judged = linter_links.judge(with_links)
    yield from some("lint.link_missing", "warn", [one for one in view.listed if not one["url"]])
    yield from some("lint.survey_link_missing", "warn", [one for one in surveys if not one["url"]])
    for flaw in linter_links.FLAWS:
        yield from some(f"lint.link_{flaw}", "warn", judged[flaw])
    if any(one["url"] for one in with_links) and not any(judged.values()):
        yield from some("lint.links_good", "ok", [one for one in with_links if one["url"]])


def actions(view: View) -> Iterator[Finding]:
    """Yield the open actions nobody is assigned to, and those without a day."""
    actions = [one for one in view.records.all("action_item") if one["status"] == "open"]
    orphans = [one for one in actions if not view.records.of("action_owner", "action_id", one.id)]
    yield from some("lint.action_no_owner", "warn", [one for one in orphans if one["strength"] in FIRM])
    yield from some("lint.interest_no_owner", "note", [one for one in orphans if one["strength"] not in FIRM])
    undated = [one for one in actions if one["due_kind"] != DueKind.DATE or one["due_on"] is None]
    yield from some("lint.action_no_date", "note", undated, of=len(actions))


def _surveys(view: View) -> Iterator[Finding]:
    surveys = view.records.all("survey")
    yield from some(
        "lint.survey_no_deadline", "warn", [s for s in surveys if s["closes_on"] is None and s["status"] != "closed"]
    )
    for action in view.records.all("action_item"):
        survey = view.records.one("survey", action["survey_id"])
        days = {day for day in (action["due_on"], survey["closes_on"] if survey else None) if day}
        if survey and len(days) == 2:
            told = {"due": view.date(action["due_on"]), "closes": view.date(survey["closes_on"])}
            yield Finding("lint.survey_dates_differ", "warn", told, (survey.mark, action.mark))


def _photos(view: View) -> Iterator[Finding]:
    photos = view.photos
    yield from some("lint.photo_no_file", "warn", [one for one in photos if one.id not in view.records.photos])
    yield from some("lint.photo_no_consent", "warn", [one for one in photos if one["consent"] != Consent.GIVEN])
    yield from some("lint.photo_no_credit", "warn", [one for one in photos if not one["credit"]])
    yield from some("lint.photo_no_alt", "warn", [one for one in photos if not one[f"alt_{view.language}"]])


def _polls(view: View) -> Iterator[Finding]:
    records = view.records
    silent = [one for one in records.all("poll") if not shown_by(view, one)[0]]
    yield from some("lint.poll_no_reading", "warn", silent)
    polled = {mark for mark in records.concealed if mark[0] == "poll"}
    polled |= {("poll", one["priority_id"]) for one in records.all("poll")}
    unpolled = [one for one in records.all("priority") if ("poll", one.id) not in polled]
    yield from some("lint.priority_no_poll", "note", unpolled)


def _remarks(remarks: Iterable[Remark]) -> Iterator[Finding]:
    """Yield the comments nobody has dealt with: they should be, before the summary goes out."""
    waiting = tuple(("remark", one.id) for one in remarks if not one.settled)
    if waiting:
        yield Finding("lint.remarks_open", "warn", {"count": len(waiting)}, waiting)


def translations(view: View) -> Iterator[Finding]:
    """Yield how many texts are not there in the language."""
    lacking = list(linter_texts.untranslated(view))
    if lacking:
        yield Finding(f"lint.no_{view.language}", "warn", {"count": len(lacking)}, tuple(dict.fromkeys(lacking)))
    else:
        yield Finding(f"lint.all_{view.language}", "ok")


LOOKS: tuple[Look, ...] = (links, actions, _surveys, _photos, _polls, translations)
"""What is looked for in a summary."""


def _dates(view: View, texts: linter_texts.Texts) -> Iterator[Finding]:
    agreeing = 0
    for mark, named in linter_texts.weekdays(view, texts):
        if named.wrong:
            told = {"text": named.text, "date": view.date(named.day) if named.day else ""}
            yield Finding(f"lint.{'weekday_wrong' if named.day else 'no_such_date'}", "warn", told, (mark,))
        agreeing += not named.wrong
    if agreeing:
        yield Finding("lint.weekdays_agree", "ok", {"count": agreeing})
    for survey in view.records.all("survey"):
        if survey["closes_on"]:
            yield Finding("lint.survey_deadline", "ok", {"date": view.date(survey["closes_on"])}, (survey.mark,))


def _people(store: Store, view: View, texts: linter_texts.Texts) -> Iterator[Finding]:
    linked = [one for one in view.records.all("person") if one["consent"] != Consent.GIVEN]
    yield from some("lint.person_no_consent", "warn", linked)
    named = linter_texts.named_without_consent(store, texts)
    for person, (name, marks) in named.items():
        yield Finding("lint.person_named", "warn", {"name": name}, (("person", person), *marks))
    if not linked and not named:
        yield Finding("lint.people_good", "ok")


def _cites(view: View, texts: linter_texts.Texts) -> Iterator[Finding]:
    for mark, key in linter_texts.unknown_citations(view, texts):
        yield Finding("lint.citation_unknown", "warn", {"key": key}, (mark,))
