"""The forms of vetting as files: what an organisation fills in to join, and the Secretariat’s own checklist."""

from ppa_desk.exchange.channels import handing
from ppa_desk.forms.ident import Ident
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.report_words import Words


def made(desk: Desk, key: str, language: str, channel: str) -> bytes:
    """Return the file of a shipped form on any channel, those that are drawn included. HasErrors."""
    form = desk.forms.version(desk.forms.publish(desk.forms.take_shipped(key)))
    own: Language = "fr" if language == "fr" else "en"
    alliance = next((one.values for one in desk.records.where("alliance")), {})
    ident = Ident(
        form=form.key,
        version=form.version,
        letterhead=Words("survey_letters", own).own(alliance, "name"),
        contact=handing.contact(desk),
        invented=bool(alliance.get("invented")),
    )
    if channel not in ("pdf", "fillable"):
        return handing.written(form, channel, language, ident)
    from ppa_desk.documents.forms import paper  # what draws is loaded when something is drawn

    return paper(form, own, ident, fillable=channel == "fillable")
