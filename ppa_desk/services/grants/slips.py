"""Voting slips of a written procedure: a draft e-mail to each who may vote. Nothing is sent."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ppa_desk.services import dates
from ppa_desk.services.content import Language
from ppa_desk.services.grants.vote_words import rule_told
from ppa_desk.services.report_words import Words
from ppa_desk.services.surveys.letters import Letter

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.grants.motions import Standing


def slips(desk: "Desk", now: "Standing", contact: str = "") -> list[Letter]:
    """Return the drafts to those who may vote and have not, each in their own language."""
    told = []
    for voter in now.waiting:
        person = desk.records.get("person", voter.person or 0).values
        told.append(_slip(now, person, voter.name, contact))
    return told


def _slip(now: "Standing", person: Mapping[str, Any], name: str, contact: str) -> Letter:
    language: Language = "fr" if person.get("language") == "fr" else "en"
    words, motion = Words("votes", language), now.title(language)
    deadline = now.values["deadline"]
    lines = [
        words("slip.dear", name=name),
        words("slip.asked"),
        motion,
        words("slip.how"),
        words("slip.until", day=dates.spelled(deadline, language)) if deadline else "",
        words("slip.rule", rule=rule_told(now.rule, language)) if now.rule else "",
        words("slip.conflict"),
        words("slip.contact", contact=contact) if contact else "",
    ]
    text = "\n\n".join(line for line in lines if line) + "\n"
    return Letter(now.id, name, str(person.get("email") or ""), words("slip.subject", motion=motion), text)
