"""What is said about workbooks and federal forms."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "results.bad_book": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was written: give --out a file whose name ends with {kinds}; “{name}” does not."
    ),
}

NOTES: dict[str, str] = {
    "federal.not_begun": QT_TRANSLATE_NOOP("Notes", "No line of the financial report is entered yet."),
    "federal.missing": QT_TRANSLATE_NOOP(
        "Notes", "Still blank: {lines}. A blank line is not zero: enter 0 where there was nothing."
    ),
    "federal.fell": QT_TRANSLATE_NOOP(
        "Notes",
        "{line} is {now} and was {before} in the last report. Every line counts from the beginning of the award, so it "
        "cannot fall: was only the period entered?",
    ),
    "federal.period_only": QT_TRANSLATE_NOOP(
        "Notes",
        "10e is {now}: exactly what was spent in this period. It counts from the beginning of the award; with the "
        "last report it would be {sum}.",
    ),
    "federal.final_open": QT_TRANSLATE_NOOP(
        "Notes", "10f must be 0 in a final report and is {now}: settle what is still owed, or report again when it is."
    ),
    "federal.final_share": QT_TRANSLATE_NOOP(
        "Notes", "10k: {now} of the recipient’s share is still to be given, and this is the final report."
    ),
    "federal.cash_basis": QT_TRANSLATE_NOOP(
        "Notes",
        "10b is {paid} and 10e is {spent}. On a cash basis what was paid out is what was spent: they should be equal.",
    ),
    "federal.cash_ahead": QT_TRANSLATE_NOOP(
        "Notes",
        "10b is {paid} and 10e only {spent}: more was paid out than spent. Advances to sub-awardees count when they "
        "spend them; say why in the remarks.",
    ),
    "federal.below_c": QT_TRANSLATE_NOOP("Notes", "10c is below zero: {now} more was paid out than came in."),
    "federal.below_h": QT_TRANSLATE_NOOP(
        "Notes", "10h is below zero: {now} more was spent or committed than is authorized."
    ),
    "federal.below_o": QT_TRANSLATE_NOOP(
        "Notes", "10o is below zero: {now} more program income was spent than earned."
    ),
    "federal.both_incomes": QT_TRANSLATE_NOOP(
        "Notes",
        "10m and 10n are both filled in. Program income is spent one way: leave one blank, and 10o is reckoned.",
    ),
    "federal.no_quarter": QT_TRANSLATE_NOOP(
        "Notes",
        "The period ends on {day}. Federal periods end on March 31, June 30, September 30 or December 31; the next "
        "one is {next}.",
    ),
    "federal.from_fund": QT_TRANSLATE_NOOP("Notes", "the amount of the fund"),
    "federal.from_receipts": QT_TRANSLATE_NOOP("Notes", "what was paid into the fund by the end of the period"),
    "federal.from_payments": QT_TRANSLATE_NOOP("Notes", "payments from the fund by the end of the period"),
    "federal.from_spending": QT_TRANSLATE_NOOP("Notes", "what grantees reported as spent by the end of the period"),
    "federal.from_agreements": QT_TRANSLATE_NOOP("Notes", "what was signed with grantees and is not spent yet"),
}
