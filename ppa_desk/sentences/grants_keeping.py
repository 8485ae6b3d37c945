"""What is said of reports, amendments and the end of grants."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "calendar.dates": QT_TRANSLATE_NOOP(
        "Errors", "The grant has no first or last day yet, so no report calendar can be made. Enter both days first."
    ),
    "calendar.backwards": QT_TRANSLATE_NOOP(
        "Errors", "The grant ends before it starts, so no report calendar was made. Correct the days first."
    ),
    "calendar.every": QT_TRANSLATE_NOOP(
        "Errors", "Reports come every 1 to 120 months. Nothing was changed: enter such a number."
    ),
    "calendar.days": QT_TRANSLATE_NOOP(
        "Errors", "A report is due at least one day after its period. Nothing was changed: enter at least 1."
    ),
    "calendar.milestones": QT_TRANSLATE_NOOP(
        "Errors",
        "Milestones must lie within the days the grant runs, and there must be one. Nothing was changed: correct them.",
    ),
    "report.not_begin": QT_TRANSLATE_NOOP(
        "Errors", "This report was begun before or is here already. Nothing was changed."
    ),
    "report.not_receive": QT_TRANSLATE_NOOP(
        "Errors", "This report is here already. Nothing was changed: return it if another one is to take its place."
    ),
    "report.not_return": QT_TRANSLATE_NOOP(
        "Errors", "Only a report that is here and not yet accepted can be returned. Nothing was changed."
    ),
    "report.not_accept": QT_TRANSLATE_NOOP(
        "Errors", "Only a report that is here can be accepted. Nothing was changed: note first that it came."
    ),
    "report.not_reopen": QT_TRANSLATE_NOOP(
        "Errors", "Only an accepted report can be opened again. Nothing was changed."
    ),
    "report.no_why": QT_TRANSLATE_NOOP(
        "Errors", "Say why the report goes back. It was not returned: the grantee needs to know what to change."
    ),
    "report.money_went": QT_TRANSLATE_NOOP(
        "Errors", "A tranche was released because this report was accepted. It stays accepted."
    ),
    "report.there": QT_TRANSLATE_NOOP(
        "Errors",
        "“{grant}” has reports that were begun or came in. Its calendar was not made anew: change single days, or make "
        "an amendment.",
    ),
    "amendment.negative": QT_TRANSLATE_NOOP("Errors", "A budget line cannot be below zero. Nothing was changed."),
    "amendment.not_balanced": QT_TRANSLATE_NOOP(
        "Errors",
        "The lines no longer add up to what was approved: {rest} too much or too little. Nothing was changed: a budget "
        "shift moves money between lines.",
    ),
    "amendment.not_longer": QT_TRANSLATE_NOOP(
        "Errors", "An extension ends later than the grant does now. Nothing was changed: choose a later day."
    ),
    "amendment.not_correctable": QT_TRANSLATE_NOOP(
        "Errors",
        "A correction cannot change this. Nothing was changed: money, results and the end have amendments of "
        "their own.",
    ),
    "amendment.nothing": QT_TRANSLATE_NOOP("Errors", "This would change nothing, so no amendment was made."),
    "amendment.no_reason": QT_TRANSLATE_NOOP(
        "Errors", "Say why. Nothing was changed: the reason is part of an amendment."
    ),
    "amendment.not_draft": QT_TRANSLATE_NOOP("Errors", "This amendment is decided already. Nothing was changed."),
    "amendment.waits": QT_TRANSLATE_NOOP(
        "Errors", "Amendment {nr} of this grant is approved and not applied yet. This one waits until it is."
    ),
    "amendment.needs_vote": QT_TRANSLATE_NOOP(
        "Errors",
        "This amendment goes beyond what colleagues may approve. Close a vote of the committee on it that carries "
        "first.",
    ),
    "amendment.role": QT_TRANSLATE_NOOP(
        "Errors", "Amendments are approved by somebody of the Secretariat or of finance. This one stays a draft."
    ),
    "amendment.own_draft": QT_TRANSLATE_NOOP(
        "Errors", "Whoever drafted an amendment does not approve it. It stays a draft: ask a colleague."
    ),
    "amendment.not_approved": QT_TRANSLATE_NOOP(
        "Errors", "Only an approved amendment is applied. Nothing was changed."
    ),
    "amendment.beneath": QT_TRANSLATE_NOOP(
        "Errors",
        "{count} of the things this amendment changes were changed since it was drafted. Nothing was changed: "
        "refuse it and draft it anew.",
    ),
    "closeout.overspent": QT_TRANSLATE_NOOP(
        "Errors", "{over} more were spent than paid. Nothing was changed: correct payments or spending first."
    ),
    "closeout.undecided": QT_TRANSLATE_NOOP(
        "Errors", "{left} were not spent. Nothing was changed: choose what becomes of them."
    ),
}

NOTES: dict[str, str] = {
    "report.not_ours": QT_TRANSLATE_NOOP(
        "Notes", "{file} is no report workbook from here. Send the grantee a new workbook and take that in."
    ),
    "report.broken": QT_TRANSLATE_NOOP(
        "Notes", "What {file} says of itself was changed, so nothing in it can be trusted. Ask for it anew."
    ),
    "report.gone": QT_TRANSLATE_NOOP(
        "Notes", "The report this workbook was made for is no longer here (grant {grant}). Send a new workbook."
    ),
    "report.other_grant": QT_TRANSLATE_NOOP(
        "Notes", "This workbook belongs to another grant ({grant}). Take it in there."
    ),
    "report.other_report": QT_TRANSLATE_NOOP(
        "Notes", "This workbook belongs to report {nr} of “{grant}”. Take it in there."
    ),
    "report.twice": QT_TRANSLATE_NOOP("Notes", "This very file was taken in before. Nothing is to be done."),
    "report.is_accepted": QT_TRANSLATE_NOOP(
        "Notes", "This report of “{grant}” was accepted and stands. Open it again before another takes its place."
    ),
    "report.older_form": QT_TRANSLATE_NOOP(
        "Notes", "The questions are of a version of the form that is not kept here. Their answers stay in the file."
    ),
    "report.line_gone": QT_TRANSLATE_NOOP(
        "Notes", "What this row is about was taken out of the grant since. Enter the figure by hand where it belongs."
    ),
    "report.locked_changed": QT_TRANSLATE_NOOP(
        "Notes", "A locked cell was changed from “{before}” to “{now}”. What is kept here stands; ask why."
    ),
    "report.left_empty": QT_TRANSLATE_NOOP("Notes", "Left empty: not known, and not counted as zero."),
    "report.same": QT_TRANSLATE_NOOP("Notes", "As it is kept already."),
    "report.explained": QT_TRANSLATE_NOOP("Notes", "An explanation by the grantee."),
    "report.less": QT_TRANSLATE_NOOP("Notes", "Less than the last value, {last}. Ask whether both are meant."),
    "report.not_amount": QT_TRANSLATE_NOOP(
        "Notes", "“{text}” is no amount. Ask the grantee for digits, or leave the cell empty."
    ),
    "report.not_amount_meant": QT_TRANSLATE_NOOP(
        "Notes", "“{text}” is no amount as it stands. Is {meant} meant? Then write that into the cell."
    ),
    "report.unclear_amount": QT_TRANSLATE_NOOP(
        "Notes", "“{text}” may be read in two ways. Write it without points and commas between thousands."
    ),
    "report.not_whole": QT_TRANSLATE_NOOP("Notes", "“{text}” is no whole number. Write digits only."),
    "report.negative": QT_TRANSLATE_NOOP("Notes", "“{text}” is below zero. Ask what is meant."),
    "report.answers": QT_TRANSLATE_NOOP("Notes", "Questions answered: {count}."),
    "report.unanswered": QT_TRANSLATE_NOOP("Notes", "“{question}” needs an answer and has none."),
    "report.will_be_received": QT_TRANSLATE_NOOP("Notes", "The report will be received, and the file kept with it."),
    "report.will_be_draft": QT_TRANSLATE_NOOP(
        "Notes", "Some cells cannot be taken in, so the report stays a draft; the file is kept with it."
    ),
    "report.check_unexplained": QT_TRANSLATE_NOOP(
        "Notes", "“{line}” is overspent by {over}, more than a tenth, and nobody says why. Ask for an explanation."
    ),
    "report.check_over": QT_TRANSLATE_NOOP("Notes", "“{line}” is overspent by {over}."),
    "report.check_over_all": QT_TRANSLATE_NOOP("Notes", "{spent} were spent, more than the {signed} that were signed."),
    "report.check_twice": QT_TRANSLATE_NOOP("Notes", "The receipt “{reference}” stands here more than once."),
    "report.check_no_day": QT_TRANSLATE_NOOP("Notes", "“{text}” is no date. Write it as 2026-03-31."),
    "report.check_before": QT_TRANSLATE_NOOP("Notes", "Spent on {day}, before the grant began on {first}."),
    "report.check_outside": QT_TRANSLATE_NOOP("Notes", "Spent on {day}, outside the period of this report."),
    "report.check_no_amount": QT_TRANSLATE_NOOP("Notes", "“{text}” is no amount, so this payment is not counted."),
    "report.check_sum": QT_TRANSLATE_NOOP(
        "Notes", "“{line}”: the single payments come to {details}, the budget sheet says {spent}."
    ),
    "report.check_no_line": QT_TRANSLATE_NOOP("Notes", "Payments of {count} budget lines that are not in this grant."),
    "closeout.ended": QT_TRANSLATE_NOOP("Notes", "The grant still runs, until {day}."),
    "closeout.ended_met": QT_TRANSLATE_NOOP("Notes", "It has ended, on {day}."),
    "closeout.reports": QT_TRANSLATE_NOOP("Notes", "Reports not accepted yet: {count}."),
    "closeout.reports_met": QT_TRANSLATE_NOOP("Notes", "Every report is accepted."),
    "closeout.final": QT_TRANSLATE_NOOP("Notes", "No final report is accepted."),
    "closeout.final_met": QT_TRANSLATE_NOOP("Notes", "The final report is accepted."),
    "closeout.amendments": QT_TRANSLATE_NOOP("Notes", "Amendments still open: {count}."),
    "closeout.amendments_met": QT_TRANSLATE_NOOP("Notes", "No amendment is open."),
    "closeout.tranches": QT_TRANSLATE_NOOP("Notes", "Tranches neither paid nor cancelled: {count}."),
    "closeout.tranches_met": QT_TRANSLATE_NOOP("Notes", "Every tranche is paid or cancelled."),
    "closeout.balance": QT_TRANSLATE_NOOP(
        "Notes", "Paid {paid}, spent {spent}, unspent {unspent}: this does not add up."
    ),
    "closeout.balance_met": QT_TRANSLATE_NOOP("Notes", "Paid {paid} is spent {spent} and unspent {unspent}."),
    "closeout.unspent": QT_TRANSLATE_NOOP("Notes", "Not spent: {left}. What becomes of it is not decided."),
    "closeout.unspent_met": QT_TRANSLATE_NOOP("Notes", "What was not spent is settled."),
    "closeout.dependencies": QT_TRANSLATE_NOOP("Notes", "Grants that still wait for its first results: {count}."),
    "closeout.dependencies_met": QT_TRANSLATE_NOOP("Notes", "No grant waits for its results."),
    "closeout.reservations": QT_TRANSLATE_NOOP("Notes", "Reservations never settled: {count}."),
    "closeout.reservations_met": QT_TRANSLATE_NOOP("Notes", "Every reservation is settled."),
    "closeout.lessons": QT_TRANSLATE_NOOP("Notes", "No lesson is written down."),
    "closeout.lessons_met": QT_TRANSLATE_NOOP("Notes", "Lessons are written down."),
}
