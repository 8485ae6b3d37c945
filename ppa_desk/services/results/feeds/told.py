"""Rules and counts told in sentences, in the language of their reader."""

from typing import TYPE_CHECKING

from ppa_desk.services.content import Language
from ppa_desk.services.report_words import Words
from ppa_desk.services.results.feeds import survey
from ppa_desk.services.results.feeds.counted import Note
from ppa_desk.services.results.feeds.plan import Proposal
from ppa_desk.services.results.feeds.ways import Asked, Rule, Setting, Way

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

NAME = "value_feeds"


def words(language: Language) -> Words:
    """Return the words of feeds in a language."""
    return Words(NAME, language)


def called(way: Way, language: Language) -> str:
    """Return what a way of counting is called, shortly."""
    return words(language)(f"short.{way.feed}_{way.what}")


def setting(name: str, language: Language) -> str:
    """Return what a setting is called."""
    return words(language)(f"setting.{name}")


def note(told: Note, language: Language) -> str:
    """Return what is to be said of a count."""
    said = words(language)
    values = dict(told.values)
    if "settings" in values:
        values["names"] = ", ".join(said(f"setting.{name}") for name in values["settings"])
    return said(f"note.{told.name}", **values)


def sentence(desk: "Desk", rule: Rule, language: Language) -> str:
    """Return what a rule counts: its way with what it is defined by, then what it is narrowed to."""
    said = words(language)
    filled = {one.name: _chosen(desk, rule, one, language) for one in rule.way.settings}
    blank = {name: text or "…" for name, text in filled.items()}
    way = said(f"way.{rule.way.feed}_{rule.way.what}", **blank)
    only = [
        said("sentence.only", setting=said(f"setting.{one.name}").lower(), values=filled[one.name])
        for one in rule.way.settings
        if not one.required and filled[one.name]
    ]
    told = said("sentence.narrowed", way=way, only="; ".join(only)) if only else said("sentence.whole", way=way)
    return f"{told} {said('sentence.series')}" if rule.way.feed == "survey" else told


def comment(one: Proposal, language: Language) -> str:
    """Return what is kept with a value that was counted: what the survey says, else how many it was counted from."""
    counted = one.counted
    own = counted.comment_fr if language == "fr" else counted.comment_en
    return own or based(one, language)


def based(one: Proposal, language: Language) -> str:
    """Return how many things a count rests on; empty where nothing was counted."""
    if one.rule is None or not one.counted.known:
        return ""
    return words(language)(f"base.{one.rule.way.feed}", n=one.counted.base)


def _chosen(desk: "Desk", rule: Rule, one: Setting, language: Language) -> str:
    """Return what is chosen for a setting, in words; empty where nothing is."""
    said = words(language)
    if one.asked is Asked.NUMBER:
        number = rule.number(one.name)
        return "" if number is None else str(number)
    if one.asked is Asked.LINK:
        number = rule.number(one.name)
        return "" if number is None else desk.records.titles(one.of, [number], language).get(number, "")
    if one.asked is Asked.CODES:
        labels = [desk.codes.label(one.of, code, language) for code in rule.codes(one.name)]
        return _either(said, labels)
    number = rule.number("survey")
    question = str(rule.told.get("question") or "")
    if one.asked is Asked.QUESTION:
        return dict(survey.questions(desk, number, rule.way.what, language)).get(question, question)
    known = dict(survey.options(desk, number, question, language))
    return _either(said, [said("sentence.quoted", text=known.get(name, name)) for name in rule.codes(one.name)])


def _either(said: Words, labels: list[str]) -> str:
    if len(labels) < 2:
        return "".join(labels)
    return said("list.or").format(", ".join(labels[:-1]), labels[-1])
