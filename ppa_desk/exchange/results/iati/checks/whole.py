"""What is to be mended in a framework before its file is valid: who reports, what, when, where."""

import re
from collections.abc import Iterator

from ppa_desk.exchange.grants.checks.accuracy import known_prefix
from ppa_desk.exchange.results.iati.checks.finding import Finding, Looked, Rule, Weight
from ppa_desk.exchange.results.iati.choosing import named, public
from ppa_desk.exchange.results.iati.heads import alliance_names
from ppa_desk.exchange.results.iati.tree import LANGUAGES, texts
from ppa_desk.model.codes import code_list

_SIGNS = re.compile(r"[/&|?\s]")
"""Signs that no identifier may have."""
NEEDED = ("since", "currency", "reporting_ref", "reporting_type", "sectors", "countries")
"""Fields of a framework without which no valid file can be made."""
WORDS = ("title", "summary")
LISTS = {"sectors": "iati_sector", "countries": "country"}


def _hidden(told: Looked) -> Iterator[Finding]:
    if not public(told.framework):
        yield Finding("framework_hidden", Weight.CRITICAL, told.mark)


def _example(told: Looked) -> Iterator[Finding]:
    if told.framework["template"]:
        yield Finding("framework_example", Weight.CRITICAL, told.mark)


def _missing(told: Looked) -> Iterator[Finding]:
    lacking = [name for name in NEEDED if not told.framework[name]]
    lacking += [f"{name}_en" for name in WORDS if not named(told.framework, name)]
    for name in lacking:
        yield Finding("framework_lacks", Weight.CRITICAL, told.mark, {"field": name})


def _nameless(told: Looked) -> Iterator[Finding]:
    if not alliance_names(told.chosen.records.alliance):
        yield Finding("alliance_nameless", Weight.CRITICAL, ("alliance", told.chosen.records.alliance.get("id", 1)))


def _turned(told: Looked) -> Iterator[Finding]:
    since, until = told.framework["since"], told.framework["until"]
    if since and until and until < since:
        yield Finding("framework_turned", Weight.CRITICAL, told.mark, {"since": since, "until": until})


def _unknown_codes(told: Looked) -> Iterator[Finding]:
    for name, codes in LISTS.items():
        for one in str(told.framework[name] or "").split():
            if one not in code_list(codes):
                yield Finding("code_unknown", Weight.CRITICAL, told.mark, {"field": name, "text": one})


def _identifiers(told: Looked) -> Iterator[Finding]:
    reference, identifier = told.chosen.reference, told.chosen.identifier
    if not reference:
        return
    if identifier == reference:
        yield Finding("identifier_same", Weight.CRITICAL, told.mark, {"text": identifier})
    elif not identifier.startswith(f"{reference}-"):
        yield Finding("identifier_start", Weight.CRITICAL, told.mark, {"text": identifier, "start": f"{reference}-"})
    if not known_prefix(reference):
        yield Finding("reference_unknown", Weight.ACCURACY, told.mark, {"text": reference})


def _signs(told: Looked) -> Iterator[Finding]:
    marked = [(told.chosen.reference, told.mark), (told.chosen.identifier, told.mark)]
    marked += [(told.chosen.identifier_of(one.grant), ("grant_record", one.grant["id"])) for one in told.chosen.grants]
    for text, mark in dict(marked).items():
        if _SIGNS.search(text):
            yield Finding("identifier_signs", Weight.CRITICAL, mark, {"text": text})


def _twice(told: Looked) -> Iterator[Finding]:
    for one in told.chosen.grants:
        if told.chosen.identifier_of(one.grant) == told.chosen.identifier:
            values = {"text": told.chosen.identifier}
            yield Finding("identifier_twice", Weight.CRITICAL, ("grant_record", one.grant["id"]), values)


def _shared(told: Looked) -> Iterator[Finding]:
    for name in LISTS:
        count = len(str(told.framework[name] or "").split())
        if count > 1:
            yield Finding("equal_shares", Weight.USEFULNESS, told.mark, {"field": name, "count": count})


def _one_language(told: Looked) -> Iterator[Finding]:
    for name in WORDS:
        known = texts(told.framework, name)
        for language in LANGUAGES:
            if known and language not in known:
                yield Finding("one_language", Weight.USEFULNESS, told.mark, {"field": f"{name}_{language}"})


def _hidden_givers(told: Looked) -> Iterator[Finding]:
    for number, name in told.funds.hidden.items():
        yield Finding("giver_hidden", Weight.USEFULNESS, ("organisation", number), {"name": name})


def _undated_funds(told: Looked) -> Iterator[Finding]:
    for number, name in told.funds.undated.items():
        yield Finding("fund_undated", Weight.ACCURACY, ("fund", number), {"name": name})


def _shared_funds(told: Looked) -> Iterator[Finding]:
    """What came into a fund is told whole, also where it pays for more than this framework."""
    for number, (name, count) in told.funds.shared.items():
        yield Finding("fund_shared", Weight.USEFULNESS, ("fund", number), {"name": name, "count": count})


def _people(told: Looked) -> Iterator[Finding]:
    for _, (name, marks) in told.named.items():
        yield Finding("person_named", Weight.CRITICAL, marks[0], {"name": name})


RULES: tuple[Rule, ...] = (
    _hidden, _example, _missing, _nameless, _turned, _unknown_codes, _identifiers, _signs, _twice, _shared,
    _one_language, _hidden_givers, _undated_funds, _shared_funds, _people,
)  # fmt: skip
