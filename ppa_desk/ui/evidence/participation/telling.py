"""Stages, groups and levels as they are said in the window."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.evidence.participation.ratings import Rating, Scale
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools

translate = QCoreApplication.translate


def stage(tools: Tools, code: str) -> str:
    """Return a stage."""
    return words.sentence_case(tools.codes.label("participation_stage", code, words.language()))


def group(tools: Tools, code: str) -> str:
    """Return a group of producers."""
    return words.sentence_case(tools.codes.label("producer_group", code, words.language()))


def scale(name: Scale) -> str:
    """Return what a scale is called."""
    return words.field("assessment_cell", name)


def level(tools: Tools, of: Scale, code: str | None) -> str:
    """Return a level with its words; that nothing was assessed where there is none."""
    if not code:
        return translate("Participation", "not assessed")
    return f"{code} · {tools.codes.label(of, code, words.language())}"


def ladder(tools: Tools, code: str | None) -> str:
    """Return where a level of participation stands on Arnstein's ladder; nothing where it stands nowhere."""
    rungs = tools.desk.evidence.participation.assessments.scales.rungs(code, words.language())
    if not rungs.codes:
        return ""
    named = ", ".join(f"{code} {name}" for code, name in zip(rungs.codes, rungs.names, strict=True))
    told = translate("Participation", "Arnstein: {rungs} ({power})")
    return told.replace("{rungs}", named).replace("{power}", power(rungs.power))


def power(name: str) -> str:
    """Return what rungs of the ladder are together."""
    return {
        "non_participation": translate("Participation", "no participation"),
        "tokenism": translate("Participation", "tokenism"),
        "citizen_power": translate("Participation", "citizen power"),
    }.get(name, name)


def needed(rating: Rating) -> str:
    """Return what a draft still needs."""
    told = {
        "evidence": translate("Participation", "evidence"),
        "source": translate("Participation", "a source or cited work"),
        "day": translate("Participation", "a new look at it"),
    }
    return ", ".join(told[name] for name in rating.missing)
