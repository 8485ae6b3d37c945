"""What is said about the look at a report before it goes out."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "look.no_period": QT_TRANSLATE_NOOP(
        "Errors", "The report has no period yet. Enter from when to when it tells; then it can be looked at."
    ),
}

NOTES: dict[str, str] = {
    "look.missing": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: nothing is approved for the period. That is not zero: enter a value, or say why."
    ),
    "look.draft_left": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: values are still drafts ({count}). They count once they are handed on and approved."
    ),
    "look.waiting": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: submitted values wait for approval ({count}). They do not count yet."
    ),
    "look.returned": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: values were returned and have not come again ({count})."
    ),
    "look.late": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: a value was approved {days} days after its period had ended."
    ),
    "look.overdue": QT_TRANSLATE_NOOP("Notes", "The report was due on {day}, {days} days ago."),
    "look.jump": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: {now} now, {then} before. Is a digit too many, or another unit meant?"
    ),
    "look.unchanged": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: {now}, exactly as before. Was it measured again?"
    ),
    "look.fallen": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: a total since the start fell from {then} to {now}. One of the two is wrong."
    ),
    "look.zero": QT_TRANSLATE_NOOP(
        "Notes",
        "Indicator {code}{who}: 0 now, {then} before. If nobody counted, take the 0 out: it says there was none.",
    ),
    "look.more_than_all": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: {now} of {then} is more than 100 %. Are the two numbers the wrong way round?"
    ),
    "look.of_nothing": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: divided by 0, it says nothing. Leave it empty where nobody was asked."
    ),
    "look.decimals": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: {now} has more decimals than the indicator shows."
    ),
    "look.below_zero": QT_TRANSLATE_NOOP("Notes", "Indicator {code}{who}: {now} is below zero."),
    "look.parts_exceed": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: {dimension} comes to {parts}, the total is {total}. A part cannot be more."
    ),
    "look.parts_short": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: {dimension} comes to {parts} of {total}; of {rest} it is not known."
    ),
    "look.parts_none": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code} is to be told {dimensions}: values without any parts, {count} of {of}."
    ),
    "look.parts_disagree": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}{who}: {dimension} comes to {parts}, {other} to {total}, and no total is entered."
    ),
    "look.targets_sum": QT_TRANSLATE_NOOP(
        "Notes",
        "Indicator {code}: the targets of its periods come to {parts}, the target of the whole time is {total}.",
    ),
    "look.targets_of_grants": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: the targets of grants come to {parts}, that of the framework is {total}."
    ),
    "look.target_none": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code} has no target: nothing can be said of whether it is on track."
    ),
    "look.target_zero": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: more is better, and the target is 0. No percentage can be told; was it left blank?"
    ),
    "look.target_backwards": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: the target lies on the wrong side of the baseline. Is “more is better” right?"
    ),
    "look.baseline_late": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: the baseline was to be collected by {day} and is not."
    ),
    "look.target_revised": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: a target was changed on {day} without a reason. Write why."
    ),
    "look.unproved": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: no file shows where {count} of {of} values come from."
    ),
    "look.own_approval": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: {who} entered a value and approved it. Let another colleague look."
    ),
    "look.check_late": QT_TRANSLATE_NOOP("Notes", "Indicator {code}: the check of its data quality was due on {day}."),
    "look.check_never": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: its data quality is to be checked every {months} months and never was."
    ),
    "look.sheet_empty": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code} has no definition, source or method: nobody could measure the same again."
    ),
    "look.overlap": QT_TRANSLATE_NOOP(
        "Notes",
        "Indicator {code}: “{one}” and “{other}” count people in the same place and time. Say how many are the same, "
        "or that none are.",
    ),
    "look.overlap_same": QT_TRANSLATE_NOOP(
        "Notes",
        "Indicator {code}: “{one}” and “{other}” both report {number} in the same place and time. Are they the same "
        "people?",
    ),
    "look.restated": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: an approved value was changed on {day} without a reason. Write why."
    ),
    "look.result_language": QT_TRANSLATE_NOOP("Notes", "Result {code} has no statement in {language}."),
    "look.indicator_language": QT_TRANSLATE_NOOP("Notes", "Indicator {code} has no name in {language}."),
    "look.text_language": QT_TRANSLATE_NOOP(
        "Notes", "Indicator {code}: what was reported in words is not in {language}."
    ),
    "look.story_consent": QT_TRANSLATE_NOOP(
        "Notes", "“{title}”: nothing says that those it tells of agreed. Ask, or leave it out."
    ),
    "look.story_refused": QT_TRANSLATE_NOOP("Notes", "“{title}”: those it tells of refused. It must not go out."),
    "look.story_credit": QT_TRANSLATE_NOOP("Notes", "“{title}” has pictures, and nobody is named who took them."),
    "look.no_cut_off": QT_TRANSLATE_NOOP(
        "Notes", "The report has no cut-off day: a value approved tomorrow still changes its figures."
    ),
    "look.unsigned": QT_TRANSLATE_NOOP("Notes", "Nobody is named as having prepared and approved the report."),
    "look.signed_twice": QT_TRANSLATE_NOOP("Notes", "{who} both prepared and approved the report."),
    "look.copied": QT_TRANSLATE_NOOP(
        "Notes", "“{beginning}…” is {percent} % the text of the last report ({title}). Does it still hold?"
    ),
    "look.person_named": QT_TRANSLATE_NOOP(
        "Notes", "{name} is named in full and has not agreed to it. Take the name out, or note the consent."
    ),
}
