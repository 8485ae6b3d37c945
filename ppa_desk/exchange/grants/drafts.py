"""From a record of a file to a grant of the workspace: what each field says, and what is to be said of the file."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from ppa_desk.exchange.grants import values
from ppa_desk.exchange.grants.headers import said
from ppa_desk.exchange.grants.stages import stage_of
from ppa_desk.exchange.grants.standard import Path, at
from ppa_desk.exchange.grants.table import Found, Original
from ppa_desk.exchange.plan import Reason
from ppa_desk.model.codes import code_list
from ppa_desk.model.fold import fold
from ppa_desk.services.grants.matching import Named

AMOUNTS: Mapping[str, Path] = {"approved": ("amountAwarded",), "requested": ("amountAppliedFor",)}
DAYS: Mapping[str, Path] = {
    "decided_on": ("awardDate",),
    "starts_on": ("plannedDates", 0, "startDate"),
    "ends_on": ("plannedDates", 0, "endDate"),
    "closed_on": ("actualDates", 0, "endDate"),
}
LONGEST = 290


@dataclass(slots=True)
class Draft:
    """A grant as a file tells it."""

    values: dict[str, Any]
    recipients: list[Named] = field(default_factory=list)
    funders: list[Named] = field(default_factory=list)
    programme: str = ""
    stage: str = "idea"
    reasons: list[Reason] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Terms:
    """How a file is read, after what it shows and what was answered."""

    order: str = ""
    thousands: bool = False
    currency: str = ""
    meant: Mapping[str, str] = field(default_factory=dict, hash=False)
    """What wrong codes of currencies stand for."""
    currencies: Mapping[Path, str] = field(default_factory=dict, hash=False)
    language: str = "en"


def drafted(original: Original, terms: Terms) -> Draft:
    """Return what a record says of a grant."""
    return _Reader(original, terms).read()


class _Reader:
    """Reads one record."""

    def __init__(self, original: Original, terms: Terms) -> None:
        self._original, self._record, self._terms = original, original.record, terms
        self._draft = Draft({})
        self._spaces: list[str] = []

    def read(self) -> Draft:
        """Read field by field."""
        draft, language = self._draft, self._terms.language
        draft.values |= {
            f"title_{language}": self._title(),
            f"summary_{language}": self._words("description"),
            "currency": self._currency(),
        }
        for name, path in AMOUNTS.items():
            draft.values[name] = self._amount(path)
        for name, path in DAYS.items():
            draft.values[name] = self._read(path, values.day, self._terms.order)
        draft.recipients = list(self._organisations("recipientOrganization"))
        draft.funders = list(self._organisations("fundingOrganization"))
        draft.programme = self._words("grantProgramme", 0, "title")
        draft.values |= self._places() | {"themes": self._codes("theme", "grant_theme")}
        draft.stage = stage_of(self._record, draft.values, said("stages", self._words("status")), date.today())
        if not draft.recipients and "recipientIndividual" in self._record:
            self._say("grants.individual")
        self._look_at_spaces()
        return draft

    def _say(self, code: str, *path: str | int, **told: Any) -> None:
        self._draft.reasons.append(Reason(code, {"cell": self._original.where(*path) if path else "", **told}))

    def _words(self, *path: str | int) -> str:
        """Return a text as it is kept: without spaces at its ends."""
        found = at(self._record, path)
        if not isinstance(found, str):
            return "" if found is None or isinstance(found, dict | list) else str(found)
        clean = found.strip().replace("\0", "")
        if clean != found:
            self._spaces.append(self._original.where(*path))
        return clean

    def _title(self) -> str:
        title = " ".join(self._words("title").split())
        if not title:
            for path in (("description",), ("recipientOrganization", 0, "name")):
                if title := " ".join(self._words(*path).split()):
                    self._say("grants.no_title", *path, title=title[:LONGEST])
                    break
        if len(title) > LONGEST:
            self._say("grants.long_title", "title", most=LONGEST)
        return title[:LONGEST]

    def _currency(self) -> str | None:
        told = self._words("currency")
        if not told:
            named = self._terms.currencies.get(("amountAwarded",)) or self._terms.currencies.get(("amountAppliedFor",))
            return named or self._terms.currency or None
        code, meant = values.currency(told)
        if not code and (answer := self._terms.meant.get(told)):
            self._say("grants.currency_taken", "currency", text=told, meant=answer)
            return answer
        if not code:
            self._say("grants.currency_likely" if meant else "grants.currency_odd", "currency", text=told, meant=meant)
        return code or None

    def _amount(self, path: Path) -> int | None:
        currency = self._draft.values["currency"]
        found: int | None = self._read(path, values.amount, currency, self._terms.thousands)
        return found

    def _read(self, path: Path, how: Any, *more: Any) -> Any:
        told = at(self._record, path)
        if told is None or (isinstance(told, str) and not told.strip()):
            return None
        if isinstance(told, dict | list | bool):
            self._say("grants.not_a_value", *path)
            return None
        read = how(told, *more)
        if read.code:
            self._say(read.code, *path, **read.values)
        return read.value

    def _organisations(self, name: str) -> Iterator[Named]:
        told = self._record.get(name)
        for number in range(len(told) if isinstance(told, list) else 0):
            called = " ".join(self._words(name, number, "name").split())
            identifier = " ".join(self._words(name, number, "id").split())
            if len(called) > LONGEST or len(identifier) > LONGEST:
                self._say("grants.long_name", name, number, "name", most=LONGEST)
                continue
            if called:
                country = self._words(name, number, "addressCountry").upper()
                yield Named(
                    called,
                    identifier,
                    country if country in code_list("country") else "",
                    self._words(name, number, "url")[:LONGEST],
                    self._original.where(name, number, "name"),
                )

    def _places(self) -> dict[str, str]:
        """The countries and provinces, as far as their names and codes are known."""
        told = self._record.get("beneficiaryLocation")
        several = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
        countries = [str(one.get("countryCode") or "").strip().upper() for one in several]
        provinces = [_place_codes("province").get(fold(str(one.get("name") or "").strip()), "") for one in several]
        countries += self._codes("country", "country").split()
        provinces += self._codes("province", "province").split()
        countries += ["CD"] if any(provinces) else []
        known = code_list("country")
        return {
            "countries": " ".join(dict.fromkeys(one for one in countries if one in known)),
            "provinces": " ".join(dict.fromkeys(filter(None, provinces))),
        }

    def _codes(self, name: str, codes: str) -> str:
        """Return the codes of what a list says in words, parted by commas or semicolons."""
        told = self._words(name)
        found = []
        for word in told.replace(";", ",").replace("\n", ",").split(",") if told else ():
            code = _place_codes(codes).get(fold(word.strip()), "")
            if code:
                found.append(code)
            elif word.strip():
                self._say("grants.word_unknown", name, text=word.strip()[:60])
        return " ".join(dict.fromkeys(found))

    def _look_at_spaces(self) -> None:
        if self._spaces:
            first = self._spaces[0]
            self._draft.reasons.append(Reason("grants.spaces", {"cell": first, "count": len(set(self._spaces))}))


@cache
def _place_codes(name: str) -> Mapping[str, str]:
    """The codes of a list by every way to say them."""
    return {
        fold(word): one.code
        for one in code_list(name).values()
        for word in (one.code, one.en, one.fr, *one.also)
        if word
    }


_FRENCH = frozenset(["le", "la", "les", "des", "du", "et", "pour", "dans", "une", "en", "aux", "sur", "par", "avec"])
_ENGLISH = frozenset(["the", "of", "and", "for", "to", "in", "with", "on", "by", "from", "at", "an"])


def language_of(found: Found) -> tuple[str, bool]:
    """Return the language titles and descriptions are in, and whether that is sure."""
    words: Counter[str] = Counter()
    for one in found.originals:
        for name in ("title", "description"):
            told = one.record.get(name)
            words.update(fold(told).split() if isinstance(told, str) else ())
    french, english = (sum(words[word] for word in some) for some in (_FRENCH, _ENGLISH))
    if found.french and english <= french:
        return "fr", True
    language = "fr" if french > english else "en"
    return language, french + english < 20 or max(french, english) > 3 * min(french, english)


def said_in(originals: Sequence[Original], paths: Sequence[Path]) -> Iterator[tuple[Original, Path, str]]:
    """Go through the texts at these places of all records."""
    for one in originals:
        for path in paths:
            told = at(one.record, path)
            if isinstance(told, str) and told.strip():
                yield one, path, told
