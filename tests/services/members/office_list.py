"""An invented list of an office's contacts with duplicates planted in it, and the truth beside it."""

import random
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from ppa_desk.model.fold import fold

KNOWN = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
GIVEN, FAMILY, WORDS = KNOWN["given"], KNOWN["family"], KNOWN["words"]
NICKNAMES: dict[str, str] = KNOWN["nicknames"]
FREE = ("gmail.com", "yahoo.fr", "hotmail.com", "outlook.com")


@dataclass(frozen=True)
class Contact:
    """One row of the list."""

    given: str
    family: str
    organisation: str
    email: str = ""
    phone: str = ""
    suffix: str = ""
    way: str = ""
    """How it was planted; empty for an original."""


@dataclass
class Office:
    """The rows, and which pairs of them, by place, are one person. `moved` are those with another employer."""

    rows: list[Contact] = field(default_factory=list)
    same: set[tuple[int, int]] = field(default_factory=set)
    moved: set[tuple[int, int]] = field(default_factory=set)


def office(seed: int, people: int = 260, planted: int = 40) -> Office:
    """Return the list that belongs to a seed: so many people, and so many of them a second time."""
    dice = random.Random(seed)
    bodies = _bodies(dice, max(people // 6, 8))
    made = Office()
    names = [(given, family) for given in GIVEN for family in FAMILY]
    dice.shuffle(names)
    traps = _traps(dice, bodies, names)
    while len(made.rows) < people - len(traps):
        made.rows.append(_contact(dice, *names.pop(), dice.choice(list(bodies)), bodies))
    made.rows = _each_a_box(made.rows) + traps
    originals = dice.sample(range(people - len(traps)), planted)
    for at, place in enumerate(originals):
        _plant(made, place, list(WAYS)[at % len(WAYS)], dice, bodies)
    return _shuffled(made, dice)


def _each_a_box(rows: list[Contact]) -> list[Contact]:
    """Nobody but a whole house shares a mailbox by chance."""
    seen: set[str] = set()
    told = []
    for row in rows:
        box, _, domain = row.email.partition("@")
        own = box and row.email in seen
        told.append(replace(row, email=f"{box}.{row.suffix.lower() or 2}@{domain}") if own else row)
        seen.add(told[-1].email)
    return told


# --- originals


def _bodies(dice: random.Random, many: int) -> dict[str, str]:
    """Organisations with their domains."""
    found: dict[str, str] = {}
    while len(found) < many:
        words = dice.sample(WORDS, dice.choice((2, 3, 3)))
        name = " ".join(words)
        found.setdefault(name, "".join(words).lower()[:18] + dice.choice((".org", ".com", ".cd", ".be")))
    return found


def _contact(dice: random.Random, given: str, family: str, body: str, bodies: dict[str, str]) -> Contact:
    box = _plain(f"{given[0]}.{family}" if dice.random() < 0.4 else f"{given}.{family}")
    domain = bodies[body] if dice.random() < 0.75 else dice.choice(FREE)
    email = f"{box}@{domain}" if dice.random() < 0.9 else ""
    phone = _phone(dice) if dice.random() < 0.6 else ""
    return Contact(given, family, body, email, phone)


def _traps(dice: random.Random, bodies: dict[str, str], names: list[tuple[str, str]]) -> list[Contact]:
    """People who are not each other, however alike they look."""
    found, houses = [], list(bodies)
    for _ in range(2):  # two of one name, at two houses
        given, family = names.pop()
        found += [_contact(dice, given, family, body, bodies) for body in dice.sample(houses, 2)]
    for suffix in ("Sr", "Jr"):  # father and son in one house
        one = replace(_contact(dice, "Emmanuel", "Winterbourne", houses[0], bodies), suffix=suffix)
        found.append(replace(one, email=f"e.winterbourne.{suffix.lower()}@{bodies[houses[0]]}"))
    for _ in range(3):  # one address for a whole house
        house = dice.choice(houses)
        found += [replace(_contact(dice, *names.pop(), house, bodies), email=f"info@{bodies[house]}") for _ in "ab"]
    for one, other in (("Claude", "Claudine"), ("Marie", "Mariette"), ("Jean", "Jeanne")):  # kin in one house
        house, family = dice.choice(houses), dice.choice(FAMILY)
        found += _each_a_box([_contact(dice, given, family, house, bodies) for given in (one, other)])
    switch, house = _phone(dice), dice.choice(houses)  # one number for a whole house
    found += [replace(_contact(dice, *names.pop(), house, bodies), phone=switch) for _ in range(4)]
    given, family = names.pop()  # an assistant's address
    chief = _contact(dice, given, family, house, bodies)
    other = next(name for name in reversed(names) if name[0] != given and name[1] != family)
    found += [chief, replace(_contact(dice, *other, house, bodies), email=chief.email)]
    return found


# --- duplicates


def _plant(made: Office, place: int, way: str, dice: random.Random, bodies: dict[str, str]) -> None:
    """Put the person at a place into the list once more, told otherwise."""
    one = made.rows[place]
    if way == "nickname" and one.given not in NICKNAMES:
        given = dice.choice(list(NICKNAMES))
        one = made.rows[place] = _contact(dice, given, one.family, one.organisation, bodies)
    again = replace(WAYS[way](one, dice, bodies), way=way)
    made.rows.append(again)
    pair = (place, len(made.rows) - 1)
    made.same.add(pair)
    if way == "moved":
        made.moved.add(pair)


def _kept(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    """What a second list has of somebody: seldom all of it, now and then the house in another spelling."""
    house = one.organisation
    if dice.random() < 0.3:
        house = dice.choice((f"{house} asbl", f"The {house}", house.upper(), f"{house}, Inc."))
    email = one.email if dice.random() < 0.6 else ""
    phone = one.phone if dice.random() < 0.5 else ""
    return replace(one, organisation=house, email=email, phone=phone)


def _typo_given(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    return replace(_kept(one, dice, bodies), given=_slip(one.given, dice))


def _typo_family(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    return replace(_kept(one, dice, bodies), family=_slip(one.family, dice))


def _nickname(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    told = replace(_kept(one, dice, bodies), given=NICKNAMES[one.given])
    return told if told.email or told.phone else replace(told, email=f"{_plain(one.family)}@{bodies[one.organisation]}")


def _accents(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    given = fold(one.given).replace("-", " ")
    return replace(_kept(one, dice, bodies), given=given.upper(), family=one.family.upper())


def _swapped(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    return replace(_kept(one, dice, bodies), given=one.family, family=one.given)


def _moved(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    house = dice.choice([name for name in bodies if name != one.organisation])
    return _contact(dice, one.given, one.family, house, bodies)


def _role(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    return replace(_kept(one, dice, bodies), email=f"info@{bodies[one.organisation]}")


def _initial(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    told = replace(_kept(one, dice, bodies), given=f"{one.given[0]}.")
    return told if told.email else replace(told, email=one.email, phone=one.phone)


def _bare_name(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    return Contact(one.given, one.family, "")


def _new_mailbox(one: Contact, dice: random.Random, bodies: dict[str, str]) -> Contact:
    return replace(one, email=f"{_plain(one.given[0] + one.family)}@{bodies[one.organisation]}", phone="")


Way = Callable[[Contact, random.Random, dict[str, str]], Contact]
WAYS: dict[str, Way] = {
    "typo in the given name": _typo_given, "typo in the family name": _typo_family, "nickname": _nickname,
    "accents": _accents, "swapped": _swapped, "moved": _moved, "role address": _role, "initial": _initial,
    "nothing but a name": _bare_name, "another mailbox": _new_mailbox,
}  # fmt: skip


# --- small things


def _slip(name: str, dice: random.Random) -> str:
    """One slip of the hand behind the first letter."""
    at = dice.randrange(1, len(name) - 1)
    left, sign, right = name[:at], name[at], name[at + 1 :]
    other = dice.choice([letter for letter in "aeioumnrstk" if letter != sign.lower()])
    ways = (left + right, left + sign + sign + right, left + other + right, left + right[0] + sign + right[1:])
    told = dice.choice(ways)
    return told if fold(told) != fold(name) else left + other + right


def _phone(dice: random.Random) -> str:
    return f"+24397{dice.randrange(10**7):07d}"


def _plain(text: str) -> str:
    return fold(text).replace(" ", "").replace("'", "")


def _shuffled(made: Office, dice: random.Random) -> Office:
    order = list(range(len(made.rows)))
    dice.shuffle(order)
    place = {old: new for new, old in enumerate(order)}

    def pairs(told: set[tuple[int, int]]) -> set[tuple[int, int]]:
        found = set()
        for one, other in told:
            low, high = sorted((place[one], place[other]))
            found.add((low, high))
        return found

    return Office([made.rows[old] for old in order], pairs(made.same), pairs(made.moved))
