"""Loads the training workspace: 46 invented members and groups, two surveys, two rounds of grants, their results."""

import random
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any

from ppa_desk.forms import toml_form
from ppa_desk.model.surveys import Anonymity, AudienceKind
from ppa_desk.services.desk import Desk
from ppa_desk.services.surveys.responses import NewResponse
from ppa_desk.services.training import board, committee, incidents, initiatives, participation, plans, register, sites
from ppa_desk.services.training.answers import Giver, answers_of
from ppa_desk.services.training.grants import workspace as grants
from ppa_desk.services.training.results import workspace as results
from ppa_desk.shipped import shipped
from ppa_desk.store.unit import Unit

KEY = "annual-2026"
YEARS = ((2025, "annual-2025", 140), (2026, KEY, 160))
"""Year, key of the survey, how many answers it has."""
MORE = 2
"""How many more people of each organisation are asked than its line says."""
SILENT = {"IND": 0.1, "CSO": 0.3, "GOV": 0.3, "OBS": 0.25}
"""How likely an organisation of each constituency is to stay silent."""
CHANNELS = ("google", "google", "google", "pdf", "xlsx", "kobo", "desk")


def load(desk: Desk) -> None:
    """Fill an empty workspace with invented records; everything in it is marked as invented."""
    load_surveys(desk)
    grants.load(desk)
    results.load(desk)
    incidents.load(desk)
    register.load(desk)
    sites.load(desk)
    board.load(desk)
    committee.load(desk)
    participation.load(desk)
    initiatives.load(desk)
    plans.load(desk)


def load_surveys(desk: Desk) -> None:
    """Fill an empty workspace with invented members and two surveys only."""
    told = tomllib.loads(shipped("resources", "training", "workspace.toml").read_text("utf-8"))
    chance = random.Random(2026)
    with desk.store.unit("training.loaded") as unit:
        _alliance(unit)
        _members(unit, told, chance)
        _groups(unit)
    form = toml_form.read(shipped("resources", "training", "annual_member_survey.toml").read_text("utf-8"))
    number, before = desk.forms.take(form), None
    for year, key, count in YEARS:
        before = _survey(desk, told, chance, number, year, key, count, before)


def _alliance(unit: Unit) -> None:
    unit.add(
        "alliance",
        {
            "name_en": "Training Alliance (invented)",
            "name_fr": "Alliance de formation (inventée)",
            "acronym": "TA",
            "contact_en": "Training Secretariat",
            "contact_fr": "Secrétariat de formation",
            "contact_email": "training@example.org",
            "paper": "a4",
            "invented": True,
        },
    )


def _members(unit: Unit, told: Mapping[str, Any], chance: random.Random) -> None:
    names = [(given, family) for family in told["family"] for given in told["given"]]
    chance.shuffle(names)
    for at, (name, acronym, constituency, sector, country, people) in enumerate(told["organisations"]):
        body = {"name": name, "acronym": acronym, "constituency": constituency, "sector": sector, "country": country}
        number = unit.add("organisation", body | {"notes": "Invented, for training."})
        kind = "observer" if constituency == "OBS" else "full"
        unit.add("membership", {"organisation_id": number, "type": kind, "since": date(2012 + at % 10, 1, 1)})
        for place in range(people + MORE):
            given, family = names.pop()
            who = {
                "given_name": given,
                "family_name": family,
                "email": f"person{number}-{place + 1}@example.org",
                "language": "fr" if country in ("CD", "BI", "FR", "BE", "RW") else "en",
                "notes": "Invented, for training.",
            }
            unit.add(
                "position", {"person_id": unit.add("person", who), "organisation_id": number, "since": date(2024, 1, 1)}
            )


def _groups(unit: Unit) -> None:
    for key, name, french, every in (
        ("gc", "Governance Committee", "Comité de gouvernance", 9),
        ("par", "Projects and Resources Work Group", "Groupe de travail Projets et ressources", 7),
    ):
        group = unit.add("work_group", {"key": key, "name_en": name, "name_fr": french, "acronym": key.upper()})
        people = unit.connection.exec_driver_sql("SELECT person_id, organisation_id FROM position ORDER BY id").all()
        for person, body in people[:: every * 2]:
            unit.add(
                "term",
                {"work_group_id": group, "person_id": person, "organisation_id": body, "since": date(2024, 1, 1)},
            )


def _survey(
    desk: Desk,
    told: Mapping[str, Any],
    chance: random.Random,
    form: int,
    year: int,
    key: str,
    count: int,
    before: int | None,
) -> int:
    survey = desk.surveys.make(
        key,
        {"en": f"Annual member survey {year}", "fr": f"Enquête annuelle {year} auprès des membres"},
        form,
        Anonymity.CONFIDENTIAL,
        audience_kind=AudienceKind.MEMBERS,
        audience_en="All members",
        audience_fr="Tous les membres",
        audience_on=date(year, 10, 1),
        opens_on=date(year, 10, 1),
        closes_on=date(year, 10, 31),
        channels="google pdf xlsx kobo desk",
        previous_id=before,
        purpose_en="What members expect of the alliance next year. Invented, for training.",
        purpose_fr="Ce que les membres attendent de l’alliance l’an prochain. Inventé, pour la formation.",
    )
    desk.surveys.open(survey, date(year, 10, 1), chance.choice)
    _answer(desk, told, chance, survey, year, count)
    _code(desk, told, chance, survey)
    desk.surveys.close(survey)
    return survey


def _answer(desk: Desk, told: Mapping[str, Any], chance: random.Random, survey: int, year: int, count: int) -> None:
    values, asked = desk.surveys.get(survey), desk.surveys.invitations(survey)
    form = desk.forms.version(values["form_version_id"])
    bodies = {one["organisation_id"]: one["constituency"] for one in asked}
    silent = {body for body, constituency in bodies.items() if chance.random() < SILENT[constituency]}
    willing = [one for one in asked if one["organisation_id"] not in silent]
    order = sorted(willing, key=lambda one: chance.random())[:count]
    rows = []
    for one in sorted(order, key=lambda one: int(one["nr"])):
        giver = Giver(one["constituency"], one["country"], one["language"] or "en", year)
        rows.append(
            NewResponse(
                form_version_id=values["form_version_id"],
                answers=answers_of(form, giver, told["idea"], chance),
                flags={},
                channel=chance.choice(CHANNELS),
                language=giver.language,
                answered=one["id"],
                respondent=one["email"],
                external=f"training-{year}-{one['nr']}",
            )
        )
    desk.responses.take(survey, rows, [{"name": f"training-{year}.csv", "format": "training"}])


def _code(desk: Desk, told: Mapping[str, Any], chance: random.Random, survey: int) -> None:
    """Two coders read what people wrote; the second sees some of it otherwise."""
    said = {idea["text"]: idea["codes"] for idea in told["idea"]}
    with desk.store.unit("training.loaded") as unit:
        codes = {}
        for at, code in enumerate(told["code"], 1):
            row = {"survey_id": survey, "nr": at, "question": "idea", "label_en": code["en"], "label_fr": code["fr"]}
            row |= {name: code[name] for name in ("definition_en", "definition_fr")}
            codes[code["name"]] = unit.add("text_code", row)
        for kept in desk.records.where("response", survey_id=survey):
            given = desk.responses.get(kept.id).answers
            for name in said.get(given.get("idea") or "", ()):
                mark = {"text_code_id": codes[name], "response_id": kept.id}
                quote = {"quote": given["idea"], "consent": "given"} if given.get("quote") == "yes" else {}
                unit.add("text_mark", mark | {"coder": "A"} | quote)
                if chance.random() < 0.85:
                    unit.add("text_mark", mark | {"coder": "B"})
