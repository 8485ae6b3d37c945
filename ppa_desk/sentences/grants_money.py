"""What is said of funds, tranches, releases and payments."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "schedule.count": QT_TRANSLATE_NOOP(
        "Errors", "Plan between 1 and {most} instalments. Nothing was planned: type another number."
    ),
    "schedule.months": QT_TRANSLATE_NOOP(
        "Errors", "Between two instalments lie at most 120 months. Nothing was planned: type another number."
    ),
    "schedule.amount": QT_TRANSLATE_NOOP(
        "Errors", "There is no money to cut into instalments. Nothing was planned: enter the amount of the grant first."
    ),
    "schedule.small": QT_TRANSLATE_NOOP(
        "Errors", "The amount is too small for {count} instalments. Nothing was planned: plan fewer."
    ),
    "tranche.status": QT_TRANSLATE_NOOP(
        "Errors",
        "Tranche {nr} stands elsewhere than that step begins. Nothing was changed: look at where it stands now.",
    ),
    "tranche.role_ask": QT_TRANSLATE_NOOP(
        "Errors", "Asking for the release of tranche {nr} is for the Secretariat. Nothing was changed."
    ),
    "tranche.role_release": QT_TRANSLATE_NOOP(
        "Errors", "Releasing tranche {nr} is for a colleague from finance. Nothing was released."
    ),
    "tranche.role_take_back": QT_TRANSLATE_NOOP(
        "Errors", "Taking back the release of tranche {nr} is for the Secretariat or finance. Nothing was changed."
    ),
    "tranche.role_cancel": QT_TRANSLATE_NOOP(
        "Errors", "Cancelling tranche {nr} is for the Secretariat or finance. Nothing was changed."
    ),
    "tranche.role_resume": QT_TRANSLATE_NOOP(
        "Errors", "Planning tranche {nr} again is for the Secretariat or finance. Nothing was changed."
    ),
    "tranche.same": QT_TRANSLATE_NOOP(
        "Errors",
        "{who} asked for the release of tranche {nr}, so somebody else must release it. Nothing was released: let a "
        "colleague from finance do it.",
    ),
    "tranche.needs_agreement": QT_TRANSLATE_NOOP(
        "Errors", "Tranche {nr} waits: the agreement is not signed by both sides. Enter both dates first."
    ),
    "tranche.needs_diligence": QT_TRANSLATE_NOOP(
        "Errors", "Tranche {nr} waits: the grantee has no due diligence check that is passed and still valid."
    ),
    "tranche.needs_no_late": QT_TRANSLATE_NOOP(
        "Errors", "Tranche {nr} waits: a report of this grant is late. Take it in, or agree on another day first."
    ),
    "tranche.needs_report": QT_TRANSLATE_NOOP(
        "Errors", "Tranche {nr} waits: the report it hangs on is not accepted yet."
    ),
    "tranche.needs_report_chosen": QT_TRANSLATE_NOOP(
        "Errors", "Tranche {nr} waits for a report, but none is chosen. Choose which one first."
    ),
    "tranche.needs_amount": QT_TRANSLATE_NOOP("Errors", "Tranche {nr} has no amount yet. Enter one first."),
    "tranche.partly_paid": QT_TRANSLATE_NOOP(
        "Errors", "Of tranche {nr} something was paid already, so it stays. Reverse the payment first."
    ),
    "tranche.fixed": QT_TRANSLATE_NOOP(
        "Errors", "Tranche {nr} is paid or cancelled, and stays as it is. Nothing was changed."
    ),
    "tranche.not_removed": QT_TRANSLATE_NOOP(
        "Errors", "Tranche {nr} was released or paid, so it is not removed. Cancel it instead: its money is free then."
    ),
    "tranche.no_limit": QT_TRANSLATE_NOOP(
        "Errors",
        "“{grant}” has neither a signed nor an approved amount, so no tranche can have one. Enter the amount first.",
    ),
    "tranche.all_planned": QT_TRANSLATE_NOOP(
        "Errors", "The whole amount of “{grant}” is planned already. Cancel or change a tranche to plan anew."
    ),
    "tranche.negative": QT_TRANSLATE_NOOP("Errors", "A tranche has an amount above 0. Nothing was changed."),
    "tranche.above": QT_TRANSLATE_NOOP(
        "Errors",
        "The tranches would come to {sum}, and the grant has {limit}. Nothing was changed: at most {left} is left.",
    ),
    "tranche.below_paid": QT_TRANSLATE_NOOP(
        "Errors", "Of tranche {nr}, {paid} was paid already. Its amount was not changed: it cannot be less."
    ),
    "payment.not_released": QT_TRANSLATE_NOOP(
        "Errors", "Tranche {nr} is not released by two colleagues. No payment was noted: let them release it first."
    ),
    "payment.role_pay": QT_TRANSLATE_NOOP(
        "Errors", "Noting payments is for a colleague from finance. No payment was noted."
    ),
    "payment.too_much": QT_TRANSLATE_NOOP(
        "Errors", "Of tranche {nr}, {left} is left to pay, and {amount} is more. No payment was noted."
    ),
    "payment.no_amount": QT_TRANSLATE_NOOP(
        "Errors", "A payment has an amount above 0. None was noted: type how much was paid."
    ),
    "payment.no_paid": QT_TRANSLATE_NOOP(
        "Errors", "Type how much left the account in {currency}. No payment was noted."
    ),
    "payment.no_day": QT_TRANSLATE_NOOP("Errors", "Say on which day it was paid. No payment was noted."),
    "payment.future": QT_TRANSLATE_NOOP(
        "Errors", "That day is not here yet. No payment was noted: note it once the money has left."
    ),
    "payment.no_rate": QT_TRANSLATE_NOOP(
        "Errors",
        "Paid in {currency}, a payment needs the rate into {into}, its day and its source. No payment was noted.",
    ),
    "payment.rate_later": QT_TRANSLATE_NOOP(
        "Errors", "The rate is of a later day than the payment. No payment was noted: use one that held then."
    ),
    "payment.does_not_fit": QT_TRANSLATE_NOOP(
        "Errors",
        "By that rate {paid} comes to {found}, not to {amount}. No payment was noted: correct one of the three.",
    ),
    "payment.is_reversal": QT_TRANSLATE_NOOP(
        "Errors", "This payment takes another one back, and stays. Note a new payment instead."
    ),
    "payment.reversed": QT_TRANSLATE_NOOP("Errors", "This payment was reversed already. Nothing was changed."),
    "payment.before": QT_TRANSLATE_NOOP(
        "Errors", "The payment was made on {day}; it cannot be reversed before. Nothing was changed."
    ),
    "agreement.future": QT_TRANSLATE_NOOP(
        "Errors", "Nobody can have signed on a day that is not here yet. The day was not kept: correct it."
    ),
    "agreement.starts": QT_TRANSLATE_NOOP(
        "Errors",
        "The grant starts on {starts}, before both have signed on {signed}. The day was not kept: correct it, or let "
        "the grant start later.",
    ),
}
ERRORS |= {
    f"payment.{need}": ERRORS[f"tranche.{need}"]
    for need in (
        "needs_agreement", "needs_diligence", "needs_no_late", "needs_report", "needs_report_chosen", "needs_amount",
    )
}  # fmt: skip

NOTES: dict[str, str] = {
    "tranche.same": QT_TRANSLATE_NOOP("Notes", "{who} asked for it: somebody else must release it."),
    "tranche.role_ask": QT_TRANSLATE_NOOP("Notes", "For the Secretariat."),
    "tranche.role_release": QT_TRANSLATE_NOOP("Notes", "For finance."),
    "tranche.role_pay": QT_TRANSLATE_NOOP("Notes", "For finance."),
    "tranche.role_take_back": QT_TRANSLATE_NOOP("Notes", "For the Secretariat or finance."),
    "tranche.role_cancel": QT_TRANSLATE_NOOP("Notes", "For the Secretariat or finance."),
    "tranche.role_resume": QT_TRANSLATE_NOOP("Notes", "For the Secretariat or finance."),
    "tranche.needs_agreement": QT_TRANSLATE_NOOP("Notes", "The agreement is not signed by both."),
    "tranche.needs_diligence": QT_TRANSLATE_NOOP("Notes", "No valid due diligence check."),
    "tranche.needs_no_late": QT_TRANSLATE_NOOP("Notes", "A report is late."),
    "tranche.needs_report": QT_TRANSLATE_NOOP("Notes", "The report is not accepted yet."),
    "tranche.needs_report_chosen": QT_TRANSLATE_NOOP("Notes", "No report is chosen yet."),
    "tranche.needs_amount": QT_TRANSLATE_NOOP("Notes", "No amount yet."),
    "tranche.partly_paid": QT_TRANSLATE_NOOP("Notes", "Something was paid already: reverse it first."),
    "fund.theme": QT_TRANSLATE_NOOP("Notes", "{fund} is for {codes} only, and this grant has another theme."),
    "fund.theme_unknown": QT_TRANSLATE_NOOP("Notes", "{fund} is for {codes} only, and this grant has no theme yet."),
    "fund.country": QT_TRANSLATE_NOOP("Notes", "{fund} may not be used in {codes}."),
    "fund.country_unknown": QT_TRANSLATE_NOOP(
        "Notes", "{fund} is for {codes} only, and this grant has no country yet."
    ),
    "fund.period": QT_TRANSLATE_NOOP("Notes", "This grant runs outside the time {fund} may be used."),
    "budget.sum": QT_TRANSLATE_NOOP("Notes", "The budget lines come to {sum}, and the grant is {whole}."),
    "budget.unpaid": QT_TRANSLATE_NOOP("Notes", "{spent} was spent, and only {paid} was paid."),
    "budget.early": QT_TRANSLATE_NOOP("Notes", "Money was spent from {first}, before the award of {awarded}."),
    "budget.twice": QT_TRANSLATE_NOOP("Notes", "{line}: {since} to {until} is reported twice."),
    "budget.overlap": QT_TRANSLATE_NOOP("Notes", "{line}: {since} to {until} overlaps with another period."),
    "budget.more": QT_TRANSLATE_NOOP(
        "Notes", "{line}: {per_cent} % more than planned. From {threshold} % on, say why in its explanation."
    ),
    "budget.less": QT_TRANSLATE_NOOP(
        "Notes", "{line}: {per_cent} % less than planned. From {threshold} % on, say why in its explanation."
    ),
}
