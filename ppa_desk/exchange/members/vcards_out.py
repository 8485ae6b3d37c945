"""vCard files out: 3.0, which every address book reads, or 4.0; groups and tags as categories, each kept."""

import re
from collections.abc import Iterable, Iterator, Mapping

from ppa_desk.exchange.calendar_file import escaped, folded
from ppa_desk.services.members.carding import Facts, Point

NAMES = ("family_name", "given_name", "additional_name", "salutation", "suffix")
_TYPES: Mapping[str, str] = {"work": "work", "home": "home", "mobile": "cell", "fax": "fax"}
_KINDS = {"email": "EMAIL", "phone": "TEL", "web": "URL"}
_DIALLED = re.compile(r"(\+\d+)(?: ext\. (\d+))?")


def write(cards: Iterable[Facts], version: str = "3.0") -> bytes:
    """Return one file of all cards; the same cards give the same bytes."""
    lines = (line for one in cards for line in _card(one, version))
    return "".join(f"{folded(line)}\r\n" for line in lines).encode("utf-8")


def _card(one: Facts, version: str) -> Iterator[str]:
    told = {name: str(value) for name, value in one.values.items() if value}
    person = bool(told.get("family_name"))
    yield from ("BEGIN:VCARD", f"VERSION:{version}", "PRODID:-//PPA Desk//EN", f"UID:{escaped(one.uid)}")
    parts = [told.get(name, "") if person else "" for name in NAMES]
    whole = " ".join(filter(None, (parts[3], parts[1], parts[2], parts[0], parts[4])))
    house = one.house if person else told.get("name") or told.get("name_fr", "")
    if version == "4.0":
        yield f"KIND:{'individual' if person else 'org'}"
    elif not person:
        yield "X-ABShowAs:COMPANY"
    yield f"FN:{escaped(whole or house)}"
    yield f"N:{';'.join(map(escaped, parts))}"
    if person and told.get("known_as"):
        yield f"NICKNAME:{escaped(told['known_as'])}"
    if house:
        yield f"ORG:{escaped(house)}"
    if one.title:
        yield f"TITLE:{escaped(one.title)}"
    for point in one.points:
        yield from _reached(point, version)
    for address in one.addresses:
        places = (address["street"], address["city"], address["region"], address["postal_code"], address["country"])
        if any(places):
            yield f"ADR{_type(address['use'] or '')}:;;{';'.join(escaped(str(part or '')) for part in places)}"
    if version == "4.0" and told.get("language"):
        yield f"LANG:{escaped(told['language'])}"
    if one.groups:
        yield f"CATEGORIES:{','.join(map(escaped, one.groups))}"
    if told.get("notes"):
        yield f"NOTE:{escaped(told['notes'])}"
    yield "END:VCARD"


def _reached(point: Point, version: str) -> Iterator[str]:
    kind, use, value = point
    if kind not in _KINDS:
        return
    dialled = _DIALLED.fullmatch(value) if version == "4.0" and kind == "phone" else None
    if dialled:
        extension = f";ext={dialled[2]}" if dialled[2] else ""
        yield f"TEL;VALUE=uri{_type(use)}:tel:{dialled[1]}{extension}"
    else:
        yield f"{_KINDS[kind]}{_type(use)}:{escaped(value)}"


def _type(use: str) -> str:
    return f";TYPE={_TYPES[use]}" if use in _TYPES else ""
