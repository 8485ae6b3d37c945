"""What is said of open data before it is given out."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {
    "grants.check_zero": QT_TRANSLATE_NOOP(
        "Notes",
        "Awarded 0: {count} of {of} grants ({percent} %), {cells}. Enter what was awarded, or leave out "
        "grants that were not.",
    ),
    "grants.check_line_break_id": QT_TRANSLATE_NOOP(
        "Notes",
        "A line break in the grant’s identifier: {count} of {of} grants ({percent} %), {cells}. Take it out.",
    ),
    "grants.check_line_break_org": QT_TRANSLATE_NOOP(
        "Notes",
        "A line break in an organisation’s identifier: {count} of {of} grants ({percent} %), {cells}. Take it out.",
    ),
    "grants.check_mail": QT_TRANSLATE_NOOP(
        "Notes",
        "What looks like an e-mail address: {count} of {of} grants ({percent} %), {cells}. Take out addresses "
        "of persons.",
    ),
    "grants.check_impossible_date": QT_TRANSLATE_NOOP(
        "Notes",
        "A date that does not exist: {count} of {of} grants ({percent} %), {cells}. Correct it.",
    ),
    "grants.check_award_future": QT_TRANSLATE_NOOP(
        "Notes",
        "Awarded on a day yet to come: {count} of {of} grants ({percent} %), {cells}. Correct the date, or "
        "publish later.",
    ),
    "grants.check_individual_personal": QT_TRANSLATE_NOOP(
        "Notes",
        "Personal characteristics of somebody who receives: {count} of {of} grants ({percent} %), {cells}. "
        "Take them out.",
    ),
    "grants.check_individual_postcode": QT_TRANSLATE_NOOP(
        "Notes",
        "The whole postcode of somebody who receives: {count} of {of} grants ({percent} %), {cells}. Tell a "
        "larger area instead.",
    ),
    "grants.check_several_funders": QT_TRANSLATE_NOOP(
        "Notes",
        "Another funder than most have: {count} of {of} grants ({percent} %), {cells}. Look whether that is meant.",
    ),
    "grants.check_funder_prefix": QT_TRANSLATE_NOOP(
        "Notes",
        "A funder’s identifier of no known register: {count} of {of} grants ({percent} %), {cells}. Look the "
        "register up at org-id.guide.",
    ),
    "grants.check_recipient_prefix": QT_TRANSLATE_NOOP(
        "Notes",
        "A recipient’s identifier of no known register: {count} of {of} grants ({percent} %), {cells}. Look "
        "the register up at org-id.guide.",
    ),
    "grants.check_charity_number": QT_TRANSLATE_NOOP(
        "Notes",
        "A charity number that has not six or seven digits: {count} of {of} grants ({percent} %), {cells}. "
        "Look it up in the register.",
    ),
    "grants.check_company_number": QT_TRANSLATE_NOOP(
        "Notes",
        "A company number that has not eight signs: {count} of {of} grants ({percent} %), {cells}. Put back "
        "zeros that a spreadsheet took away.",
    ),
    "grants.check_register_number": QT_TRANSLATE_NOOP(
        "Notes",
        "A number that the British registers do not give: {count} of {of} grants ({percent} %), {cells}. Look it up.",
    ),
    "grants.check_planned_turned": QT_TRANSLATE_NOOP(
        "Notes",
        "Planned to end before the beginning: {count} of {of} grants ({percent} %), {cells}. Correct one of the dates.",
    ),
    "grants.check_actual_turned": QT_TRANSLATE_NOOP(
        "Notes",
        "Ended before the beginning: {count} of {of} grants ({percent} %), {cells}. Correct one of the dates.",
    ),
    "grants.check_planned_far": QT_TRANSLATE_NOOP(
        "Notes",
        "Planned more than twelve years ahead: {count} of {of} grants ({percent} %), {cells}. Look at the year.",
    ),
    "grants.check_actual_far": QT_TRANSLATE_NOOP(
        "Notes",
        "An actual date more than five years ahead: {count} of {of} grants ({percent} %), {cells}. Look at the year.",
    ),
    "grants.check_long_ago": QT_TRANSLATE_NOOP(
        "Notes",
        "A date more than 25 years ago: {count} of {of} grants ({percent} %), {cells}. Look at the year.",
    ),
    "grants.check_funder_names": QT_TRANSLATE_NOOP(
        "Notes",
        "A funder with one identifier and several names: {count} of {of} grants ({percent} %), {cells}. Write "
        "the name in one way.",
    ),
    "grants.check_funder_ids": QT_TRANSLATE_NOOP(
        "Notes",
        "A funder with one name and several identifiers: {count} of {of} grants ({percent} %), {cells}. Keep "
        "one of them.",
    ),
    "grants.check_recipient_own_id": QT_TRANSLATE_NOOP(
        "Notes",
        "A recipient known only by the publisher’s own identifier: {count} of {of} grants ({percent} %), "
        "{cells}. Where a public register has it, use that number.",
    ),
    "grants.check_funder_own_id": QT_TRANSLATE_NOOP(
        "Notes",
        "A funder known only by the publisher’s own identifier: {count} of {of} grants ({percent} %), "
        "{cells}. Where a public register has it, use that number.",
    ),
    "grants.check_no_register_number": QT_TRANSLATE_NOOP(
        "Notes",
        "No charity or company number of the recipient: {count} of {of} grants ({percent} %), {cells}.",
    ),
    "grants.check_no_recipient_place": QT_TRANSLATE_NOOP(
        "Notes",
        "No place of the recipient: {count} of {of} grants ({percent} %), {cells}. A postcode or a coded place helps.",
    ),
    "grants.check_no_programme": QT_TRANSLATE_NOOP(
        "Notes",
        "No programme or call: {count} of {of} grants ({percent} %), {cells}.",
    ),
    "grants.check_no_beneficiary_place": QT_TRANSLATE_NOOP(
        "Notes",
        "No place of those it is for: {count} of {of} grants ({percent} %), {cells}.",
    ),
    "grants.check_title_again": QT_TRANSLATE_NOOP(
        "Notes",
        "The same words as title and description: {count} of {of} grants ({percent} %), {cells}. Say more in "
        "the description.",
    ),
    "grants.check_long_title": QT_TRANSLATE_NOOP(
        "Notes",
        "A title of more than 140 letters: {count} of {of} grants ({percent} %), {cells}. Shorten it.",
    ),
    "grants.check_no_modified": QT_TRANSLATE_NOOP(
        "Notes",
        "No time of the last change: {count} of {of} grants ({percent} %), {cells}.",
    ),
    "grants.check_no_source": QT_TRANSLATE_NOOP(
        "Notes",
        "No source of the data: {count} of {of} grants ({percent} %), {cells}. The address of a web page helps.",
    ),
    "grants.check_individual_details": QT_TRANSLATE_NOOP(
        "Notes",
        "To a person, without reason or purpose: {count} of {of} grants ({percent} %), {cells}.",
    ),
    "grants.check_no_duration": QT_TRANSLATE_NOOP(
        "Notes",
        "Neither duration nor beginning and end: {count} of {of} grants ({percent} %), {cells}.",
    ),
    "grants.check_uncoded_place": QT_TRANSLATE_NOOP(
        "Notes",
        "A place without its code: {count} of {of} grants ({percent} %), {cells}.",
    ),
    "grants.check_only_beneficiary_place": QT_TRANSLATE_NOOP(
        "Notes",
        "On a map by those it is for, not by its recipient: {count} of {of} grants ({percent} %), {cells}.",
    ),
    "grants.check_only_recipient_place": QT_TRANSLATE_NOOP(
        "Notes",
        "On a map by its recipient, not by those it is for: {count} of {of} grants ({percent} %), {cells}.",
    ),
    "grants.left_not_public": QT_TRANSLATE_NOOP(
        "Notes",
        "“{title}” ({key}) is not given out: it is not marked as visible to everyone. Mark it so on its page "
        "if it may be published.",
    ),
    "grants.left_commissioned": QT_TRANSLATE_NOOP(
        "Notes",
        "“{title}” ({key}) is not given out: it is work the alliance ordered, not a grant.",
    ),
    "grants.left_incomplete": QT_TRANSLATE_NOOP(
        "Notes",
        "“{title}” ({key}) is not given out: the standard asks for what is missing here ({missing}).",
    ),
    "grants.no_prefix": QT_TRANSLATE_NOOP(
        "Notes",
        "There is no publisher’s prefix, such as 360G-name; ask 360Giving for one, so that identifiers are "
        "yours alone in the world.",
    ),
}
