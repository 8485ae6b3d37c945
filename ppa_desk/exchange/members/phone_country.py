"""Phone numbers of a file that do not say their country: asked once, the countries that fit first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from ppa_desk.exchange.members.contact import Contact
from ppa_desk.exchange.members.table import Table
from ppa_desk.exchange.plan import Ask
from ppa_desk.model.fold import fold
from ppa_desk.services.desk import Desk
from ppa_desk.services.members import phones

KEY = "phones"
PHONES = ("phone", "organisation_phone")
COUNTRIES = ("address.country", "organisation.country")
AS_WRITTEN = ("leave", "members.answer_as_written")
DIGITS, SAMPLE, FEW, OFFERED = 6, 30, 10, 8
"""Digits that make a number; how many numbers are tried with the countries of file and register; and where none of
those fits, how many with all countries, and how many of these stand first."""


def of_table(table: Table) -> Iterator[str]:
    """Return the numbers of a list, but those of rows that say their country."""
    places = [one.at for one in table.columns if one.target in PHONES]
    countries = [one.at for one in table.columns if one.target in COUNTRIES]
    for row in table.rows[table.first :] if places else ():
        width = len(row)
        if not any(at < width and row[at] for at in countries):
            yield from (row[at] for at in places if at < width and row[at])


def of_cards(cards: Iterable[Contact]) -> Iterator[str]:
    """Return the numbers of cards, but of those that say their country."""
    for card in cards:
        if not any(card.first(target) for target in COUNTRIES):
            yield from (said.text for target in PHONES for said in card.said.get(target, ()))


def asked(desk: Desk, file: str, numbers: Iterable[str], answer: str, language: str) -> Ask | None:
    """Return the question which country the numbers of a file are of; None where all of them say it."""
    without, abroad = list[str](), list[str]()
    for text in numbers:
        if phones.says_country(text):
            abroad += [text] if len(abroad) < SAMPLE else []
        elif sum(sign.isdigit() for sign in text) >= DIGITS:
            without.append(text)
    if not without:
        return None
    labels = {one.code: one.label(language) for one in desk.codes.choices("country")}
    seen = Counter(filter(None, map(phones.country_of, abroad))) + Counter(desk.members.register.countries())
    known = {code: seen[code] for code in seen if code in labels}
    fitting = _fitting(without[:SAMPLE], known) or _fitting(without[:FEW], dict.fromkeys(labels, 0))[:OFFERED]
    rest = sorted(labels.keys() - fitting, key=lambda code: fold(labels[code]))
    choices = (AS_WRITTEN, *((code, labels[code]) for code in (*fitting, *rest)))
    told = {"file": file, "count": len(without), "example": without[0].strip()}
    code = "members.ask_phones_one" if len(without) == 1 else "members.ask_phones"
    return Ask(KEY, code, told, choices, answer if answer in labels else "")


def _fitting(numbers: list[str], seen: Mapping[str, int]) -> list[str]:
    """Return those of the countries in which some of the numbers exist; in which most do, and most seen, first."""
    fits = {code: sum(phones.read(text, code) is not None for text in numbers) for code in seen}
    return sorted((code for code in fits if fits[code]), key=lambda code: (-fits[code], -seen[code], code))
