"""What stands in the way of a letter, in words."""

from PySide6.QtCore import QCoreApplication

from ppa_desk.services.members.mailings import Draft, Problem
from ppa_desk.ui import words

translate = QCoreApplication.translate


def problem(one: Problem) -> str:
    """Say what stands in the way."""
    told = {
        "no_email": translate("Drafts", "No e-mail is entered."),
        "bad_email": translate("Drafts", "The e-mail is not one address."),
        "twice": translate("Drafts", "The same address gets this letter already."),
        "refused": translate("Drafts", "Said no to mailings."),
        "no_consent": translate("Drafts", "Was never asked about mailings."),
        "no_words": translate("Drafts", "Subject or text is missing in {language}."),
        "empty": translate("Drafts", "Not known: {field}."),
    }[one.code]
    return told.format(field=one.field, language=words.language_name(one.field))


def why_held(draft: Draft) -> str:
    """Say why a letter is held back, on one line."""
    return " ".join(map(problem, draft.problems))
