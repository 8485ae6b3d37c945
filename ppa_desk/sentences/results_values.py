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
        "Errors", "Only drafts and returned values can be handed in. Nothing was changed."
    ),
    "value.empty": QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to hand in: no number and no words were entered. Nothing was changed."
    ),
    "value.no_why": QT_TRANSLATE_NOOP(
        "Errors", "Say why the value goes back. It was not returned: whoever entered it needs to know what to change."
    ),
    "value.not_submitted": QT_TRANSLATE_NOOP(
        "Errors", "Only values that were handed in can be approved or returned. Nothing was changed."
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
    "value.twice": QT_TRANSLATE_NOOP(
        "Errors", "{indicator}: a value of the same period and grant was given twice. Only one can stand."
    ),
    "value.open_already": QT_TRANSLATE_NOOP("Errors", "This period was opened before. Nothing was changed."),
}

NOTES: dict[str, str] = {
    "value.above_whole": QT_TRANSLATE_NOOP("Notes", "{top} out of {bottom} is more than all. Is that meant?"),
    "value.parts_over": QT_TRANSLATE_NOOP(
        "Notes", "The parts {dimension} come to {sum}, {left} more than the total of {total}."
    ),
    "value.parts_under": QT_TRANSLATE_NOOP(
        "Notes", "The parts {dimension} come to {sum} of {total}: of {left} it is not known."
    ),
    "report.column_moved": QT_TRANSLATE_NOOP(
        "Notes",
        "In the sheet “{sheet}” column {column} now stands in column {now}, so no cell of it can be trusted. Nothing "
        "of this sheet is taken in: ask for it in the workbook as it went out.",
    ),
    "results.not_understood": QT_TRANSLATE_NOOP(
        "Notes",
        "{file} has no header that names an indicator and a number. Put a row on top such as: Code, Indicator, "
        "Baseline, Target, Actual, Period.",
    ),
    "results.column_left": QT_TRANSLATE_NOOP(
        "Notes", "Column {column}, “{header}”, is not taken in: it tells nothing that indicators keep."
    ),
    "results.nameless": QT_TRANSLATE_NOOP("Notes", "{cell}: neither a code nor a name of an indicator stands here."),
    "results.twice": QT_TRANSLATE_NOOP(
        "Notes", "Row {row} tells the same indicator, period and grant. This one is not taken in: leave only one."
    ),
    "results.same": QT_TRANSLATE_NOOP("Notes", "As it is kept already."),
    "results.part_of": QT_TRANSLATE_NOOP("Notes", "A part of the value in row {row}."),
    "results.cell_unknown": QT_TRANSLATE_NOOP("Notes", "{cell}: “{text}” is read as not reported, which is not zero."),
    "results.cell_read": QT_TRANSLATE_NOOP("Notes", "{cell}: “{text}” is read as {number}."),
    "results.cell_rounded": QT_TRANSLATE_NOOP("Notes", "{cell}: {text} is kept as {number}, with six decimals."),
    "results.cell_words": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is no number. The row is not taken in: write digits, or leave it empty if not known."
    ),
    "results.cell_large": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: {text} is too large to be meant. The row is not taken in: correct it."
    ),
    "results.cell_digits": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: {text} has more than six decimals. The row is not taken in: round it."
    ),
    "results.cell_short": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” may mean {meant}. The row is not taken in: write all digits."
    ),
    "results.cell_unclear": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” may be {one} or {other}. The row is not taken in: write it without points and commas between "
        "thousands.",
    ),
    "results.cell_percent": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: the column is in per cent, so {text} may be {other}% or {one}%. The row is not taken in: write the "
        "sign % behind it.",
    ),
    "results.cell_beside_percent": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: another number of the row has the sign %, so {text} may be {other}% or {one}%. The row is not taken "
        "in: write the sign % behind each.",
    ),
    "results.cell_two": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” is a share alone. This indicator needs two numbers, so that shares of several grants can be "
        "put together: write 62/100, or add columns Numerator and Denominator.",
    ),
    "results.cell_milestone": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” does not say whether it is reached. Write the day, yes, or no."
    ),
    "results.cell_year": QT_TRANSLATE_NOOP("Notes", "{cell}: “{text}” is no year, so it is left out."),
    "results.cell_period": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: “{text}” is no period one can be sure of. The row is not taken in: write two days, such as "
        "2026-01-01:2026-06-30.",
    ),
    "results.cell_no_code": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” is in no list by which values are split. The row is not taken in: correct the word."
    ),
    "results.no_grant": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: no grant is called “{text}”. The row is not taken in: write its key or title."
    ),
    "results.no_grant_meant": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: no grant is called “{text}”. Is “{meant}” meant? Then write that; the row is not taken in."
    ),
    "results.dimensions": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: parts by {count} things are too many. The indicator is not taken in: split it by three at most.",
    ),
    "results.target_differs": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: the target is {told} in the file and {here} here. What is here stands: revise it on the indicator’s "
        "page, with the reason.",
    ),
    "results.baseline_differs": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: the baseline is {told} in the file and {here} here. What is here stands."
    ),
    "results.targets_differ": QT_TRANSLATE_NOOP(
        "Notes",
        "The targets of the periods come to {sum}, the target of the whole time is {whole}. Correct one of them.",
    ),
    "results.grant_targets_differ": QT_TRANSLATE_NOOP(
        "Notes", "The targets of the grants come to {sum}, the target of all is {whole}. Correct one of them."
    ),
    "results.alike": QT_TRANSLATE_NOOP(
        "Notes",
        "{grants} reports the same number, {number}, for the same period. If these are the same people, note it in the "
        "overlap register, or they count twice.",
    ),
    "results.as_number": QT_TRANSLATE_NOOP(
        "Notes",
        "{cell}: numerator and denominator are not in the file, so it is kept as a number in per cent; grants are then "
        "averaged, not weighed.",
    ),
    "results.over_time_left": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” does not go with what is measured, so periods are put together as is usual for it."
    ),
    "results.direction_odd": QT_TRANSLATE_NOOP(
        "Notes", "{cell}: “{text}” says nothing of which way is better. More is taken to be better."
    ),
    "results.direction_taken": QT_TRANSLATE_NOOP(
        "Notes",
        "No column says which way is better. The target lies below the baseline, so less is taken to be better.",
    ),
    "results.new_sum": QT_TRANSLATE_NOOP("Notes", "A new indicator; values of periods are added."),
    "results.new_running": QT_TRANSLATE_NOOP("Notes", "A new indicator; each value is the running total."),
    "results.new_last": QT_TRANSLATE_NOOP("Notes", "A new indicator; the last value counts."),
    "results.new_average": QT_TRANSLATE_NOOP("Notes", "A new indicator; periods are averaged."),
    "results.new_max": QT_TRANSLATE_NOOP("Notes", "A new indicator; the highest value counts."),
    "results.new_ratio": QT_TRANSLATE_NOOP("Notes", "A new indicator; all numerators over all denominators."),
    "results.new_none": QT_TRANSLATE_NOOP("Notes", "A new indicator; periods are not put together."),
    "results.ask_percent": QT_TRANSLATE_NOOP(
        "Notes", "Column {column} of {file} has numbers above 1, so it is read as per cent: 62 is 62%."
    ),
    "results.ask_share": QT_TRANSLATE_NOOP(
        "Notes",
        "All numbers in column {column} of {file} lie between 0 and 1, so they are read as shares: 0.62 is 62%.",
    ),
    "results.ask_period": QT_TRANSLATE_NOOP(
        "Notes", "Some rows of {file} name no period. For which period were their values?"
    ),
    "results.ask_status": QT_TRANSLATE_NOOP("Notes", "How far have the values of {file} come?"),
    "results.scale_percent": QT_TRANSLATE_NOOP("Notes", "Per cent: 62 is 62%"),
    "results.scale_share": QT_TRANSLATE_NOOP("Notes", "Shares: 0.62 is 62%"),
    "results.as_draft": QT_TRANSLATE_NOOP("Notes", "Drafts, to be looked through"),
    "results.as_submitted": QT_TRANSLATE_NOOP("Notes", "To be approved by another colleague"),
    "results.as_approved": QT_TRANSLATE_NOOP("Notes", "Approved: they count at once"),
}
