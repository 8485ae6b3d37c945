"""What is said of grants: moves that are refused, and why."""

from ppa_desk.sentences.marking import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "grant.no_such": QT_TRANSLATE_NOOP(
        "Errors", "There is no grant “{key}” in this workspace. Its grants are: {keys}."
    ),
    "grant.no_such_call": QT_TRANSLATE_NOOP(
        "Errors", "There is no call “{key}” in this workspace. Its calls are: {keys}."
    ),
    "grant.no_such_stage": QT_TRANSLATE_NOOP(
        "Errors",
        "The pipeline has no stage “{key}”. Nothing was changed: look at the stages in the settings of grants.",
    ),
    "grant.no_result": QT_TRANSLATE_NOOP(
        "Errors", "Say in words what the first results were. Nothing was changed: without them the grant keeps waiting."
    ),
    "grant.cannot_move": QT_TRANSLATE_NOOP("Errors", "“{grant}” cannot go there. It stays where it was."),
    "grant.needs_move": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” cannot go from {stage} to {to}: the pipeline has no such step. It stays where it was."
    ),
    "grant.needs_role": QT_TRANSLATE_NOOP(
        "Errors",
        "“{grant}” stays in {stage}: this step is for another role ({roles}). Let a colleague with that role take it.",
    ),
    "grant.needs_reason": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: say why it moves. The reason is kept with it."
    ),
    "grant.needs_applicant": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: it has no applicant yet. Choose an organisation or a person first."
    ),
    "grant.needs_call": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: it belongs to no call yet. Choose one."
    ),
    "grant.needs_concept": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: no concept note has been handed in. Take it in first."
    ),
    "grant.needs_proposal": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: no proposal has been handed in. Take it in first."
    ),
    "grant.needs_eligible": QT_TRANSLATE_NOOP(
        "Errors",
        "“{grant}” stays in {stage}: it does not meet every rule of the call. Look at its eligibility, or override a "
        "rule with a reason.",
    ),
    "grant.needs_reviews": QT_TRANSLATE_NOOP(
        "Errors",
        "“{grant}” stays in {stage}: reviews in: {done}, still out: {left}. Wait for them, or take them back.",
    ),
    "grant.needs_recommended": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: no amount is recommended yet. Enter one, or choose a scenario."
    ),
    "grant.needs_vote": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: the committee has not voted for it. Close a vote that carries first."
    ),
    "grant.needs_approved": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: no approved amount is entered. Enter what the committee approved."
    ),
    "grant.needs_funded": QT_TRANSLATE_NOOP(
        "Errors",
        "“{grant}” stays in {stage}: its fund sources do not add up to what was approved ({left} left). Correct them.",
    ),
    "grant.needs_diligence": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: the grantee has no due diligence check that is passed and still valid."
    ),
    "grant.needs_agreement": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: the agreement is not signed by both sides yet. Enter both dates."
    ),
    "grant.needs_signed": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: no signed amount is entered. Enter the amount of the agreement."
    ),
    "grant.needs_marker": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: it has not been screened for gender. An empty marker is not 0."
    ),
    "grant.needs_dependency": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: nothing says what it would wait for. Enter that first."
    ),
    "grant.needs_released": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: what it waits for is not there yet. Record those results first."
    ),
    "grant.needs_closeout": QT_TRANSLATE_NOOP(
        "Errors", "“{grant}” stays in {stage}: something is still open. Look at its closeout."
    ),
}

NOTES: dict[str, str] = {
    "move.move": QT_TRANSLATE_NOOP("Notes", "The pipeline has no such step."),
    "move.role": QT_TRANSLATE_NOOP("Notes", "For another role."),
    "move.reason": QT_TRANSLATE_NOOP("Notes", "A reason is missing."),
    "move.applicant": QT_TRANSLATE_NOOP("Notes", "No applicant yet."),
    "move.call": QT_TRANSLATE_NOOP("Notes", "Belongs to no call yet."),
    "move.concept": QT_TRANSLATE_NOOP("Notes", "No concept note handed in."),
    "move.proposal": QT_TRANSLATE_NOOP("Notes", "No proposal handed in."),
    "move.eligible": QT_TRANSLATE_NOOP("Notes", "Not every rule of the call is met."),
    "move.reviews": QT_TRANSLATE_NOOP("Notes", "Reviews in: {done}; still out: {left}."),
    "move.recommended": QT_TRANSLATE_NOOP("Notes", "No recommended amount."),
    "move.vote": QT_TRANSLATE_NOOP("Notes", "No vote of the committee for it."),
    "move.approved": QT_TRANSLATE_NOOP("Notes", "No approved amount."),
    "move.funded": QT_TRANSLATE_NOOP("Notes", "Fund sources do not add up ({left} left)."),
    "move.diligence": QT_TRANSLATE_NOOP("Notes", "No valid due diligence check."),
    "move.agreement": QT_TRANSLATE_NOOP("Notes", "Agreement not signed by both."),
    "move.signed": QT_TRANSLATE_NOOP("Notes", "No signed amount."),
    "move.marker": QT_TRANSLATE_NOOP("Notes", "Not screened for gender."),
    "move.dependency": QT_TRANSLATE_NOOP("Notes", "Nothing it would wait for."),
    "move.released": QT_TRANSLATE_NOOP("Notes", "Still waits for results."),
    "move.closeout": QT_TRANSLATE_NOOP("Notes", "Something is still open: see Closeout."),
}
"""Beside a button that cannot be pressed yet: why, in a few words."""
