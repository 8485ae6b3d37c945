"""The standing of a membership in words: why it stands so, its path, and what the buttons of its steps say."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.codes import Codes
from ppa_desk.services.members.memberships import Stand, Step
from ppa_desk.services.members.standing import Why
from ppa_desk.ui import words
from ppa_desk.ui.members.step_path import Stop

translate = QCoreApplication.translate

PATH = {
    "prospect": "applied_on", "vetting": "vetting_on", "active": "since", "dormant": "dormant_on", "former": "until",
}  # fmt: skip
"""The standings in the order of the path, each with the day it begins; a member is former after the last day."""
ROLES = {"active": "good", "former": "", "prospect": "accent"}


def status(codes: Codes, standing: str | None) -> str:
    """Return what a standing is called."""
    return words.sentence_case(codes.label("member_status", standing, words.language()))


def role(standing: str | None) -> str:
    """Return the role of the colour of a standing."""
    return ROLES.get(standing or "", "attention")


def why(codes: Codes, told: Why) -> str:
    """Return in a sentence why a membership stands as it does."""
    if told.case == "decided":
        stands = status(codes, told.standing)
        if not told.reason:
            return translate("Standing", "Decided otherwise: {standing}. No reason was given.").format(standing=stands)
        said = translate("Standing", "Decided otherwise: {standing}, because: {reason}")
        return said.replace("{standing}", stands).replace("{reason}", told.reason)
    return {
        "former": translate("Standing", "Former: a member until {day}."),
        "closed": translate("Standing", "It did not join; closed on {day}."),
        "dormant": translate("Standing", "Dormant since {day}."),
        "active": translate("Standing", "Active since {day}."),
        "undated": translate("Standing", "Active. Since when is not known."),
        "vetting": translate("Standing", "In vetting since {day}."),
        "prospect": translate("Standing", "It wants to join since {day}."),
        "later": translate("Standing", "A prospect: its first step is on {day}."),
    }[told.case].replace("{day}", words.day(told.day))


def stops(codes: Codes, stand: Stand) -> list[Stop]:
    """Return the path of a membership. Resting is left out where it never did."""
    order, now = list(PATH), stand.why.standing
    at = order.index(now) if now in order else -1
    joined = stand.why.case != "closed"
    found = []
    for place, name in enumerate(order):
        day = stand.values[PATH[name]]
        if name == "dormant" and place != at and day is None:
            continue
        passed = place <= at and (day is not None or place == at or (name != "active" or joined))
        told = words.day(day)
        if name == "active" and passed and day is None:
            told = translate("Standing", "day not known")
        found.append(Stop(status(codes, name), told, passed, place == at))
    return found


def button(step: Step, standing: str) -> str:
    """Return the verb of a step."""
    if step is Step.END and standing in ("prospect", "vetting"):
        return translate("Standing", "Close without joining")
    return {
        Step.VET: translate("Standing", "Begin vetting"),
        Step.ACCEPT: translate("Standing", "Accept as a member"),
        Step.RENEW: translate("Standing", "Renew"),
        Step.REST: translate("Standing", "Make dormant"),
        Step.WAKE: translate("Standing", "Make active again"),
        Step.END: translate("Standing", "End membership"),
        Step.FOLLOW: translate("Standing", "Follow the days again"),
    }[step]


def day_of(step: Step, standing: str) -> str:
    """Return what the day of a step is called; empty for a step without one."""
    if step is Step.END and standing in ("prospect", "vetting"):
        return translate("Standing", "Closed on")
    return {
        Step.VET: translate("Standing", "Vetting begins on"),
        Step.ACCEPT: translate("Standing", "Member since"),
        Step.RENEW: translate("Standing", "Holds until"),
        Step.REST: translate("Standing", "Dormant since"),
        Step.END: translate("Standing", "Last day as a member"),
    }.get(step, "")
