"""How a group decides, in plain words: quorum, majority, what an abstention and a recusal do, on today's seats."""

from dataclasses import dataclass
from datetime import date

from ppa_desk.model.grants.review import Voice
from ppa_desk.services.content import Language
from ppa_desk.services.grants.vote_words import rule_told
from ppa_desk.services.grants.voting import Rule, RuleIncomplete, Vote, decide
from ppa_desk.services.groups.book import Book
from ppa_desk.services.records import Records, title_of
from ppa_desk.services.report_words import Words

WORDS = "group_roster"
AWAY = 2
"""How many are recused in the example."""


@dataclass(frozen=True, slots=True)
class Decides:
    """How a group decides: the name of its rule, the rule in words, what follows from it, and an example of today."""

    name: str
    rule: str
    effects: tuple[str, ...]
    example: tuple[str, ...]
    complete: bool = True


def decides(records: Records, book: Book, on: date, language: Language) -> Decides | None:
    """Return how a group decides, on its voting seats of a day; None where no rule is entered."""
    if not book.values["voting_rule_id"]:
        return None
    kept, words = records.get("voting_rule", book.values["voting_rule_id"]), Words(WORDS, language)
    name = title_of("voting_rule", kept.values, language)
    try:
        rule = Rule.of(kept.values)
    except RuleIncomplete:
        return Decides(name, words("rule.incomplete"), (), (), complete=False)
    example = tuple(_example(rule, words, book, on))
    return Decides(name, rule_told(rule, language), tuple(_effects(rule, words)), example)


def _effects(rule: Rule, words: Words) -> list[str]:
    quorum = rule.quorum is not None
    told = []
    if quorum:
        told.append(words("rule.abstention_quorum" if rule.abstainers_present else "rule.abstention_no_quorum"))
    against = rule.majority_of in ("seats", "entitled") or (rule.majority_of == "present" and rule.abstainers_present)
    told.append(words("rule.abstention_against" if against else "rule.abstention_aside"))
    bases = {rule.majority_of} | ({rule.quorum_of} if quorum else set())
    told.append(words("rule.recusal_stays" if "seats" in bases else "rule.recusal_out"))
    return told


def _example(rule: Rule, words: Words, book: Book, on: date) -> list[str]:
    """Today's voting seats, two of them recused, by the functions that count votes."""
    seats = [seat for seat in book.seats_on(on) if seat.votes]
    if not seats:
        return [words("example.no_seats")]
    away = [Vote(Voice.RECUSED)] * min(AWAY, len(seats) - 1)
    there = [Vote(Voice.FOR)] * (len(seats) - len(away))
    full = decide(rule, [*away, *there])
    quorum = _few(words, "quorum", full.quorum) if full.quorum else words("example.no_quorum")
    recused = _few(words, "away", len(away)) if away else words("example.away_none")
    told = [words("example.whole", seats=_few(words, "seats", len(seats)), away=recused, quorum=quorum)]
    if len(there) == 1:
        return [*told, words("example.needed_all")]
    told.append(_few(words, "needed", full.needed, there=len(there), needed=full.needed))
    less = decide(rule, [*away, Vote(Voice.ABSTAIN), *there[1:]]).needed
    told.append(_few(words, "abstains", less, needed=less))
    empty = [seat for seat in seats if book.holder(seat.id, on) is None]
    held, unknown = len(seats) - len(empty), sum(book.vacant_since(seat.id, on) is None for seat in empty)
    if held < len(seats):
        told.append(_few(words, "held", held, held=held, seats=len(seats)) if held else _none(words, len(seats)))
    if held + unknown < full.quorum:
        told.append(words("example.impossible"))
    return told


def _none(words: Words, seats: int) -> str:
    return words("example.held_none", seats=seats)


def _few(words: Words, name: str, n: int, **values: int) -> str:
    few = n < 2 if words.language == "fr" else n == 1
    one = f"example.{name}_one"
    return words(one if few and words.has(one) else f"example.{name}", n=n, **values)
