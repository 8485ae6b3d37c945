"""What is said of fields, code lists, summaries, documents and the command line."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    # --- services: what may stand in a field
    "field.needed": QT_TRANSLATE_NOOP("Errors", "This field cannot be empty. The earlier text was kept."),
    "field.too_long": QT_TRANSLATE_NOOP(
        "Errors", "This text has {length} characters; at most {longest} fit here. Nothing was cut: shorten it."
    ),
    "field.not_email": QT_TRANSLATE_NOOP("Errors", "“{value}” is not an e-mail address, such as name@example.org."),
    "field.not_url": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a web address. It begins with https:// or http://."),
    "field.not_clock": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a time of day. Write it like 9:30 or 14:00."),
    "field.not_number": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a whole number."),
    "money.words": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” is no amount. Leave the field empty where the amount is not known; the earlier one was kept.",
    ),
    "money.sign": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” has a sign that does not belong in an amount. Write the number alone and choose the currency.",
    ),
    "money.thousands": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is short for thousands or millions. Write the whole number, such as 18000."
    ),
    "money.unclear": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” can be read in two ways. Write thousands without a sign and decimals after a point: 1234.50.",
    ),
    "money.digits": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” has more decimals than {currency} has ({digits}). The earlier amount was kept."
    ),
    "money.large": QT_TRANSLATE_NOOP("Errors", "“{text}” is too large to be an amount. The earlier one was kept."),
    "money.rate": QT_TRANSLATE_NOOP("Errors", "“{text}” is no exchange rate. Write it like 1.0842."),
    "money.not_share": QT_TRANSLATE_NOOP("Errors", "“{text}” is no share. Write it like 1/2, 2/3 or 60 %."),
    "quantity.words": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is no number. Leave the field empty where nothing is known; the earlier one was kept."
    ),
    "quantity.sign": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” has a sign that does not belong in a number. Write the number alone."
    ),
    "quantity.thousands": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is short for thousands or millions. Write the whole number, such as 18000."
    ),
    "quantity.unclear": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” can be read in two ways. Write thousands without a sign and decimals after a point: 1234.5.",
    ),
    "quantity.digits": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” has more than six decimals. Round it; the earlier number was kept."
    ),
    "quantity.large": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is too large: numbers stay below a million millions. The earlier one was kept."
    ),
    "field.not_date": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a date. Write it like 2020-11-09."),
    "meeting.no_such": QT_TRANSLATE_NOOP(
        "Errors", "There is no meeting “{key}” in this workspace. Its meetings are: {keys}."
    ),
    "field.not_choice": QT_TRANSLATE_NOOP("Errors", "“{value}” is not one of the choices here."),
    # --- services: code lists
    "codes.no_such_list": QT_TRANSLATE_NOOP("Errors", "There is no code list “{list}”. Nothing was changed."),
    "codes.no_such_code": QT_TRANSLATE_NOOP("Errors", "The list “{list}” has no code “{value}”. Nothing was changed."),
    "codes.bad_code": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” cannot be a code. Use 1 to {longest} letters, digits or signs without spaces."
    ),
    "codes.label_needed": QT_TRANSLATE_NOOP("Errors", "The code “{value}” needs a label in English or French."),
    "codes.taken": QT_TRANSLATE_NOOP(
        "Errors", "This list already has the code “{known}”. Nothing was added: choose another, or rename that one."
    ),
    "codes.label_taken": QT_TRANSLATE_NOOP(
        "Errors", "The code “{known}” of this list is already called “{value}”. Nothing was changed: use another label."
    ),
    # --- services: summaries, documents
    "summary.not_for_edition": QT_TRANSLATE_NOOP(
        "Errors",
        "“{title}” itself may not be seen by the readers of this edition, so nothing was made. Choose another "
        "edition, or change who may see the meeting.",
    ),
    "summary.no_such_block": QT_TRANSLATE_NOOP(
        "Errors", "This part of the summary is not there any more. What you wrote was not lost: copy it elsewhere."
    ),
    "document.not_as_issued": QT_TRANSLATE_NOOP(
        "Errors", "“{title}” is not as it was issued: it was changed outside this program. Restore a backup."
    ),
    "sample.wrong": QT_TRANSLATE_NOOP(
        "Errors", "The sample cannot be loaded: {file}, {row}: {why}. Nothing was added."
    ),
    # --- documents
    "document.not_written": QT_TRANSLATE_NOOP(
        "Errors", "“{path}” could not be written: {why}. What stood there was kept: free space or choose another place."
    ),
    # --- command line
    "cli.bad_record": QT_TRANSLATE_NOOP(
        "Errors", "“{record}” names no record. Write its kind and number, such as organisation/12."
    ),
    "cli.meeting_needed": QT_TRANSLATE_NOOP(
        "Errors", "This workspace has {count} meetings. Name one with --meeting KEY."
    ),
}

NOTES: dict[str, str] = {
    # --- services: what to look at before a summary goes out
    "lint.link_missing": QT_TRANSLATE_NOOP("Notes", "Materials without a link: {count}."),
    "lint.survey_link_missing": QT_TRANSLATE_NOOP("Notes", "Open surveys without a link: {count}."),
    "lint.link_malformed": QT_TRANSLATE_NOOP("Notes", "Links that are not web addresses: {count}."),
    "lint.link_placeholder": QT_TRANSLATE_NOOP("Notes", "Links that only keep a place: {count}."),
    "lint.link_shut": QT_TRANSLATE_NOOP("Notes", "Links to services that were shut, what they held is gone: {count}."),
    "lint.link_duplicate": QT_TRANSLATE_NOOP("Notes", "Links that stand in more than one record: {count}."),
    "lint.links_good": QT_TRANSLATE_NOOP("Notes", "Links that are well formed: {count}, every one that is there."),
    "lint.action_no_owner": QT_TRANSLATE_NOOP("Notes", "Commitments and requests that nobody is assigned to: {count}."),
    "lint.interest_no_owner": QT_TRANSLATE_NOOP(
        "Notes", "Recommendations and points of interest that nobody is assigned to: {count}."
    ),
    "lint.action_no_date": QT_TRANSLATE_NOOP("Notes", "Actions without a date: {count} of {of}."),
    "lint.survey_no_deadline": QT_TRANSLATE_NOOP("Notes", "Surveys without a deadline: {count}."),
    "lint.survey_deadline": QT_TRANSLATE_NOOP("Notes", "Survey deadline {date}: the weekday agrees."),
    "lint.survey_dates_differ": QT_TRANSLATE_NOOP(
        "Notes", "The survey closes on {closes}, but the action that asks for answers is due on {due}."
    ),
    "lint.photo_no_file": QT_TRANSLATE_NOOP("Notes", "Photos that were not added yet: {count}."),
    "lint.photo_no_consent": QT_TRANSLATE_NOOP("Notes", "Photos without consent to show them: {count}."),
    "lint.photo_no_credit": QT_TRANSLATE_NOOP("Notes", "Photos without a credit: {count}."),
    "lint.photo_no_alt": QT_TRANSLATE_NOOP(
        "Notes", "Photos without a description for those who cannot see them: {count}."
    ),
    "lint.poll_no_reading": QT_TRANSLATE_NOOP("Notes", "Polls without a reading of the result: {count}."),
    "lint.priority_no_poll": QT_TRANSLATE_NOOP("Notes", "Priorities without a poll: {count}."),
    "lint.no_en": QT_TRANSLATE_NOOP("Notes", "Texts without their English: {count}."),
    "lint.no_fr": QT_TRANSLATE_NOOP("Notes", "Texts without their French: {count}."),
    "lint.all_en": QT_TRANSLATE_NOOP("Notes", "Every text is there in English."),
    "lint.all_fr": QT_TRANSLATE_NOOP("Notes", "Every text is there in French."),
    "lint.weekday_wrong": QT_TRANSLATE_NOOP("Notes", "“{text}” cannot be right: that day is {date}."),
    "lint.no_such_date": QT_TRANSLATE_NOOP("Notes", "“{text}” cannot be right: there is no such date."),
    "lint.weekdays_agree": QT_TRANSLATE_NOOP("Notes", "Dates written with their weekday, each of them right: {count}."),
    "lint.person_no_consent": QT_TRANSLATE_NOOP(
        "Notes", "People without consent to be named: {count}. The summary gives their role instead."
    ),
    "lint.person_named": QT_TRANSLATE_NOOP("Notes", "{name} is named in a text, without consent."),
    "lint.people_good": QT_TRANSLATE_NOOP("Notes", "Nobody is named without consent."),
    "lint.citation_unknown": QT_TRANSLATE_NOOP("Notes", "[[{key}]] cites nothing: no material has that key."),
}
