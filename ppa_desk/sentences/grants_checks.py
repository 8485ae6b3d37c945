"""What is said of open data before it is given out."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {}

NOTES: dict[str, str] = {
    "grants.check_zero": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) are awarded 0: {cells}. Enter what was awarded, or leave out "
        "grants that were not.",
    ),
    "grants.check_line_break_id": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a line break in their identifier: {cells}. Take it out.",
    ),
    "grants.check_line_break_org": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a line break in the identifier of an organisation: "
        "{cells}. Take it out.",
    ),
    "grants.check_mail": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) show what looks like an e-mail address: {cells}. Take out "
        "addresses of persons before publishing.",
    ),
    "grants.check_impossible_date": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a date that does not exist: {cells}. Correct it.",
    ),
    "grants.check_award_future": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) are awarded on a day that is yet to come: {cells}. Correct the "
        "date, or publish them later.",
    ),
    "grants.check_individual_personal": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants to persons ({percent} %) tell personal characteristics: {cells}. Take them "
        "out before publishing.",
    ),
    "grants.check_individual_postcode": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants to persons ({percent} %) tell a whole postcode: {cells}. Tell a larger area instead.",
    ),
    "grants.check_several_funders": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) name another funder than most do: {cells}. Look whether each is meant.",
    ),
    "grants.check_funder_prefix": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a funder whose identifier begins as no known register "
        "does: {cells}. Look the register up at org-id.guide.",
    ),
    "grants.check_recipient_prefix": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a recipient whose identifier begins as no known register "
        "does: {cells}. Look the register up at org-id.guide.",
    ),
    "grants.check_charity_number": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a charity number that is not of six or seven digits: "
        "{cells}. Look it up in the register.",
    ),
    "grants.check_company_number": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a company number that is not of eight signs: {cells}. Put "
        "back zeros that a spreadsheet took away.",
    ),
    "grants.check_register_number": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have an identifier of the British registers with a number these "
        "do not give: {cells}. Look it up.",
    ),
    "grants.check_planned_turned": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) are planned to end before they begin: {cells}. Correct one of the dates.",
    ),
    "grants.check_actual_turned": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) ended before they began: {cells}. Correct one of the dates.",
    ),
    "grants.check_planned_far": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) are planned for more than twelve years ahead: {cells}. Look at the year.",
    ),
    "grants.check_actual_far": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have an actual date more than five years ahead: {cells}. Look "
        "at the year.",
    ),
    "grants.check_long_ago": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a date more than 25 years ago: {cells}. Look at the year.",
    ),
    "grants.check_funder_names": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a funder with one identifier and several names: {cells}. "
        "Write the name in one way.",
    ),
    "grants.check_funder_ids": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a funder with one name and several identifiers: {cells}. "
        "Keep one of them.",
    ),
    "grants.check_recipient_own_id": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) know their recipient only by an identifier of the publisher’s "
        "own: {cells}. Where it is in a public register, use that number.",
    ),
    "grants.check_funder_own_id": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) know their funder only by an identifier of the publisher’s own: "
        "{cells}. Where it is in a public register, use that number.",
    ),
    "grants.check_no_register_number": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) tell no charity or company number of their recipient: rows {cells}.",
    ),
    "grants.check_no_recipient_place": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) do not tell where their recipient is: rows {cells}. A postcode "
        "or a coded place helps.",
    ),
    "grants.check_no_programme": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) name no programme or call: rows {cells}.",
    ),
    "grants.check_no_beneficiary_place": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) do not tell where those are whom they are for: rows {cells}.",
    ),
    "grants.check_title_again": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have the same words as title and description: {cells}. Say more "
        "in the description.",
    ),
    "grants.check_long_title": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) have a title of more than 140 letters: {cells}. Shorten it.",
    ),
    "grants.check_no_modified": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) do not tell when they last changed: rows {cells}.",
    ),
    "grants.check_no_source": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) do not tell where the data come from: rows {cells}. The address "
        "of a web page helps.",
    ),
    "grants.check_individual_details": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants to persons ({percent} %) tell neither reason nor purpose: rows {cells}.",
    ),
    "grants.check_no_duration": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) tell neither how long they last nor when they begin and end: "
        "rows {cells}.",
    ),
    "grants.check_uncoded_place": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) name a place without its code: {cells}.",
    ),
    "grants.check_only_beneficiary_place": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) can be placed on a map by those they are for, but not by their "
        "recipient: rows {cells}.",
    ),
    "grants.check_only_recipient_place": QT_TRANSLATE_NOOP(
        "Notes",
        "{count} of {of} grants ({percent} %) can be placed on a map by their recipient, but not by those "
        "they are for: rows {cells}.",
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
