"""What is said of votes, cut-lines, review books and decision letters."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "vote.rule_incomplete": QT_TRANSLATE_NOOP(
        "Errors",
        "The voting rule “{name}” does not say what a majority is. Nothing was counted: give it a share such as 1/2.",
    ),
    "vote.no_rule": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” has no voting rule yet. Nothing was changed: choose the rule it is counted by."
    ),
    "vote.no_group": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” has no committee with voting seats on that day. Nothing was changed: choose the group."
    ),
    "vote.closed": QT_TRANSLATE_NOOP(
        "Errors", "The vote on “{title}” is closed. Nothing was changed: open it again with a reason first."
    ),
    "vote.not_closed": QT_TRANSLATE_NOOP("Errors", "The vote on “{title}” is still open. Nothing was changed."),
    "vote.recused": QT_TRANSLATE_NOOP(
        "Errors", "{person} is recused from “{title}” and cannot vote on it. The other votes stand as they are."
    ),
    "vote.no_seat": QT_TRANSLATE_NOOP(
        "Errors", "{person} has no voting seat for “{title}” on that day. The other votes stand as they are."
    ),
    "vote.late": QT_TRANSLATE_NOOP(
        "Errors",
        "The deadline of “{title}” was {deadline}. The vote was not counted: say why it is to count although it is "
        "late.",
    ),
    "vote.early": QT_TRANSLATE_NOOP(
        "Errors",
        "“{title}” cannot close yet: {left} may still vote until {deadline}. Wait, or change the deadline.",
    ),
    "vote.no_reason": QT_TRANSLATE_NOOP(
        "Errors", "Say why the vote on “{title}” is opened again. It stays closed; the reason is kept with it."
    ),
    "vote.no_amount": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” does not say which amount is approved. It stays open: enter the amount first."
    ),
    "vote.no_deadline": QT_TRANSLATE_NOOP(
        "Errors", "A written procedure needs a deadline. Nothing was changed: give “{title}” one."
    ),
    "scenario.nothing_funded": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” funds nothing, so it is no decision list. Nothing was changed: look at money and scores."
    ),
    "letter.gaps": QT_TRANSLATE_NOOP(
        "Errors", "The letter on “{title}” still lacks: {gaps}. It stays a draft: write them in its words."
    ),
    "letter.empty": QT_TRANSLATE_NOOP(
        "Errors", "The letter on “{title}” has no subject or no words. It stays a draft: write them."
    ),
    "letter.handed": QT_TRANSLATE_NOOP(
        "Errors", "The letter on “{title}” was handed over. Nothing was changed: make it a draft again first."
    ),
    "letter.not_looked_at": QT_TRANSLATE_NOOP(
        "Errors", "Nobody has looked at the letter on “{title}” yet. It stays here: read it and mark it ready first."
    ),
    "book.no_such_reader": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” is nobody of the committee or the reviewers of this call, or could be several. No book was made. "
        "They are: {names}.",
    ),
}

NOTES: dict[str, str] = {}
