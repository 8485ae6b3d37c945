"""Sentences about attendance, polls and transcripts that are taken in."""

from collections.abc import Mapping

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: Mapping[str, str] = {}

NOTES: Mapping[str, str] = {
    "attendance.no_file": QT_TRANSLATE_NOOP(
        "Notes",
        "{file} is no attendance file that was understood: no row is headed by a name with a time or a duration. "
        "Nothing in it was read.",
    ),
    "attendance.strange": QT_TRANSLATE_NOOP("Notes", "Not understood as somebody who was there, and left out."),
    "attendance.known": QT_TRANSLATE_NOOP("Notes", "Here already."),
    "attendance.waiting": QT_TRANSLATE_NOOP("Notes", "In the waiting room only: kept, but no attendance."),
    "attendance.not_time": QT_TRANSLATE_NOOP("Notes", "“{text}” is no time that can be read. The row was left out."),
    "attendance.dates_open": QT_TRANSLATE_NOOP(
        "Notes", "“{text}” can be read with the day or the month first. Answer the question about dates first."
    ),
    "attendance.ends_first": QT_TRANSLATE_NOOP(
        "Notes", "It ends ({gone}) before it begins ({joined}). The row was left out."
    ),
    "attendance.ask_dates": QT_TRANSLATE_NOOP(
        "Notes", "Dates in {file} such as {example} can be read in two ways, and no other row shows which one is meant."
    ),
    "attendance.ask_dates_fitting": QT_TRANSLATE_NOOP(
        "Notes",
        "Dates in {file} such as {example} can be read in two ways, and no other row shows which one is meant. Only "
        "the first answer makes them fall on the day of the meeting.",
    ),
    "attendance.ask_day": QT_TRANSLATE_NOOP(
        "Notes", "{file} is of {day}; this meeting was held on {held}. Does it belong to this meeting all the same?"
    ),
    "attendance.answer_leave": QT_TRANSLATE_NOOP("Notes", "No, leave it out"),
    "attendance.answer_take": QT_TRANSLATE_NOOP("Notes", "Yes, take it in"),
    "attendance.other_day": QT_TRANSLATE_NOOP("Notes", "Of another day than this meeting, and left out."),
    "attendance.unknown": QT_TRANSLATE_NOOP(
        "Notes", "Nobody is found for this name with certainty. The row is kept; say who it is now or later."
    ),
    "attendance.by_email": QT_TRANSLATE_NOOP("Notes", "{who}, by the e-mail address."),
    "attendance.by_alias": QT_TRANSLATE_NOOP("Notes", "{who}, as somebody said of this name before."),
    "attendance.by_name": QT_TRANSLATE_NOOP("Notes", "{who}, the only one on the list of that name."),
    "attendance.by_before": QT_TRANSLATE_NOOP("Notes", "{who}, as in an earlier file of this meeting."),
    "attendance.by_written": QT_TRANSLATE_NOOP("Notes", "{who}, as it stands on the list."),
    "attendance.by_kept": QT_TRANSLATE_NOOP("Notes", "Nobody of the register, as somebody said of this name before."),
    "attendance.decided": QT_TRANSLATE_NOOP("Notes", "{who}, by your choice; the name is remembered."),
    "attendance.kept_name": QT_TRANSLATE_NOOP("Notes", "Kept as a name: nobody of the register."),
    "attendance.kept_room": QT_TRANSLATE_NOOP("Notes", "A phone or a room: counted as nobody."),
    "polls.no_file": QT_TRANSLATE_NOOP(
        "Notes",
        "{file} is no poll file that was understood: no row is headed by a user name with a time of sending. "
        "Nothing in it was read.",
    ),
    "polls.no_answer": QT_TRANSLATE_NOOP("Notes", "No answer to a poll: it tells of the file, or nothing was chosen."),
    "polls.anonymous": QT_TRANSLATE_NOOP("Notes", "Anonymous: kept apart from ballots with a name, and never merged."),
    "polls.dropped": QT_TRANSLATE_NOOP(
        "Notes", "The same person answered again later: this answer is kept as replaced, and not counted."
    ),
    "polls.replaces": QT_TRANSLATE_NOOP("Notes", "Stands in place of an earlier answer of the same person."),
    "polls.same_name": QT_TRANSLATE_NOOP(
        "Notes",
        "“{name}” answered more than once, without an address: nobody can say whether it is one person. Each "
        "answer counts.",
    ),
    "polls.ask_semicolon": QT_TRANSLATE_NOOP(
        "Notes",
        "“{question}” in {file}: is “{answer}” one answer, or two that were both chosen? No other row shows it.",
    ),
    "polls.ask_interest": QT_TRANSLATE_NOOP(
        "Notes",
        "“{question}”: its answers ({answers}) read like interest and hesitation. How is it to be counted?",
    ),
    "polls.answer_interest": QT_TRANSLATE_NOOP("Notes", "As interest and hesitation"),
    "polls.answer_plain": QT_TRANSLATE_NOOP("Notes", "As one answer each"),
    "polls.ask_meaning": QT_TRANSLATE_NOOP("Notes", "What does the answer “{answer}” stand for?"),
    "polls.means_yes": QT_TRANSLATE_NOOP("Notes", "Interest"),
    "polls.means_unsure": QT_TRANSLATE_NOOP("Notes", "Not sure"),
    "polls.means_hesitant": QT_TRANSLATE_NOOP("Notes", "Hesitation"),
    "polls.counts_yes": QT_TRANSLATE_NOOP("Notes", "Counts as interest."),
    "polls.counts_unsure": QT_TRANSLATE_NOOP("Notes", "Counts as not sure."),
    "polls.counts_hesitant": QT_TRANSLATE_NOOP("Notes", "Counts as hesitation."),
    "polls.answer_one": QT_TRANSLATE_NOOP("Notes", "One answer"),
    "polls.answer_two": QT_TRANSLATE_NOOP("Notes", "Two answers"),
    "polls.semicolon": QT_TRANSLATE_NOOP(
        "Notes", "“{answer}” is read as one answer: where several were chosen, no space stands behind the semicolon."
    ),
    "talk.no_file": QT_TRANSLATE_NOOP(
        "Notes",
        "{file} is no chat and no transcript that was understood: no line begins with a time and a name. "
        "Nothing in it was read.",
    ),
    "talk.ask_private": QT_TRANSLATE_NOOP(
        "Notes", "{file} holds messages that were written to one person only ({count}). What becomes of them?"
    ),
    "talk.answer_leave": QT_TRANSLATE_NOOP("Notes", "Leave them out, in the kept file too"),
    "talk.answer_take": QT_TRANSLATE_NOOP("Notes", "Take them in with the others"),
    "talk.private": QT_TRANSLATE_NOOP("Notes", "Written to one person only, and left out."),
    "talk.reaction": QT_TRANSLATE_NOOP("Notes", "Only a reaction; it stays in the file."),
    "talk.empty": QT_TRANSLATE_NOOP("Notes", "Without words; it stays in the file."),
    "attendance.new_person": QT_TRANSLATE_NOOP("Notes", "{who} is added to the register; the name is remembered."),
}
