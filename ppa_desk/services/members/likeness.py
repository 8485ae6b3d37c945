"""How like two people, or two organisations, are: weighted signals, each of which says itself in words. No database.

The weights are those people know from contact managers; what was changed after trying them on labelled pairs is said
where it stands. Nothing here decides: ten points ask, seventeen suggest a yes.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple, TypeVar

from rapidfuzz.distance import OSA, JaroWinkler

from ppa_desk.model.fold import fold
from ppa_desk.services.members import names
from ppa_desk.shipped import shipped

SUGGESTED, PRETICKED = 10, 17
"""From how many points somebody is asked, and from how many the answer is suggested."""
LIKE = 0.88
"""From which likeness of two names (Jaro and Winkler, 0 to 1) one may be the other misspelt."""

FAR = 2
"""By how many letters two names may differ in length and still be one misspelt."""

EMAIL, NAME, NICKNAME, SIMILAR, EMPLOYER, DOMAIN, PHONE, SUFFIX = 10, 7, 5, 4, 3, 2, 5, -5
ORGANISATION, ACRONYM = 10, 4
SLIP = 7
"""One letter's difference in a long name, spelt so nowhere else: tried, it is a slip nine times of ten."""
MAILBOX = 3
"""Two mailboxes of one house that differ by a letter or two, or the same mailbox name at two."""
BARE, UNREACHED = 3, 2
"""Of one of two of the same name nothing else is known, or no address or number at the same employer: nothing there
could tell them apart, so somebody should look."""
OWN_BOX = -2
"""Two of nearly one name, each with a mailbox in the same house: Jean and Jeanne."""
INITIAL = -4
"""Two different middle initials."""
STRANGERS = -4
"""One address and two names without a word in common: an assistant's, a household's."""
TITLE_LIKE = 6
"""Two organisations whose names differ by a letter or two."""
PLACE = -4
"""Two organisations with seats in different countries."""

Thing = TypeVar("Thing", str, int)

_BEFORE = ("the ", "la ", "le ", "les ")
_PIECES = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")


@cache
def idle() -> Mapping[str, frozenset[str]]:
    """Return the words, mailboxes and domains that say nothing, by what they are."""
    told = tomllib.loads(shipped("resources", "likeness.toml").read_text("utf-8"))
    return {key: frozenset(words) for key, words in told.items()}


class Sign(NamedTuple):
    """One signal: what it is, what it weighs, and what was found."""

    code: str
    weight: int
    said: str = ""


@dataclass(frozen=True, slots=True)
class Someone:
    """A person as they are compared: everything folded, empty where unknown."""

    number: int
    given: str
    family: str
    roots: frozenset[str] = frozenset()
    """What the first given name may be short for, itself among them."""
    middle: str = ""
    suffix: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    employers: tuple[int, ...] = ()
    words: str = ""
    """All words of the name in the order of the alphabet, without spaces."""

    @property
    def is_bare(self) -> bool:
        """Whether nothing but a name is known."""
        return not (self.emails or self.phones or self.employers)


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation as it is compared."""

    number: int
    titles: tuple[str, ...]
    """Its names: as entered, in French, by law, without what the law puts behind them."""
    acronyms: tuple[str, ...] = ()
    """As entered, and as the first letters of its names make them."""
    own: str = ""
    """The acronym as it was entered."""
    hosts: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    country: str = ""
    identifier: str = ""


class Register(NamedTuple):
    """What is common in the register says little: names spelt so, e-mails and numbers that several have."""

    givens: dict[str, int]
    families: dict[str, int]
    shared: frozenset[str]
    labels: dict[int, str]
    """What employers are called."""
    size: int = 0


# --- as things are compared


@lru_cache(100_000)
def plain(text: str) -> str:
    """Return a name without case, accents, signs and the order of spaces."""
    return " ".join(_PIECES.findall(fold(text).replace("'", "")))


@lru_cache(100_000)
def title(name: str) -> str:
    """Return an organisation's name as it is compared: without its legal form, article and signs."""
    words = plain(_DOTTED.sub(lambda found: found[0].replace(".", ""), name)).split()
    kept = [word for word in words if word not in idle()["legal_forms"]] or words
    text = " ".join("and" if word == "et" else word for word in kept)
    return next((text[len(one) :] for one in _BEFORE if text.startswith(one)), text)


def initials(name: str) -> str:
    """Return the first letters of a name of several words: RMI of Responsible Minerals Initiative."""
    words = [word for word in title(name).split() if word not in idle()["small_words"]]
    return "".join(word[0] for word in words) if len(words) > 2 else ""


def mailbox(email: str) -> tuple[str, str]:
    """Return what stands before and after the sign of an address, without what is put behind a plus."""
    box, _, domain = email.rpartition("@")
    return box.partition("+")[0], domain


@lru_cache(100_000)
def sound(word: str) -> str:
    """Return roughly how a name sounds: letters that are mixed up are one, vowels after the first are none."""
    first, rest = word[:1], word[1:]
    for heard, written in (("f", "ph"), ("k", "ck"), ("k", "ch"), ("k", "qu"), ("s", "sh"), ("n", "gn"), ("j", "dj")):
        rest = rest.replace(written, heard)
    told = (first + rest).translate(_SOUNDS)
    kept = [sign for at, sign in enumerate(told) if at == 0 or sign not in "aeiouh "]
    return "".join(sign for at, sign in enumerate(kept) if at == 0 or sign != kept[at - 1])


_SOUNDS = str.maketrans({"c": "k", "q": "k", "z": "s", "y": "i", "w": "v", "x": "s"})


@lru_cache(100_000)
def roots(given: str) -> frozenset[str]:
    """Return what a given name may be short for."""
    return names.roots(given)


# --- people


def people(one: Someone, other: Someone, known: Register) -> list[Sign]:
    """Return what speaks for one person, and what against it; nothing where not even a name or address does."""
    named = _named(one, other, known)
    signs = _addresses(one, other, known)
    if named is None and not signs:
        return []
    if named is not None:
        signs.insert(0, named)
    employer = _common(one.employers, other.employers)
    if employer is not None:
        signs.append(Sign("employer", EMPLOYER, known.labels.get(employer, "")))
    if not any(sign.code == "email" for sign in signs):
        signs += _houses(one, other, named)
    if named is None:
        signs += _strangers(one, other)
    else:
        signs += _against(one, other)
        signs += _unknown(one, other, named, at_one=employer is not None)
    return signs


def named_alike(one: Someone, other: Someone) -> bool:
    """Say at a glance whether two names could be one person's."""
    return (
        one.family == other.family or one.given == other.given or one.words == other.words
        or not one.roots.isdisjoint(other.roots)
    )  # fmt: skip


def moved(one: Someone, other: Someone, signs: list[Sign]) -> bool:
    """Say that the name is the same and the employer another: the person may have changed it."""
    apart = bool(one.employers and other.employers) and not _common(one.employers, other.employers)
    return apart and any(sign.code in _SAME_NAME for sign in signs) and not any(s.code == "domain" for s in signs)


_SAME_NAME = ("name", "swapped")


def _addresses(one: Someone, other: Someone, known: Register) -> list[Sign]:
    signs = []
    if emails := [email for email in one.emails if email in other.emails]:
        own = next((email for email in emails if not is_role(email, known)), "")
        signs.append(Sign("email", EMAIL, own) if own else Sign("role", 0, emails[0]))
    if phones := [phone for phone in one.phones if phone in other.phones and phone not in known.shared]:
        signs.append(Sign("phone", PHONE, phones[0]))
    return signs


def is_role(email: str, known: Register) -> bool:
    """Say that an address is one of a house, by its name or because many have it."""
    return email in known.shared or mailbox(email)[0] in idle()["mailboxes"]


def _unknown(one: Someone, other: Someone, named: Sign, *, at_one: bool) -> list[Sign]:
    if named.weight == NAME and (one.is_bare or other.is_bare):
        return [Sign("bare", BARE)]
    silent = not (one.emails or one.phones) or not (other.emails or other.phones)
    return [Sign("unreached", UNREACHED)] if silent and at_one and named.code in ("nickname", "part") else []


def _houses(one: Someone, other: Someone, named: Sign | None) -> list[Sign]:
    mine, theirs = ([mailbox(email) for email in side.emails] for side in (one, other))
    signs, boxes, closest = [], "", ""
    roles, free = idle()["mailboxes"], idle()["free_mail"]
    for box, domain in mine:
        for box_too, domain_too in theirs:
            if box in roles or box_too in roles:
                continue
            if domain == domain_too and domain not in free:
                boxes = domain
            if domain == domain_too and len(box) > 5 and 0 < OSA.distance(box, box_too, score_cutoff=1) < 2:
                closest = f"{box}, {box_too}"
    if boxes:
        signs.append(Sign("domain", DOMAIN, boxes))
    if closest and one.suffix == other.suffix:
        signs.append(Sign("mailbox", MAILBOX, closest))
    elif boxes and named is not None and named.code in ("nickname", "similar"):
        told = (_tells_given(box, one.family) for box, domain in (*mine, *theirs) if domain == boxes)
        signs += [Sign("own_box", OWN_BOX, boxes)] if all(told) else []
    return signs


def _tells_given(box: str, family: str) -> bool:
    """Say that a mailbox is named after more than the family name."""
    return bool(box.replace(family.replace(" ", ""), "").strip("._-"))


def _named(one: Someone, other: Someone, known: Register) -> Sign | None:
    if not one.given or not other.given:
        return None
    if one.family == other.family:
        if one.given == other.given:
            return Sign("name", NAME, f"{other.given} {other.family}")
        return _given(one, other, known)
    if one.words == other.words:
        return Sign("swapped", NAME, f"{other.given} {other.family}")
    if one.given == other.given or not one.roots.isdisjoint(other.roots):
        return _family(one, other, known)
    return None


def _given(one: Someone, other: Someone, known: Register) -> Sign | None:
    said = f"{one.given}, {other.given}"
    short, long = sorted((one.given, other.given), key=len)
    if one.roots & other.roots or (len(short) == 1 and long[0] == short):
        return Sign("nickname", NICKNAME, said)
    if long.startswith(f"{short} ") or long.endswith(f" {short}"):
        return Sign("nickname", NICKNAME, said)
    slips = OSA.distance(one.given, other.given, score_cutoff=1)
    if slips == 1 and len(short) > 3 and min(known.givens[one.given], known.givens[other.given]) == 1:
        return Sign("slip", SLIP, said)
    if slips == 1 or JaroWinkler.similarity(one.given, other.given) >= LIKE:
        return Sign("similar", SIMILAR, said)
    return None


def _family(one: Someone, other: Someone, known: Register) -> Sign | None:
    said = f"{one.family}, {other.family}"
    if " " in one.family or " " in other.family:
        mine, theirs = set(one.family.split()), set(other.family.split())
        if mine < theirs or theirs < mine:
            return Sign("part", NICKNAME, said)
        if one.family.replace(" ", "") == other.family.replace(" ", ""):
            return Sign("name", NAME, f"{other.given} {other.family}")
    if abs(len(one.family) - len(other.family)) > FAR:
        return None
    slips = OSA.distance(one.family, other.family, score_cutoff=1)
    long = min(len(one.family), len(other.family)) > 3 and one.given == other.given
    if slips == 1 and long and min(known.families[one.family], known.families[other.family]) == 1:
        return Sign("slip", SLIP, said)
    if slips == 1 or JaroWinkler.similarity(one.family, other.family) >= LIKE:
        return Sign("similar", SIMILAR, said)
    return None


def _against(one: Someone, other: Someone) -> list[Sign]:
    signs = []
    if one.suffix != other.suffix:
        both = bool(one.suffix and other.suffix)
        told = ", ".join(side.suffix or "–" for side in (one, other))
        signs.append(Sign("suffix", SUFFIX if both or _is_of_kin(one.suffix or other.suffix) else 0, told))
    if one.middle and other.middle and one.middle[0] != other.middle[0]:
        signs.append(Sign("initial", INITIAL, f"{one.middle}, {other.middle}"))
    return [sign for sign in signs if sign.weight]


def _strangers(one: Someone, other: Someone) -> list[Sign]:
    mine, theirs = (set(f"{side.given} {side.family}".split()) | side.roots for side in (one, other))
    whole = all(side.given and side.family for side in (one, other))
    near = JaroWinkler.similarity(one.family, other.family) >= LIKE
    return [Sign("strangers", STRANGERS)] if whole and not near and not mine & theirs else []


def _is_of_kin(suffix: str) -> bool:
    """Say that a suffix tells a child from a parent, as PhD does not."""
    return suffix.strip(".") in {"jr", "sr", "junior", "senior", "ii", "iii", "iv", "fils", "pere"}


# --- organisations


def bodies(one: Body, other: Body, known: Register) -> list[Sign]:
    """Return what speaks for one organisation, and what against it."""
    signs = [sign for sign in (_titled(one, other), _sited(one, other)) if sign]
    if one.identifier and one.identifier == other.identifier:
        signs.append(Sign("identifier", ORGANISATION, one.identifier))
    if email := next((email for email in one.emails if email in other.emails and email not in known.shared), ""):
        signs.append(Sign("email", EMAIL, email))
    if phone := next((phone for phone in one.phones if phone in other.phones and phone not in known.shared), ""):
        signs.append(Sign("phone", PHONE, phone))
    if signs and one.country and other.country and one.country != other.country:
        signs.append(Sign("country", PLACE, f"{one.country}, {other.country}"))
    return signs


def _titled(one: Body, other: Body) -> Sign | None:
    if same := _common(one.titles, other.titles):
        return Sign("title", ORGANISATION, same)
    if acronym := _of_each_other(one, other):
        return Sign("called", ORGANISATION, acronym.upper())
    if acronym := _common(one.acronyms, other.acronyms) or _as_name(one, other):
        return Sign("acronym", ACRONYM, acronym.upper())
    for mine in one.titles:
        for theirs in other.titles:
            least = 1 if min(len(mine), len(theirs)) < 12 else 2
            if min(len(mine), len(theirs)) > 5 and OSA.distance(mine, theirs, score_cutoff=least) <= least:
                return Sign("title_like", TITLE_LIKE, f"{mine}, {theirs}")
    return None


def _of_each_other(one: Body, other: Body) -> str:
    """The name of one is the acronym that was entered for the other, and no other's."""
    for body, named in ((one, other), (other, one)):
        if len(body.own) > 2 and body.own in named.titles and named.own in ("", body.own):
            return body.own
    return ""


def _as_name(one: Body, other: Body) -> str:
    """The name of one is what the first letters of the other's make."""
    made = (acronym for body, named in ((one, other), (other, one)) for acronym in body.acronyms
            if len(acronym) > 2 and acronym in named.titles)  # fmt: skip
    return next(made, "")


def _sited(one: Body, other: Body) -> Sign | None:
    host = _common(one.hosts, other.hosts)
    return Sign("website", ORGANISATION, host) if host else None


def _common(one: tuple[Thing, ...], other: tuple[Thing, ...]) -> Thing | None:
    for thing in one:
        if thing in other:
            return thing
    return None
