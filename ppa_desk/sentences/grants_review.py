"""What is said of reviewers, conflicts of interest, reviews, and packs that travel."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "review.has_begun": QT_TRANSLATE_NOOP(
        "Errors", "{person} has begun to read and stays in the pool. Give what is still to be read to others instead."
    ),
    "review.not_in_pool": QT_TRANSLATE_NOOP(
        "Errors",
        "{person} is not among the reviewers of this call. Nothing was given out: put them into the pool first.",
    ),
    "review.recused": QT_TRANSLATE_NOOP(
        "Errors",
        "{person} keeps away from “{grant}” because of a conflict of interest. Nothing was changed: choose "
        "somebody else, or judge the conflict anew.",
    ),
    "review.conflict_open": QT_TRANSLATE_NOOP(
        "Errors",
        "{person} may have a conflict of interest with “{grant}”. Nothing was given out: judge that first, in"
        " the reviewers of the call.",
    ),
    "review.given_already": QT_TRANSLATE_NOOP("Errors", "{person} reads “{grant}” already. Nothing was changed."),
    "review.begun": QT_TRANSLATE_NOOP(
        "Errors",
        "{person} has begun to read “{grant}”, and the review stays. Give it back with a reason if it is to "
        "be written again.",
    ),
    "review.no_rubric": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” cannot be scored yet: its call has no rubric. Choose one in the terms of the call."
    ),
    "review.lacking": QT_TRANSLATE_NOOP(
        "Errors", "The review of “{grant}” is kept and not handed in: {count} questions still need an answer."
    ),
    "review.handed_in": QT_TRANSLATE_NOOP(
        "Errors",
        "The review of “{grant}” was handed in by {person} and stands. Give it back with a reason to change it.",
    ),
    "review.not_handed_in": QT_TRANSLATE_NOOP(
        "Errors", "The review of “{grant}” by {person} is not handed in, so it can be written as it is."
    ),
    "review.no_reason": QT_TRANSLATE_NOOP(
        "Errors", "Say why {person} gets the review of “{grant}” back. It stays handed in until then."
    ),
    "sealed.wrong_passphrase": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” does not open with this passphrase. Nothing was changed: type it as you were told it, with "
        "its hyphens.",
    ),
    "pack.foreign": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is no review pack. Nothing was changed: choose the file that ends in .ppareview."
    ),
    "pack.damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” was cut off or changed on its way and cannot be trusted. Nothing was taken in: ask for the "
        "file once more.",
    ),
    "pack.newer": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” was made by a newer PPA Desk. Nothing was changed: install the newer one and open it again.",
    ),
    "pack.nothing_to_read": QT_TRANSLATE_NOOP(
        "Errors", "{person} has nothing left to read in “{call}”. No pack was made: give grants out first."
    ),
    "pack.no_such_reader": QT_TRANSLATE_NOOP(
        "Errors", "Nobody called “{name}” reads for this call. No pack was made. Its reviewers are: {names}."
    ),
    "pack.other_round": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” belongs to another round or another workspace ({call}). Nothing was taken in: open that one"
        " and take it in there.",
    ),
    "pack.sheet_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” was changed where it is locked, and no longer says for certain whose scores these are. "
        "Nothing was taken in: have the scores written into a fresh sheet.",
    ),
}

NOTES: dict[str, str] = {
    "conflict.organisation": QT_TRANSLATE_NOOP("Notes", "Works for {organisation}{detail}."),
    "conflict.past": QT_TRANSLATE_NOOP("Notes", "Worked for {organisation}{detail}."),
    "conflict.seat": QT_TRANSLATE_NOOP("Notes", "Sits for {organisation} in a work group{detail}."),
    "conflict.party": QT_TRANSLATE_NOOP("Notes", "Belongs to {organisation}, a co-applicant or partner{detail}."),
    "conflict.domain": QT_TRANSLATE_NOOP("Notes", "Has an e-mail address of {organisation}{detail}."),
    "conflict.applicant": QT_TRANSLATE_NOOP("Notes", "Is the applicant or its contact."),
    "conflict.partner": QT_TRANSLATE_NOOP("Notes", "Is a co-applicant or partner."),
    "conflict.declared": QT_TRANSLATE_NOOP("Notes", "Declared an interest."),
    "reviewing.short": QT_TRANSLATE_NOOP(
        "Notes", "{grant}: {count} reader(s) missing, since everybody else has a conflict or as much as they take on."
    ),
    "merge.scored": QT_TRANSLATE_NOOP("Notes", "New, handed in: {score} of 100."),
    "merge.unscored": QT_TRANSLATE_NOOP("Notes", "New, handed in without a score: nothing applied."),
    "merge.draft": QT_TRANSLATE_NOOP("Notes", "New, begun and not handed in: taken in as a draft."),
    "merge.same": QT_TRANSLATE_NOOP("Notes", "Taken in already: it says the same as here."),
    "merge.empty": QT_TRANSLATE_NOOP("Notes", "Nothing was written about it."),
    "merge.recused": QT_TRANSLATE_NOOP(
        "Notes", "{person} keeps away from it because of a conflict of interest: what was written is left out."
    ),
    "merge.not_given": QT_TRANSLATE_NOOP("Notes", "{person} does not read it any more: what was written is left out."),
    "merge.interest": QT_TRANSLATE_NOOP("Notes", "An interest was declared: “{text}”. The review is withdrawn."),
    "merge.differs": QT_TRANSLATE_NOOP("Notes", "“{title}” differs in {count} answers from what stands here"),
    "merge.take_file": QT_TRANSLATE_NOOP("Notes", "Differs in {count} answers: what came back is taken."),
    "merge.keep_here": QT_TRANSLATE_NOOP("Notes", "Differs in {count} answers: what stands here is kept."),
}
