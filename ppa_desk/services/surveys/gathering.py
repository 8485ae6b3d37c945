"""Puts a survey's answers together for counting, answers to older versions understood as the newest asks them."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select
from sqlmodel import Session

from ppa_desk.forms.definition import Form, Text
from ppa_desk.forms.versions import Mapped, mapped
from ppa_desk.model.codes import region_of
from ppa_desk.model.kinds import table_of
from ppa_desk.services.forms.catalogue import Forms
from ppa_desk.services.surveys.dataset import (
    NOT_ASKED,
    CodedText,
    Dataset,
    columns_of,
    loads,
    voices,
)
from ppa_desk.services.surveys.rates import FACTS
from ppa_desk.services.surveys.register import Surveys
from ppa_desk.store.database import Store

RESPONSE: Table = table_of("response")
INVITATION: Table = table_of("invitation")
CODE: Table = table_of("text_code")
MARK: Table = table_of("text_mark")
COUNTED = ("complete", "partial")


def gather(store: Store, forms: Forms, surveys: Surveys, survey: int) -> Dataset:
    """Return a survey's counted answers as columns. Gone."""
    values = surveys.get(survey)
    invitations = {one["id"]: one for one in surveys.invitations(survey)}
    with store.read() as session:
        rows = _responses(session, survey)
        versions = {row.form_version_id for row in rows} | {values["form_version_id"]} - {None}
        newest = max(versions, default=None)
        form = forms.version(newest) if newest else Form("")
        answers, reworded = _answers(rows, forms, form, newest)
        codes = _codes(session, survey, {row.id: at for at, row in enumerate(rows)})
        names = _names(session)
    columns = columns_of(form, answers)
    whose = [invitations.get(row.invitation_id or 0) for row in rows]
    organisation = [(one["organisation_id"] or -1) if one else -1 for one in whose]
    order = [row.id for row in rows]
    focal = [bool(one and one["focal"]) for one in whose]
    return Dataset(
        survey=survey,
        key=values["key"],
        title=Text(values["title_en"], values["title_fr"]),
        purpose=Text(values["purpose_en"], values["purpose_fr"]),
        audience=Text(values["audience_en"], values["audience_fr"]),
        anonymity=str(values["anonymity"]),
        voice=str(values["voice"]),
        smallest=values["smallest"] or 5,
        opens_on=values["opens_on"],
        closes_on=values["closes_on"],
        closed_at=values["closed_at"],
        open=values["status"] == "open",
        form=form,
        columns=columns,
        organisation=organisation,
        weights=voices(str(values["voice"]), organisation, focal, order),
        facts=_facts(whose, columns),
        rates=surveys.rates(survey),
        complete=sum(row.status == "complete" for row in rows),
        codes=codes,
        names=names,
        responders=_responders(values, whose),
        reworded=reworded,
        flagged=sum(row.flags != "{}" for row in rows),
    )


def _responses(session: Session, survey: int) -> Sequence[Any]:
    asked = select(
        RESPONSE.c.id, RESPONSE.c.form_version_id, RESPONSE.c.invitation_id, RESPONSE.c.status, RESPONSE.c.answers,
        RESPONSE.c.flags,
    )  # fmt: skip
    mine = RESPONSE.c.survey_id == survey, RESPONSE.c.status.in_(COUNTED)
    return session.execute(asked.where(*mine).order_by(RESPONSE.c.id)).all()


Reworded = tuple[tuple[str, str, str], ...]


def _answers(
    rows: Sequence[Any], forms: Forms, form: Form, newest: int | None
) -> tuple[list[dict[str, Any]], Reworded]:
    maps = {number: mapped(forms.version(number), form) for number in {row.form_version_id for row in rows} - {newest}}
    told = [loads(row.answers) for row in rows]
    if maps:
        told = [
            _moved(answers, maps[row.form_version_id]) if row.form_version_id in maps else answers
            for answers, row in zip(told, rows, strict=True)
        ]
    return told, tuple(dict.fromkeys(one for found in maps.values() for one in found.reworded))


def _moved(answers: Mapping[str, Any], by: Mapped) -> dict[str, Any]:
    told = {}
    for name, value in answers.items():
        if name in by.questions:
            told[by.questions[name]] = by.answer(name, value) if isinstance(value, str) else value
    return told


def _facts(whose: Sequence[Mapping[str, Any] | None], columns: Mapping[str, Sequence[Any]]) -> dict[str, list[str]]:
    """The facts of those who answered; where nobody knows who did, what they said of themselves."""
    if any(whose):
        return {fact: [str(one[fact] or "") if one else "" for one in whose] for fact in FACTS}
    own = [fact for fact in FACTS if fact in columns]
    told = {fact: ["" if value in (None, NOT_ASKED) else str(value) for value in columns[fact]] for fact in own}
    if "country" in told and "region" not in told:
        told["region"] = [region_of(country) for country in told["country"]]
    return told


def _responders(values: Mapping[str, Any], whose: Sequence[Mapping[str, Any] | None]) -> tuple[str, ...]:
    if values["anonymity"] == "anonymous":
        return ()
    return tuple(sorted({one["organisation"] for one in whose if one and one["organisation"]}))


def _codes(session: Session, survey: int, places: Mapping[int, int]) -> tuple[CodedText, ...]:
    listed = select(CODE).where(CODE.c.survey_id == survey).order_by(CODE.c.question, CODE.c.nr)
    codes = session.execute(listed).mappings().all()
    asked = select(MARK).join(CODE, CODE.c.id == MARK.c.text_code_id).where(CODE.c.survey_id == survey)
    marked: dict[int, dict[str, set[int]]] = {}
    quotes: dict[int, list[str]] = {}
    for mark in session.execute(asked.order_by(MARK.c.id)).mappings():
        if (at := places.get(mark["response_id"])) is None:
            continue
        marked.setdefault(mark["text_code_id"], {}).setdefault(mark["coder"], set()).add(at)
        if mark["quote"] and mark["consent"] == "given":
            quotes.setdefault(mark["text_code_id"], []).append(mark["quote"])
    return tuple(
        CodedText(
            one["question"],
            Text(one["label_en"], one["label_fr"]),
            Text(one["definition_en"], one["definition_fr"]),
            {coder: frozenset(found) for coder, found in marked.get(one["id"], {}).items()},
            tuple(quotes.get(one["id"], ())),
        )
        for one in codes
    )


def _names(session: Session) -> tuple[str, ...]:
    """Everything in the register by which somebody could be told."""
    body, person = table_of("organisation"), table_of("person")
    found: set[str] = set()
    whose = ((body, ("name", "name_fr", "acronym", "email")), (person, ("family_name", "given_name", "email")))
    for table, columns in whose:
        for row in session.execute(select(*(table.c[name] for name in columns))):
            found.update(value for value in row if value and len(value) > 2)
    return tuple(sorted(found, key=len, reverse=True))
