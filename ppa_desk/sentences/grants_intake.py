"""What is said of what is handed in, of eligibility and of due diligence."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "application.late": QT_TRANSLATE_NOOP(
        "Errors",
        "“{call}” closed on {closed}, and this came on {received}. Nothing was taken in: say why it is taken all the "
        "same, and the reason is kept with it.",
    ),
    "application.no_form": QT_TRANSLATE_NOOP(
        "Errors",
        "“{call}” has no form for this yet, so nothing says what is asked. Choose one in its terms.",
    ),
    "eligibility.no_reason": QT_TRANSLATE_NOOP(
        "Errors", "Say why this is judged otherwise than the register does. Nothing was changed."
    ),
    "diligence.no_risk": QT_TRANSLATE_NOOP(
        "Errors",
        "The check stays open: {count} questions that decide about the risk are not answered. Answer them, or choose "
        "the risk yourself and say why.",
    ),
    "diligence.no_why": QT_TRANSLATE_NOOP(
        "Errors",
        "The check stays open: another risk than the answers point to, or a pass at high risk, needs a reason. Write "
        "it under Notes.",
    ),
}

NOTES: dict[str, str] = {
    "application.new_applicant": QT_TRANSLATE_NOOP("Notes", "Not in the register yet: the organisation is added."),
    "application.whose": QT_TRANSLATE_NOOP(
        "Notes", "Left out until you say above which organisation this is, or that it is a new one."
    ),
    "application.nameless": QT_TRANSLATE_NOOP("Notes", "Nothing in {file} says who applies."),
    "application.late_refused": QT_TRANSLATE_NOOP(
        "Notes", "Came on {received}; the call closed on {closed}. It is left out unless you give a reason above."
    ),
    "application.late_taken": QT_TRANSLATE_NOOP("Notes", "Late, and taken all the same: {reason}"),
    "application.replaces": QT_TRANSLATE_NOOP("Notes", "Replaces what the applicant handed in before; both are kept."),
    "application.fills": QT_TRANSLATE_NOOP("Notes", "Where nothing is entered yet, it fills in: {fields}."),
    "application.asks_for": QT_TRANSLATE_NOOP("Notes", "Asks for {amount}."),
    "application.amount_unread": QT_TRANSLATE_NOOP(
        "Notes", "“{text}” is no clear amount ({question}): it is kept as written, and no sum is entered."
    ),
    "application.ask_again": QT_TRANSLATE_NOOP(
        "Notes", "{applicant} handed in “{before}” before. What is “{title}” ({file})?"
    ),
    "eligible.by_hand": QT_TRANSLATE_NOOP("Notes", "The register cannot tell; judge it yourself."),
    "eligible.no_applicant": QT_TRANSLATE_NOOP("Notes", "Not known: the grant has no organisation as its applicant."),
    "eligible.known_yes": QT_TRANSLATE_NOOP("Notes", "{applicant} is in the register."),
    "eligible.member_yes": QT_TRANSLATE_NOOP("Notes", "{applicant} is an active member."),
    "eligible.member_no": QT_TRANSLATE_NOOP("Notes", "{applicant} is in the register, but not an active member today."),
    "eligible.member_never": QT_TRANSLATE_NOOP("Notes", "No membership of {applicant} is recorded."),
    "eligible.country_open": QT_TRANSLATE_NOOP("Notes", "Not known: the call names no countries."),
    "eligible.country_unknown": QT_TRANSLATE_NOOP("Notes", "Not known: no country is recorded for {applicant}."),
    "eligible.country_yes": QT_TRANSLATE_NOOP("Notes", "{applicant} is in a country of the call: {country}."),
    "eligible.country_no": QT_TRANSLATE_NOOP("Notes", "{applicant} is in {country}, which the call does not name."),
    "eligible.reports_yes": QT_TRANSLATE_NOOP("Notes", "No report of {applicant} is late."),
    "eligible.reports_no": QT_TRANSLATE_NOOP("Notes", "{applicant} has late reports: {grants}."),
    "eligible.diligence_none": QT_TRANSLATE_NOOP("Notes", "Not known: {applicant} was never checked."),
    "eligible.diligence_yes": QT_TRANSLATE_NOOP("Notes", "{applicant} passed its last due diligence check."),
    "eligible.diligence_no": QT_TRANSLATE_NOOP("Notes", "{applicant} failed its last due diligence check."),
    "eligible.theme_open": QT_TRANSLATE_NOOP("Notes", "Not known: the call names no themes."),
    "eligible.theme_unknown": QT_TRANSLATE_NOOP("Notes", "Not known: the grant has no theme yet."),
    "eligible.theme_yes": QT_TRANSLATE_NOOP("Notes", "A theme of the grant is one of the call’s."),
    "eligible.theme_no": QT_TRANSLATE_NOOP("Notes", "No theme of the grant is one of the call’s."),
    "eligible.budget_unknown": QT_TRANSLATE_NOOP(
        "Notes", "Not known: the amount of the grant or of the call is missing."
    ),
    "eligible.budget_currencies": QT_TRANSLATE_NOOP(
        "Notes", "Not known: {amount} is asked for, the call has {budget}, and no rate joins the two here."
    ),
    "eligible.budget_yes": QT_TRANSLATE_NOOP("Notes", "{amount} is asked for; the call has {budget}."),
    "eligible.budget_no": QT_TRANSLATE_NOOP("Notes", "{amount} is asked for, more than the {budget} of the call."),
    "eligible.in_time_nothing": QT_TRANSLATE_NOOP("Notes", "Not known: nothing has been handed in."),
    "eligible.in_time_open": QT_TRANSLATE_NOOP("Notes", "Handed in on {received}; the call has no closing day."),
    "eligible.in_time_yes": QT_TRANSLATE_NOOP("Notes", "Handed in on {received}, before the call closed on {closed}."),
    "eligible.in_time_no": QT_TRANSLATE_NOOP("Notes", "Handed in on {received}; the call had closed on {closed}."),
    "eligible.in_time_taken": QT_TRANSLATE_NOOP(
        "Notes", "Handed in on {received}, after the call closed on {closed}, and taken all the same: {reason}"
    ),
    "gender.not_screened": QT_TRANSLATE_NOOP("Notes", "Not screened yet. That is not the same as 0."),
    "gender.no_aim": QT_TRANSLATE_NOOP("Notes", "Screened: equality between women and men is not an aim."),
    "gender.no_analysis": QT_TRANSLATE_NOOP(
        "Notes", "Equality is named as an aim, but no gender analysis was made; 1 and 2 need one."
    ),
    "gender.not_measured": QT_TRANSLATE_NOOP(
        "Notes", "Equality is named as an aim, but nothing measures it; 1 and 2 need an indicator and counts by sex."
    ),
    "gender.significant": QT_TRANSLATE_NOOP("Notes", "Equality is an important and deliberate aim beside others."),
    "gender.principal": QT_TRANSLATE_NOOP("Notes", "Equality is the main aim; without it there would be no project."),
    "gender.lacks_analysis": QT_TRANSLATE_NOOP("Notes", "Every project needs a gender analysis; this one has none."),
    "gender.lacks_harm": QT_TRANSLATE_NOOP(
        "Notes", "Every project has to look out for harm to women, girls and others; this one does not."
    ),
}
