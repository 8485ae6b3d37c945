"""What a vote says of itself, in both languages: its arithmetic in one sentence, and its rule in words."""

from collections.abc import Callable
from fractions import Fraction

from ppa_desk.model.codes import code_list
from ppa_desk.services.content import Language
from ppa_desk.services.grants.voting import Result, Rule
from ppa_desk.services.report_words import Words

Label = Callable[[str, str], str]
"""What a code of a list is called."""


def arithmetic(result: Result, language: Language, label: Label | None = None) -> str:
    """Return a result in one sentence: "9 seats, 1 recused, base 8, quorum 5, present 6: 4 for, … – carried"."""
    words, tally = Words("votes", language), result.tally

    def told(name: str, number: int) -> str:
        few = number < 2 if language == "fr" else number == 1
        key = f"count.{name}_one"
        return words(key if few and words.has(key) else f"count.{name}", n=number)

    seats = [told("seats", tally.seats)]
    seats += [told("recused", tally.recused)] if tally.recused else []
    seats += [told("base", result.quorum_base), told("quorum", result.quorum)] if result.quorum else []
    seats += [] if result.quorum else [words("count.no_quorum")]
    seats.append(told("present", tally.present))
    votes = [("in_favour", tally.in_favour), ("against", tally.against), ("abstained", tally.abstained)]
    return words(
        "sentence.whole",
        seats=", ".join(seats),
        votes=", ".join(told(name, number) for name, number in votes),
        outcome=_outcome(result, words, label or _shipped(language)),
    )


def rule_told(rule: Rule, language: Language) -> str:
    """Return a rule in whole sentences."""
    words = Words("votes", language)
    parts = [words("rule.quorum_none")]
    if rule.quorum is not None:
        key = "rule.quorum_least" if rule.quorum_at_least else "rule.quorum_more"
        parts = [words(key, share=_share(rule.quorum), base=words(f"base.{rule.quorum_of}"))]
    key = "rule.majority_least" if rule.at_least else "rule.majority_more"
    parts.append(words(key, share=_share(rule.majority), base=words(f"base.{rule.majority_of}")))
    if rule.quorum is not None:
        parts.append(words("rule.abstainers" if rule.abstainers_present else "rule.abstainers_not"))
    if rule.each_constituency:
        parts.append(words("rule.constituencies"))
    return " ".join(parts)


def _outcome(result: Result, words: Words, label: Label) -> str:
    if result.outcome == "not_carried" and result.failed_in:
        return words(
            "outcome.not_carried_in", where=words.joined(label("constituency", one) for one in result.failed_in)
        )
    return words(f"outcome.{result.outcome}", needed=result.needed)


def _share(share: Fraction) -> str:
    return f"{share.numerator}/{share.denominator}"


def _shipped(language: Language) -> Label:
    def label(codes: str, code: str) -> str:
        known = code_list(codes).get(code)
        return known.label(language) if known else code

    return label
