"""What is said about open aid data."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "iati.not_ready": QT_TRANSLATE_NOOP(
        "Errors",
        "No file was written: it would not be a valid IATI file. What has to be mended first: {count}; each is "
        "named above.",
    ),
}

NOTES: dict[str, str] = {
    "iati.framework_hidden": QT_TRANSLATE_NOOP(
        "Notes",
        "The framework is not marked as visible to everyone. Mark it so once the alliance wants to publish it.",
    ),
    "iati.framework_example": QT_TRANSLATE_NOOP(
        "Notes",
        "The framework is an example, not what the alliance adopted. Take the mark off once it is adopted.",
    ),
    "iati.framework_lacks": QT_TRANSLATE_NOOP("Notes", "The framework has no entry for “{field}”. Enter it."),
    "iati.alliance_nameless": QT_TRANSLATE_NOOP(
        "Notes", "The alliance has no name. Enter it in the settings: it is who reports."
    ),
    "iati.framework_turned": QT_TRANSLATE_NOOP(
        "Notes", "The framework ends ({until}) before it begins ({since}). Correct one of the two dates."
    ),
    "iati.code_unknown": QT_TRANSLATE_NOOP(
        "Notes", "{field}: “{text}” is not a code of its list. Choose one from the list."
    ),
    "iati.identifier_same": QT_TRANSLATE_NOOP(
        "Notes",
        "The framework’s identifier is that of the organisation that reports ({text}). Add a hyphen and a name of "
        "its own.",
    ),
    "iati.identifier_start": QT_TRANSLATE_NOOP(
        "Notes",
        "The framework’s identifier “{text}” does not begin with that of the organisation that reports. Begin it "
        "with “{start}”, or leave it empty and it is made from the key.",
    ),
    "iati.reference_unknown": QT_TRANSLATE_NOOP(
        "Notes",
        "“{text}” does not begin like a register’s code, such as US-EIN. Look the organisation up at org-id.guide.",
    ),
    "iati.identifier_signs": QT_TRANSLATE_NOOP(
        "Notes", "The identifier “{text}” has a space or one of the signs / & | ? in it. Take them out."
    ),
    "iati.identifier_twice": QT_TRANSLATE_NOOP(
        "Notes",
        "A grant and the framework have the same identifier, {text}. Give the framework an identifier of its own.",
    ),
    "iati.equal_shares": QT_TRANSLATE_NOOP(
        "Notes",
        "{field}: the standard asks how much each of the {count} gets. Nothing here says so; equal shares are written.",
    ),
    "iati.one_language": QT_TRANSLATE_NOOP(
        "Notes", "“{field}” is empty; the framework says it in the other language only."
    ),
    "iati.giver_hidden": QT_TRANSLATE_NOOP(
        "Notes",
        "{name} is not visible to everyone. What it gave stays out, and so does its name.",
    ),
    "iati.fund_undated": QT_TRANSLATE_NOOP(
        "Notes", "The fund “{name}” has an amount without a date. It stays out until the date is entered."
    ),
    "iati.fund_shared": QT_TRANSLATE_NOOP(
        "Notes",
        "The fund “{name}” also pays grants that are not in the file ({count}). What came into it is told whole.",
    ),
    "iati.person_named": QT_TRANSLATE_NOOP(
        "Notes",
        "{name} is named in a text that would be published, and has not agreed to it. Take the name out, or note "
        "the consent.",
    ),
    "iati.no_grants": QT_TRANSLATE_NOOP(
        "Notes", "No grant goes out with the framework: none that serves it is public, awarded and complete."
    ),
    "iati.no_amount": QT_TRANSLATE_NOOP("Notes", "“{title}” has no approved amount. Its budget stays out, not 0."),
    "iati.no_end": QT_TRANSLATE_NOOP(
        "Notes", "“{title}” has no end date. Its budget stays out: a budget is told year by year."
    ),
    "iati.no_commitment": QT_TRANSLATE_NOOP(
        "Notes",
        "“{title}”: nothing says when its amount was promised. Enter when it was decided, or when both sides signed.",
    ),
    "iati.payment_undated": QT_TRANSLATE_NOOP("Notes", "“{title}”: payments without a date stay out ({count})."),
    "iati.payment_ahead": QT_TRANSLATE_NOOP(
        "Notes", "“{title}”: a payment is dated {day}, which is yet to come. It stays out."
    ),
    "iati.closed_wrong": QT_TRANSLATE_NOOP(
        "Notes",
        "“{title}” is said to have ended on {day}, which lies ahead or before its start. That date stays out.",
    ),
    "iati.no_receiver": QT_TRANSLATE_NOOP("Notes", "“{title}” has no organisation that receives it."),
    "iati.receiver_hidden": QT_TRANSLATE_NOOP(
        "Notes", "{name} receives “{title}” but is not visible to everyone, and so is not named."
    ),
    "iati.receiver_unnumbered": QT_TRANSLATE_NOOP(
        "Notes", "{name} has no identifier of a public register. It is told by its name alone."
    ),
    "iati.not_screened": QT_TRANSLATE_NOOP(
        "Notes", "“{title}” was not screened for gender. No marker is written: not screened is not 0."
    ),
    "iati.tranche_undated": QT_TRANSLATE_NOOP(
        "Notes", "“{title}”: tranche {nr} has no due date. It stays out of what is planned."
    ),
    "iati.grant_one_language": QT_TRANSLATE_NOOP("Notes", "“{title}” has its title or summary in one language only."),
    "iati.no_indicators": QT_TRANSLATE_NOOP(
        "Notes", "No indicator is visible to everyone: the file tells of money and no results."
    ),
    "iati.result_wordless": QT_TRANSLATE_NOOP("Notes", "Result {code} has no statement. Write what is to change."),
    "iati.result_no_level": QT_TRANSLATE_NOOP(
        "Notes", "Result {code} has no level. It is told as “other”: say whether it is an output or an outcome."
    ),
    "iati.result_one_language": QT_TRANSLATE_NOOP("Notes", "Result {code} has its statement in one language only."),
    "iati.indicator_one_language": QT_TRANSLATE_NOOP("Notes", "Indicator {code} has its name in one language only."),
    "iati.baseline_none": QT_TRANSLATE_NOOP("Notes", "Indicator {code} has no baseline."),
    "iati.baseline_no_year": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code} has a baseline without its year. It stays out: the standard asks for the year."
    ),
    "iati.baseline_waits": QT_TRANSLATE_NOOP(
        "Notes", "The baseline of indicator {code} is not collected yet. It stays out, not 0."
    ),
    "iati.target_turned": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code} has a target from {since} to {until}. It stays out until the dates are put right."
    ),
    "iati.not_reported": QT_TRANSLATE_NOOP(
        "Notes",
        "Indicator {code}: nothing is approved for {since} to {until}. The target goes out without a value, not "
        "with 0.",
    ),
    "iati.reference_half": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code} has a funder’s code without its list, or a list without a code. It stays out."
    ),
    "iati.values_waiting": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code} has submitted values that are not approved ({count}). They are not in the file."
    ),
    "iati.part_unknown": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: the part “{text}” is not one of its disaggregations. Correct it."
    ),
    "iati.hidden_in_totals": QT_TRANSLATE_NOOP(
        "Notes",
        "Totals of the framework hold values of {count} grant(s) that are not in the file themselves.",
    ),
    "iati.left_grant_not_public": QT_TRANSLATE_NOOP(
        "Notes", "The grant “{title}” is not visible to everyone and stays out."
    ),
    "iati.left_grant_not_awarded": QT_TRANSLATE_NOOP("Notes", "The grant “{title}” is not awarded and stays out."),
    "iati.left_grant_incomplete": QT_TRANSLATE_NOOP(
        "Notes", "The grant “{title}” stays out until this is entered or put right: {missing}."
    ),
    "iati.left_indicator_not_public": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {title} is not visible to everyone and stays out."
    ),
}
