"""A small alliance with a survey, on both databases."""

import pytest

from ppa_desk.forms.definition import Choice, Form, Group, Question, Text
from ppa_desk.model.surveys import Anonymity, AudienceKind
from ppa_desk.services.desk import Desk

YESNO = (
    Choice("yes", Text("Yes", "Oui")),
    Choice("no", Text("No", "Non")),
    Choice("dk", Text("Do not know"), missing="dont_know"),
)
FORM = Form(
    "small",
    title=Text("Small survey", "Petite enquête"),
    items=(
        Question("select_one", "agree", Text("Do you agree?", "D’accord ?"), list="yn", required="yes"),
        Question("text", "why", Text("Why?", "Pourquoi ?"), relevant="${agree} = 'no'"),
        Group("more", Text("More"), items=(Question("integer", "sites", Text("Sites?"), constraint=". < 100"),)),
    ),
    lists={"yn": YESNO},
)


@pytest.fixture
def desk(store) -> Desk:
    """Four members: two of industry (one with two people), two of civil society, and one that left."""
    desk = Desk(store)
    with store.unit("import.applied") as unit:
        bodies = [
            ("Acier", "IND", "ELE"),
            ("Baume", "IND", "AUT"),
            ("Coop", "CSO", "COOP"),
            ("Droit", "CSO", "INGO"),
            ("Etat", "GOV", "GOVR"),
        ]
        for at, (name, constituency, sector) in enumerate(bodies, 1):
            number = unit.add(
                "organisation", {"name": name, "constituency": constituency, "sector": sector, "country": "CD"}
            )
            ended = {"status": "former"} if name == "Etat" else {}
            unit.add("membership", {"organisation_id": number, **ended})
            for person in range(2 if name == "Acier" else 1):
                who = unit.add("person", {"family_name": f"{name}-{person}", "email": f"p{at}{person}@example.org"})
                unit.add("position", {"person_id": who, "organisation_id": number})
    return desk


@pytest.fixture
def survey(desk):
    """Make and open a survey of all members; called with what it promises."""

    def made(anonymity: Anonymity = Anonymity.CONFIDENTIAL, form: Form = FORM, **more) -> int:
        number = desk.forms.number(form.key)
        number = desk.forms.take(form) if number is None else number
        values = {"audience_kind": AudienceKind.MEMBERS, **more}
        made = desk.surveys.make(f"s-{anonymity.value}", {"en": "How we do"}, number, anonymity, **values)
        desk.surveys.open(made)
        return made

    return made
