"""What a call hands out for a step: its form on any channel, which says which call and version it is of."""

from ppa_desk.exchange.channels import handing
from ppa_desk.forms.definition import Form
from ppa_desk.forms.ident import Ident
from ppa_desk.model.grants.record import Step
from ppa_desk.services import dates
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.report_words import Words


def form_of(desk: Desk, call: int, step: Step) -> Form:
    """Return the form as it goes out now, published if it has changed. NoForm, HasErrors, Gone."""
    return desk.forms.version(desk.grants.intake.version(call, step))


def ident_of(desk: Desk, call: int, step: Step, language: str) -> Ident:
    """Return what the files of a call carry, in the language of their reader. NoForm, HasErrors, Gone."""
    values, form = desk.grants.intake.call(call), form_of(desk, call, step)
    own: Language = "fr" if language == "fr" else "en"
    words = Words("survey_letters", own)
    alliance = next(iter(desk.records.where("alliance")), None)
    closes = values["closes_on"] if step is Step.CONCEPT or not values["two_stage"] else None
    return Ident(
        form=form.key,
        version=form.version,
        survey=values["key"],
        name=words.own(values, "title"),
        until=dates.spelled(closes, own, "full") if closes else "",
        contact=handing.contact(desk),
        letterhead=words.own(alliance.values, "name") if alliance else "",
        invented=bool(alliance and alliance.values["invented"]),
    )


def hand_out(desk: Desk, call: int, step: Step, channel: str, language: str) -> bytes:
    """Return the file of a channel that needs no drawing. NoForm, HasErrors, Gone."""
    return handing.written(form_of(desk, call, step), channel, language, ident_of(desk, call, step, language))
