"""The conflict radar: what ties a reader to a grant, told from facts alone, each tie with its cause and evidence."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from urllib.parse import urlsplit

from ppa_desk.shipped import shipped

APPLICANT = "lead"
"""The part in a grant of whoever asks for it."""

PARTNERS = ("coapplicant", "partner", "subgrantee")
"""The parts of a grant's other organisations that stand to gain from it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One tie: its cause as a code, the organisation, what the person is or was there, from when to when."""

    cause: str
    organisation: str = ""
    what: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def detail(self) -> str:
        """What and when, in brackets; empty where neither is known."""
        years = f"{self.since.year if self.since else ''}–{self.until.year if self.until else ''}"
        told = [self.what, years if years != "–" else ""]
        return f" ({', '.join(filter(None, told))})" if any(told) else ""


@dataclass(frozen=True, slots=True)
class Tie:
    """That a person works or worked at an organisation, or sits for it in a group."""

    person: int
    organisation: int
    kind: str
    """ "position" or "seat"."""
    what: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Concerned:
    """Those a grant concerns: organisations and people by their part in it, `lead` being the applicant."""

    grant: int
    organisations: tuple[tuple[str, int], ...] = ()
    people: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the register knows of those who read and those who ask."""

    ties: Sequence[Tie] = ()
    names: Mapping[int, str] = field(default_factory=dict)
    domains: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """Mail domains of organisations."""
    emails: Mapping[int, str] = field(default_factory=dict)
    """Addresses of people."""


def found(concerned: Sequence[Concerned], people: Sequence[int], facts: Facts, today: date) -> dict[
    tuple[int, int], tuple[Evidence, ...]
]:  # fmt: skip
    """Return the evidence by grant and person; who has none is left out."""
    ties: dict[int, list[Tie]] = defaultdict(list)
    for tie in facts.ties:
        ties[tie.person].append(tie)
    told = {}
    for one in concerned:
        for person in people:
            if evidence := _of(one, person, ties[person], facts, today):
                told[one.grant, person] = evidence
    return told


def _of(one: Concerned, person: int, ties: Sequence[Tie], facts: Facts, today: date) -> tuple[Evidence, ...]:
    evidence = [Evidence("applicant") for part, who in one.people if who == person and part in (APPLICANT, "contact")]
    evidence += [Evidence("party") for part, who in one.people if who == person and part in PARTNERS]
    domain = domain_of(facts.emails.get(person, ""))
    for part, organisation in one.organisations:
        if part != APPLICANT and part not in PARTNERS:
            continue
        name = facts.names.get(organisation, "")
        for tie in ties:
            if tie.organisation == organisation:
                cause = _cause(tie, today) if part == APPLICANT else "party"
                evidence.append(Evidence(cause, name, tie.what, tie.since, tie.until))
        if domain and domain in facts.domains.get(organisation, frozenset()):
            evidence.append(Evidence("domain" if part == APPLICANT else "party", name, domain))
    return tuple(dict.fromkeys(evidence))


def _cause(tie: Tie, today: date) -> str:
    if tie.kind == "seat":
        return "seat"
    return "past" if tie.until is not None and tie.until < today else "organisation"


def domain_of(address: str) -> str:
    """Return the domain of an e-mail address or website that is one organisation's own; empty of a public provider."""
    text = address.strip().lower()
    domain = text.rpartition("@")[2] if "@" in text else _host(text)
    domain = domain.strip(" .<>").removeprefix("www.")
    return "" if domain in _public() or "." not in domain else domain


def _host(text: str) -> str:
    try:
        return urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""


@cache
def _public() -> frozenset[str]:
    told = tomllib.loads(shipped("resources", "grants", "public_mail.toml").read_text("utf-8"))
    return frozenset(told["domains"])
