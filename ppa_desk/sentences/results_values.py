"""What is said about values and their import."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "value.no_indicator": QT_TRANSLATE_NOOP(
        "Errors", "This indicator is no longer there. Nothing was changed: choose another one."
    ),
    "value.retired": QT_TRANSLATE_NOOP(
        "Errors", "{indicator} is no longer reported on. Nothing was changed: put it to use again first."
    ),
    "value.locked": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator}: the period {since} to {until} is locked, so its figures stand. Nothing was changed: open it "
        "again with a reason, or restate a value.",
    ),
    "value.approved": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator}: this value is approved and stands. Nothing was changed: restate it, with the reason.",
    ),
    "value.no_total": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: parts without a total were not kept. Enter the total too; the parts come to {sum}."
    ),
    "value.negative": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: {number} is below zero, which a count cannot be. Nothing was changed."
    ),
    "value.two_numbers": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator}: this needs two numbers, of how many and out of how many, such as 62/100. Nothing was changed.",
    ),
    "value.divided_by_zero": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: out of 0 there is no share. Nothing was changed: leave both empty if none is known."
    ),
    "value.no_step": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: {number} is no step of this scale, which goes from 1 to {steps}. Nothing was changed."
    ),
    "value.reached_later": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator}: {day} is after the period, which ends on {until}. Nothing was changed: enter it in the period "
        "in which it was reached.",
    ),
    "value.no_milestone": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: a milestone is reached on a day, or not yet. Nothing was changed."
    ),
    "value.words_only": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: this indicator is told in words, not numbers. Nothing was changed."
    ),
    "value.not_split": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: what is measured here has no parts. Nothing was changed."
    ),
    "value.cell_twice": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: the part {cell} was given twice. Nothing was changed."
    ),
    "value.no_dimension": QT_TRANSLATE_NOOP(
        "Errors", "{indicator} is not split {dimension}. Nothing was changed: add that to the indicator first."
    ),
    "value.no_code": QT_TRANSLATE_NOOP(
        "Errors", "“{code}” of {cell} is in no list here. Nothing was changed: choose one of the list."
    ),
    "value.no_cell": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: “{cell}” is no part. Parts are written like sex=female, in the indicator’s order."
    ),
    "value.crossed_and_not": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator}: parts {dimension} are given both alone and crossed with another, so people would count twice. "
        "Nothing was changed: give them one way.",
    ),
    "value.parts_exceed": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator}: the parts {dimension} come to {sum}, which is {left} more than the total of {total}. Nothing "
        "was changed: correct a part or the total.",
    ),
    "value.parts_fall_short": QT_TRANSLATE_NOOP(
        "Errors",
        "{indicator}: the parts {dimension} come to {sum}, which is {left} less than the total of {total}. Nothing "
        "was changed: this indicator’s parts must add up.",
    ),
    "value.withdrawn_approved": QT_TRANSLATE_NOOP(
        "Errors", "An approved value is not taken away. Nothing was changed: restate it as not known, with the reason."
    ),
    "value.not_draft": QT_TRANSLATE_NOOP(
        "Errors", "Only drafts and returned values can be handed on. Nothing was changed."
    ),
    "value.empty": QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to hand on: no number and no words were entered. Nothing was changed."
    ),
    "value.no_why": QT_TRANSLATE_NOOP(
        "Errors", "Say why the value goes back. It was not returned: whoever entered it needs to know what to change."
    ),
    "value.not_submitted": QT_TRANSLATE_NOOP(
        "Errors", "Only values that were handed on can be approved or returned. Nothing was changed."
    ),
    "value.own": QT_TRANSLATE_NOOP(
        "Errors", "{who} entered this value, so another colleague approves it. It waits for one."
    ),
    "value.role": QT_TRANSLATE_NOOP(
        "Errors",
        "{who} is not among the colleagues entered here. Nothing was changed: choose who acts, or add the colleague.",
    ),
    "value.no_reason": QT_TRANSLATE_NOOP(
        "Errors", "Choose a reason and say why. Nothing was changed: what was reported before is printed beside it."
    ),
    "value.not_approved": QT_TRANSLATE_NOOP(
        "Errors", "This value is not approved yet, so it can simply be changed. Nothing was restated."
    ),
    "value.nothing_new": QT_TRANSLATE_NOOP("Errors", "This would change nothing, so nothing was restated."),
    "value.locked_before": QT_TRANSLATE_NOOP(
        "Errors", "This period is locked already, within {since} to {until}. Nothing was changed."
    ),
    "value.no_opened_why": QT_TRANSLATE_NOOP(
        "Errors", "Say why the period is opened again. It stays locked: the reason is kept with it."
    ),
    "value.open_already": QT_TRANSLATE_NOOP("Errors", "This period was opened before. Nothing was changed."),
}

NOTES: dict[str, str] = {
    "value.above_whole": QT_TRANSLATE_NOOP("Notes", "{top} out of {bottom} is more than all. Is that meant?"),
    "value.parts_exceed": QT_TRANSLATE_NOOP(
        "Notes", "The parts {dimension} come to {sum}, {left} more than the total of {total}."
    ),
    "value.parts_fall_short": QT_TRANSLATE_NOOP(
        "Notes", "The parts {dimension} come to {sum} of {total}: of {left} it is not known."
    ),
}
