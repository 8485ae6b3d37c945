"""The paper of a proposal as its readers get it: what is asked for, then every answer as it was handed in."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.forms.answering import Answering, Place
from ppa_desk.forms.definition import SELECTS, Form, Group
from ppa_desk.model import money
from ppa_desk.model.kinds import table_of
from ppa_desk.services import dates
from ppa_desk.services.content import Block, DocumentContent, Heading, KeyFacts, Language, Paragraph, Run, Text
from ppa_desk.services.report_words import Words
from ppa_desk.services.surveys.dataset import loads

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

KIND = "review_paper"
APPLICATION: Table = table_of("application")


def paper(grants: "GrantsDesk", grant: int, language: Language) -> DocumentContent:
    """Return a proposal as a document in its reader's language. Gone."""
    words, row = Words(KIND, language), grants.register.get(grant)
    alliance = next((one.values for one in grants.desk.records.where("alliance")), {})
    title = words.own(row, "title")
    mark = f"{words('head.invented')} · " if alliance.get("invented") else ""
    applications = _applications(grants, grant)
    blocks: list[Block] = [KeyFacts(tuple(_facts(grants, row, applications, words)))]
    if summary := words.own(row, "summary"):
        blocks += [Heading(words("body.summary")), *(Paragraph((Run(part),)) for part in summary.split("\n") if part)]
    for application in applications:
        blocks += _answers(grants, application, words)
    if not applications:
        blocks.append(Paragraph((Run(words("body.nothing")),), note=True))
    return DocumentContent(
        kind=KIND,
        title=title,
        subtitle=f"{mark}{row['key']}",
        language=language,
        edition="",
        letterhead=words.own(alliance, "name"),
        running_head=f"{mark}{title}",
        running_foot=words("head.foot"),
        author=words.own(alliance, "name"),
        blocks=tuple(blocks),
        words=words.group("page"),
        paper="a4",
    )


def applicant(grants: "GrantsDesk", row: Mapping[str, Any]) -> str:
    """Return who asks for a grant; empty where that is not known."""
    for kind, number in (("organisation", row["organisation_id"]), ("person", row["person_id"])):
        if number is not None:
            return grants.desk.records.titles(kind, [number]).get(number, "")
    return ""


def _applications(grants: "GrantsDesk", grant: int) -> list[dict[str, Any]]:
    chosen = select(APPLICATION).where(APPLICATION.c.grant_record_id == grant, APPLICATION.c.replaced.is_(False))
    with grants.store.read() as session:
        rows = session.execute(chosen.order_by(APPLICATION.c.nr, APPLICATION.c.id)).mappings()
        return [dict(row) for row in rows]


def _facts(
    grants: "GrantsDesk", row: Mapping[str, Any], applications: Sequence[Mapping[str, Any]], words: Words
) -> Iterator[tuple[str, Text]]:
    spelled = [dates.spelled(day, words.language, "date") for day in (row["starts_on"], row["ends_on"]) if day]
    received = [one["received_on"] for one in applications if isinstance(one["received_on"], date)]
    told = {
        "applicant": applicant(grants, row),
        "requested": money.told(row["requested"], row["currency"], words.language),
        "period": " – ".join(spelled),
        "received": dates.spelled(max(received), words.language, "date") if received else "",
        "late": "; ".join(one["late_reason"] for one in applications if one["late_reason"]),
    }
    yield from ((words(f"facts.{name}"), (Run(text),)) for name, text in told.items() if text)


def _answers(grants: "GrantsDesk", application: Mapping[str, Any], words: Words) -> Iterator[Block]:
    yield Heading(words(f"step.{application['step']}"))
    version = application["form_version_id"]
    if version is None:
        yield Paragraph((Run(words("body.nothing")),), note=True)
        return
    yield from told(grants, version, application["answers"], words)


def told(grants: "GrantsDesk", version: int, answers: str, words: Words) -> Iterator[Block]:
    """Go through kept answers to a version of a form, each below its question. Gone."""
    answering = Answering(grants.desk.forms.version(version), loads(answers), words.language)
    for place in answering.outline():
        yield from _place(answering, place, words)


def _place(answering: Answering, place: Place, words: Words) -> Iterator[Block]:
    item, language = place.item, words.language
    if isinstance(item, Group):
        if place.turn:
            yield Paragraph((Run(words("body.turn", number=place.turn), "strong"),))
        elif item.label:
            yield Heading(item.label.of(language), min(place.depth + 2, 3))
        return
    if not item.asks:
        return
    told = spoken(answering.form, item.name, answering.value(place.key), language)
    first, *rest = told.split("\n") if told else [""]
    run = Run(first) if first else Run(words("body.none"), "secondary")
    yield Paragraph((run,), lead=_led(item.label.of(language), words))
    yield from (Paragraph((Run(part),)) for part in rest if part.strip())


def _led(label: str, words: Words) -> str:
    """A question before its answer on the same line."""
    return label if label.endswith(("?", ":", ".", "!")) else words("body.lead", label=label)


def spoken(form: Form, name: str, value: Any, language: str) -> str:
    """Return an answer as a person reads it: choices by their words, everything else as it stands."""
    question = form.question(name)
    if question is None or value in (None, ""):
        return ""
    if question.type not in SELECTS:
        return str(value).strip()
    known = {one.name: one.label.of(language) or one.name for one in form.choices(question)}
    return "; ".join(known.get(one, one) for one in str(value).split())
