"""Cards of a vCard file as contacts: people, organisations, and the groups that address books make of them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ppa_desk.exchange.members.contact import Contact, Said
from ppa_desk.exchange.members.headers import use_of
from ppa_desk.exchange.plan import Deed, Line, Place, Reason
from ppa_desk.exchange.reading.cards import Card, Property, apart, unescaped
from ppa_desk.model.fold import fold

OWN = "ppa-desk-"
"""What the names of cards written here begin with: they are no number of another program."""
_USES = {
    "cell": "mobile", "mobile": "mobile", "iphone": "mobile", "fax": "fax", "work": "work", "home": "home",
    "business": "work", "other": "other", "pager": "other", "main": "work", "internet": "", "voice": "", "pref": "",
}  # fmt: skip
_NAMES = ("family_name", "given_name", "additional_name", "salutation", "suffix")
_ADDRESS = (("street", (0, 1, 2)), ("city", (3,)), ("region", (4,)), ("postal_code", (5,)), ("country", (6,)))
_KNOWN = frozenset({
    "N", "FN", "NICKNAME", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "ADR", "LABEL", "URL", "CATEGORIES", "NOTE", "LANG",
    "UID", "KIND", "MEMBER", "X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER", "X-ABLABEL", "X-ABADR",
    "X-ABSHOWAS", "VERSION", "PRODID", "REV", "MAILER", "SORT-STRING", "CLASS", "BEGIN", "END", "PROFILE", "TZ",
    "X-PHONETIC-FIRST-NAME", "X-PHONETIC-LAST-NAME", "X-ABUID", "SOURCE", "NAME", "CLIENTPIDMAP", "X-ABCROP-RECTANGLE",
})  # fmt: skip
_PICTURES = frozenset({"PHOTO", "LOGO"})
_TALKED = re.compile(r"IMPP|X-(?:SKYPE.*|AIM|ICQ|JABBER|MSN|YAHOO|QQ|GTALK|GOOGLE-TALK|TWITTER|SOCIALPROFILE|GADUGADU)")
_OWN_GROUPS = frozenset({"mycontacts", "my contacts", "starred", "contacts", "unfiled"})
_MARKED = re.compile(r"_\$!<(.*)>!\$_")
LONGEST = 80
"""Letters of a line that is none, as it is told."""


@dataclass(frozen=True, slots=True)
class Cards:
    """A file of cards: what comes in, and a line for each card that does not, with why."""

    contacts: Sequence[Contact]
    lines: Sequence[Line]


def contacts(file: str, cards: Sequence[Card]) -> Cards:
    """Return what the cards of a file say."""
    groups = {card.nr: _grouped(card) for card in cards if _kind(card) == "group" and not card.broken}
    member_of: dict[str, list[str]] = {}
    for name, members in groups.values():
        for uid in members:
            member_of.setdefault(uid, []).append(name)
    told, lines = [], []
    for card in cards:
        place = Place(file, row=card.nr)
        if card.broken:
            lines.append(Line(Deed.REFUSE, place, card.first("FN"), (Reason("card.broken", {"line": card.line}),)))
        elif card.nr in groups:
            name, members = groups[card.nr]
            reason = Reason("card.is_group", {"name": name, "count": len(members)})
            lines.append(Line(Deed.SKIP, place, name, (reason,)))
        else:
            told.append(_Reader(place, card, member_of).contact)
    return Cards(told, lines)


def _kind(card: Card) -> str:
    return (card.first("KIND") or card.first("X-ADDRESSBOOKSERVER-KIND")).lower()


def _grouped(card: Card) -> tuple[str, list[str]]:
    """Return what a group is called and the names of the cards in it."""
    members = [*card.all("MEMBER"), *card.all("X-ADDRESSBOOKSERVER-MEMBER")]
    return card.first("FN") or card.first("N"), [_uid(one.text()) for one in members]


def _uid(text: str) -> str:
    return re.sub(r"(?i)^(?:urn:)?uuid:", "", text.strip())


@dataclass(slots=True)
class _Reader:
    """Reads one card."""

    place: Place
    card: Card
    member_of: Mapping[str, Sequence[str]]
    contact: Contact = field(init=False)

    def __post_init__(self) -> None:
        self.contact = Contact(self.place)
        if self._is_organisation():
            self._say("organisation.name", self._house() or self.card.first("FN"), "ORG")
        else:
            self._person()
        self._reached()
        self._addresses()
        self._groups()
        self._rest()

    def _say(self, target: str, text: str, cell: str, use: str = "") -> None:
        if text:
            self.contact.say(target, Said(text, use, cell))

    # --- who it is

    def _is_organisation(self) -> bool:
        card, house = self.card, self._house()
        if _kind(card) in ("org", "organization", "organisation") or card.first("X-ABSHOWAS").upper() == "COMPANY":
            return bool(house or card.first("FN"))
        named = any(part for one in card.all("N") for part in one.parts(";"))
        whole = card.first("FN")
        return bool(house) and not named and (not whole or fold(whole) == fold(house))

    def _house(self) -> str:
        return next((part for one in self.card.all("ORG") for part in one.parts(";") if part), "")

    def _person(self) -> None:
        card, told = self.card, self._names()
        whole = card.first("FN")
        for name, text in told.items():
            self._say(f"person.{name}", text, "N")
        if not told:
            self._say("person.full_name", whole, "FN")
        elif set(_words(whole)) - set(_words(" ".join(told.values()))) and not card.first("NICKNAME"):
            self._say("note", f"FN: {whole}", "FN")
        for at, name in enumerate(part for one in card.all("NICKNAME") for part in one.parts(",") if part):
            self._say("note" if at else "person.known_as", name, "NICKNAME")
        self._say("organisation.name", self._house(), "ORG")
        self._work()
        uid = _uid(card.first("UID"))
        if uid and not uid.startswith(OWN):
            self._say("person.identifier", uid, "UID")
        self._say("person.language", card.first("LANG").split("-")[0].lower(), "LANG")

    def _names(self) -> dict[str, str]:
        """Return the parts of the name; none where the whole name stands in one of them."""
        if not (lines := self.card.all("N")):
            return {}
        told = _components(lines[0], " ")
        found = {name: text for name, text in zip(_NAMES, told, strict=False) if text}
        alone = set(found) == {"family_name"}
        return {} if alone and " " in found["family_name"] and self.card.first("FN") in ("", told[0]) else found

    def _work(self) -> None:
        titles = [(one.name, one.text()) for name in ("TITLE", "ROLE") for one in self.card.all(name) if one.text()]
        for at, (name, text) in enumerate(titles):
            self._say("note" if at else "position.title", f"{name.title()}: {text}" if at else text, name)
        for one in self.card.all("ORG"):
            if any(one.parts(";")[1:]):
                self._say("note", ", ".join(filter(None, one.parts(";"))), "ORG")

    # --- how to reach them

    def _reached(self) -> None:
        for name, target in (("EMAIL", "email"), ("TEL", "phone"), ("URL", "web")):
            lines = [one for one in self.card.all(name) if one.text()]
            for one in sorted(lines, key=lambda line: "pref" not in line.types):
                self._say(target, _reached(one.text()), name, self._use(one))

    def _use(self, line: Property) -> str:
        """Return what something is used for, by its types or the label Apple gives it."""
        labels = [one.text() for one in self.card.all("X-ABLABEL") if line.group and one.group == line.group]
        marked = [_MARKED.sub(r"\1", one) for one in labels]
        found = {_USES.get(one) for one in (*line.types, *map(str.lower, marked))} | set(map(use_of, marked))
        return next(
            (use for use in ("fax", "mobile", "work", "home", "other") if use in found), "other" if labels else ""
        )

    def _addresses(self) -> None:
        used: set[str] = set()
        for one in self.card.all("ADR"):
            parts, use = _components(one, ", "), self._use(one)
            if not any(parts):
                continue
            if use in used:
                if "other" in used:
                    self._say("note", ", ".join(filter(None, parts)), "ADR")
                    continue
                use = "other"
            used.add(use)
            for name, places in _ADDRESS:
                text = "\n".join(parts[at] for at in places if at < len(parts) and parts[at])
                self._say(f"address.{name}", text, "ADR", use)
            if len(parts) < 7 or not parts[6]:
                self._say("address.country", self._country(one), "X-ABADR", use)
        if not used:
            for one in self.card.all("LABEL"):
                self._say("address.street", one.text(), "LABEL", self._use(one))

    def _country(self, line: Property) -> str:
        codes = (one.text() for one in self.card.all("X-ABADR") if line.group and one.group == line.group)
        return next(codes, "").upper()

    # --- the rest

    def _groups(self) -> None:
        for one in self.card.all("CATEGORIES"):
            for name in one.parts(","):
                if fold(name) not in _OWN_GROUPS:
                    self._say("group", name, "CATEGORIES")
        for name in self.member_of.get(_uid(self.card.first("UID")), ()) if self.card.first("UID") else ():
            self._say("group", name, "MEMBER")

    def _rest(self) -> None:
        card, contact = self.card, self.contact
        for one in card.lines:
            if one.name == "NOTE":
                self._say("note", one.text(), "NOTE")
            elif _TALKED.fullmatch(one.name):
                self._say("note", f"{_talked(one)}: {one.text()}", one.name)
        for line in card.strange:
            self._say("note", line.strip(), "")
        if card.strange:
            told = {"count": len(card.strange), "text": card.strange[0].strip()[:LONGEST]}
            contact.reasons.append(Reason("card.strange", told))
        if any(one.name in _PICTURES for one in card.lines):
            contact.reasons.append(Reason("card.picture"))
        left = [
            one.name for one in card.lines if one.name not in _KNOWN | _PICTURES and not _TALKED.fullmatch(one.name)
        ]
        if left:
            contact.reasons.append(Reason("card.left", {"names": ", ".join(sorted(set(left)))}))


def _components(line: Property, between: str) -> list[str]:
    """Return the components of a name or an address, each with its values joined."""
    each = (apart(part, ",") for part in apart(line.value, ";"))
    return [between.join(filter(None, (unescaped(one).strip() for one in part))) for part in each]


def _reached(text: str) -> str:
    """Return an address without what says how to open it: tel:, mailto:."""
    return re.sub(r"(?i)^(?:tel|mailto):", "", text).replace(";ext=", " ext. ")


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", fold(text))


def _talked(line: Property) -> str:
    """Return what a way to talk is called: "X-SKYPE" is Skype."""
    service = line.param("X-SERVICE-TYPE") or line.param("TYPE")
    return service or line.name.removeprefix("X-").title()
