"""The invented register: steps of membership, dues, seats over two terms, consents, contacts, who came, duplicates."""

import json
import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.record import Consent
from ppa_desk.services.desk import Desk
from ppa_desk.shipped import shipped
from ppa_desk.store.unit import Unit

ORGANISATION: Table = table_of("organisation")
MEMBERSHIP: Table = table_of("membership")
PERSON: Table = table_of("person")
POSITION: Table = table_of("position")
TERM: Table = table_of("term")
SEAT: Table = table_of("seat")
VOTING_RULE: Table = table_of("voting_rule")
GROUP: Table = table_of("work_group")
MEETING: Table = table_of("meeting")

INVENTED = "Invented, for training."
TERM_BEGAN, TERM_ENDS = date(2024, 1, 1), date(2026, 12, 31)
USES = (("directory", 0.75), ("contact", 0.5), ("public_directory", 0.3), ("mailing", 0.8), ("photo", 0.6))
"""How likely a person agreed to a use."""
APPOINTERS = {
    "IND": ("Industry members", "Membres de l’industrie", "organisation"),
    "CSO": ("Civil society members", "Membres de la société civile", "ask"),
    "GOV": ("Governments", "Gouvernements", "organisation"),
}
"""Who fills the seats of a constituency, and whom they follow."""
MINERALS = ("SN TA W", "SN TA W AU", "AU", "CO CU", "CO", "SN")


def load(desk: Desk) -> None:
    """Deepen the register of an invented workspace that has its members and groups."""
    told = tomllib.loads(shipped("resources", "training", "register.toml").read_text("utf-8"))
    chance = random.Random(6)
    with desk.store.unit("training.loaded") as unit:
        _own_fields(unit, told["extra_field"])
        tiers = _tiers(unit, told["dues_tier"])
        members = _rows(unit, select(ORGANISATION).order_by(ORGANISATION.c.id))
        for at, body in enumerate(members):
            _describe(unit, at, body, chance)
        _memberships(unit, tiers, chance)
        _prospects(unit)
        _people(unit, chance)
        _committee(unit, told["group"]["gc"])
        _interests(unit, told["interest"])
        _present(unit, chance)
        _twice(unit)
        for nr, rule in enumerate(told["retention_rule"], 1):
            unit.add("retention_rule", rule | {"nr": nr})


def _rows(unit: Unit, asked: Any) -> Sequence[RowMapping]:
    return unit.connection.execute(asked).mappings().all()


def _own_fields(unit: Unit, told: Sequence[Mapping[str, Any]]) -> None:
    for nr, field in enumerate(told, 1):
        number = unit.add("extra_field", {k: v for k, v in field.items() if k != "choices"} | {"nr": nr})
        for place, (key, english, french) in enumerate(field.get("choices", ()), 1):
            names = {"key": key, "label_en": english, "label_fr": french}
            unit.add("extra_choice", names | {"extra_field_id": number, "nr": place})


def _tiers(unit: Unit, told: Sequence[Mapping[str, Any]]) -> list[tuple[int, str, int]]:
    """Add the tiers and return number, currency and amount of each."""
    made = []
    for nr, tier in enumerate(told, 1):
        values = {k: v for k, v in tier.items() if k != "constituency"} | {"nr": nr, "amount": tier["amount"] * 1000}
        made.append((unit.add("dues_tier", values), tier["currency"], values["amount"]))
    return made


def _describe(unit: Unit, at: int, body: RowMapping, chance: random.Random) -> None:
    name = f"member{body['id']}.example.org"
    extra: dict[str, Any] = {"reporting": chance.choice(("yes", "partly", "no"))}
    if body["constituency"] == "IND":
        extra["smelters_known"] = chance.randrange(0, 60)
    if at % 3 == 0:
        extra["last_visit"] = date(2025 + at % 2, 1 + at % 12, 10).isoformat()
    values = {
        "website": f"https://{name}",
        "email": f"office@{name}",
        "countries": "CD RW" if body["country"] in ("CD", "RW") else "CD" if at % 4 == 0 else "",
        "minerals": MINERALS[at % len(MINERALS)],
        "about_en": f"{body['name']} is an invented organisation. {INVENTED}",
        "about_fr": f"{body['name']} est une organisation inventée, pour la formation.",
        "extra": json.dumps(extra),
    }
    unit.change("organisation", body["id"], values)
    address = {"street": f"{at + 1} Invented Street", "city": "Nowhere", "country": body["country"], "use": "work"}
    if at % 6:
        unit.add("postal_address", address | {"organisation_id": body["id"], "postal_code": f"{10000 + at}"})


def _memberships(unit: Unit, tiers: Sequence[tuple[int, str, int]], chance: random.Random) -> None:
    asked = select(MEMBERSHIP, ORGANISATION.c.constituency).join(ORGANISATION).order_by(MEMBERSHIP.c.id)
    for at, row in enumerate(_rows(unit, asked)):
        values: dict[str, Any] = {
            "applied_on": row["since"].replace(year=row["since"].year - 1),
            "mou_signed_on": row["since"],
            "mou_until": date(2026 + at % 3, 12, 31),
            "renews_on": date(2027, 1, 1 + at % 28),
        }
        if at in (11, 29):
            values["dormant_on"] = date(2025, 7, 1)
        if at == 20:
            values |= {"until": date(2025, 12, 31), "notes": f"Left at the end of 2025. {INVENTED}"}
        unit.change("membership", row["id"], values)
        if row["type"] == "full":
            tier = tiers[{"IND": at % 2, "CSO": 2, "GOV": 2}[row["constituency"]]]
            for year in (2025, 2026):
                if year == 2025 or at != 20:
                    _dues(unit, row["id"], row["constituency"], year, tier, chance)


def _dues(
    unit: Unit, membership: int, constituency: str, year: int, tier: tuple[int, str, int], chance: random.Random
) -> None:
    number, currency, amount = tier
    exempt = constituency == "GOV"
    values = {"membership_id": membership, "year": year, "dues_tier_id": number, "currency": currency}
    due = values | {"invoiced_on": date(year, 1, 15), "due_on": date(year, 4, 30), "amount": amount}
    dues = unit.add("dues", values | {"exempt": True} if exempt else due)
    said = chance.random()
    if exempt or (year == 2026 and said > 0.85):
        return
    part = amount // 2 if year == 2026 and said > 0.75 else amount
    in_kind = constituency == "CSO" and said < 0.2
    paid = {"dues_id": dues, "paid_on": date(year, 3, 1 + int(said * 27)), "amount": part, "in_kind": in_kind}
    unit.add("dues_payment", paid | {"notes": f"Hosted a workshop. {INVENTED}" if in_kind else ""})


def _prospects(unit: Unit) -> None:
    for name, constituency, sector, steps in (
        ("Cobalt Lantern Batteries (invented)", "IND", "ELE", {"applied_on": date(2026, 9, 20)}),
        ("Réseau des Lacs Imaginés", "CSO", "LCSO", {"applied_on": date(2026, 5, 4), "vetting_on": date(2026, 6, 1)}),
    ):
        body = {"name": name, "constituency": constituency, "sector": sector, "notes": INVENTED}
        unit.add("membership", steps | {"organisation_id": unit.add("organisation", body)})


def _people(unit: Unit, chance: random.Random) -> None:
    titles = ("Director", "Programme manager", "Responsible sourcing lead", "Adviser", "Coordinator")
    asked = select(POSITION.c.id, POSITION.c.person_id).order_by(POSITION.c.id)
    for at, row in enumerate(_rows(unit, asked)):
        unit.change("position", row["id"], {"title": titles[at % len(titles)]})
        said_on, named = date(2026, 1, 10), chance.random() < 0.7
        if named:
            values = {"consent": Consent.GIVEN, "consent_on": said_on, "consent_source": "Annual form (invented)"}
            unit.change("person", row["person_id"], values)
        for use, likely in USES:
            if chance.random() < (likely if named else 0.1):
                told = {"use": use, "answer": Consent.GIVEN, "said_on": said_on, "source": "Annual form (invented)"}
                unit.add("consent_given", told | {"person_id": row["person_id"]})
        if at % 9 == 0:
            value = f"second{row['person_id']}@example.org"
            unit.add("contact_point", {"person_id": row["person_id"], "kind": "email", "use": "home", "value": value})
        if at % 40 == 0:
            unit.change("person", row["person_id"], {"tags": "speaker"})


def _committee(unit: Unit, told: Mapping[str, Any]) -> None:
    """Give the committee its charter and rules, and those on its seats a second term; who has no seat observes."""
    group = unit.connection.execute(select(GROUP.c.id).where(GROUP.c.key == "gc")).scalar_one()
    charter = {"charter_en": told["charter_en"], "charter_fr": told["charter_fr"]}
    rules = {"kind": "governance", "seated": True, "warning_days": 120, "interest_days": 180, "most_terms": 2}
    rule = unit.connection.execute(select(VOTING_RULE.c.id).order_by(VOTING_RULE.c.id)).scalar()
    unit.change("work_group", group, rules | charter | {"voting_rule_id": rule})
    for nr, (constituency, least) in enumerate((("IND", 3), ("CSO", 3), ("GOV", 2)), 1):
        balance = {"constituency": constituency, "least": least, "most": 3}
        unit.add("group_balance", balance | {"work_group_id": group, "nr": nr})
    for row in _rows(unit, select(SEAT).where(SEAT.c.work_group_id == group)):
        english, french, follows = APPOINTERS[row["constituency"]]
        unit.change("seat", row["id"], {"appointer_en": english, "appointer_fr": french, "follows": follows})
    seated = 0
    for row in _rows(unit, select(TERM).where(TERM.c.work_group_id == group).order_by(TERM.c.id)):
        seated += row["seat_id"] is not None
        role = "observer" if row["seat_id"] is None else "chair" if seated == 1 else "member"
        unit.change("term", row["id"], {"until": TERM_ENDS, "role": role})
        if row["seat_id"] and seated % 2:
            who = {name: row[name] for name in ("person_id", "organisation_id", "work_group_id", "seat_id")}
            unit.add("term", who | {"since": date(2021, 1, 1), "until": date(2023, 12, 31), "ended": "served"})


def _interests(unit: Unit, told: Sequence[Mapping[str, Any]]) -> None:
    group = unit.connection.execute(select(GROUP.c.id).where(GROUP.c.key == "par")).scalar_one()
    unit.change("work_group", group, {"kind": "resources", "interest_days": 90})
    people = _rows(unit, select(POSITION).order_by(POSITION.c.id.desc()).limit(len(told)))
    for one, row in zip(told, people, strict=True):
        who = {"person_id": row["person_id"], "organisation_id": row["organisation_id"]}
        unit.add("interest", who | dict(one) | {"work_group_id": group})


def _present(unit: Unit, chance: random.Random) -> None:
    """Say of every meeting who was invited and who came, the keen ones oftener."""
    people = _rows(unit, select(POSITION).order_by(POSITION.c.id))
    for meeting in _rows(unit, select(MEETING.c.id).order_by(MEETING.c.id)):
        unit.add_all("attendee", list(_came(meeting["id"], people, chance)))


def _came(meeting: int, people: Sequence[RowMapping], chance: random.Random) -> Iterator[dict[str, Any]]:
    for nr, row in enumerate(people[::4], 1):
        keen = 0.15 + 0.8 * (row["organisation_id"] * 37 % 100) / 100
        presence = "present" if chance.random() < keen else chance.choice(("apologies", "absent"))
        who = {"person_id": row["person_id"], "organisation_id": row["organisation_id"]}
        yield who | {"meeting_id": meeting, "nr": nr, "presence": presence}


def _twice(unit: Unit) -> None:
    """Enter two people and one organisation a second time, as it happens."""
    for row in _rows(unit, select(PERSON).order_by(PERSON.c.id).offset(5).limit(2)):
        values = {"given_name": row["given_name"][:1] + ".", "family_name": row["family_name"].upper()}
        unit.add("person", values | {"email": row["email"], "notes": f"Entered twice. {INVENTED}"})
    body = _rows(unit, select(ORGANISATION).order_by(ORGANISATION.c.id).limit(1))[0]
    unit.add("organisation", {"name": f"{body['name']} Inc.", "notes": f"Entered twice. {INVENTED}"})
