"""What a survey hands out on a channel: one file for everybody, or one for somebody with their code."""

from collections.abc import Mapping
from typing import Any

from ppa_desk.exchange.channels import answer_sheet, google, mail
from ppa_desk.exchange.xlsform import workbook
from ppa_desk.forms.definition import Form
from ppa_desk.forms.ident import Ident
from ppa_desk.model.fold import fold
from ppa_desk.model.surveys import Anonymity
from ppa_desk.services import dates
from ppa_desk.services.content import Language
from ppa_desk.services.desk import Desk
from ppa_desk.services.report_words import Words

ENDINGS = {"fillable": ".pdf", "pdf": ".pdf", "xlsx": ".xlsx", "google": ".gs", "xlsform": ".xlsx", "text": ".txt"}
"""How the file of each channel ends."""


def hand_out(desk: Desk, survey: int, channel: str, language: str, invited: Mapping[str, Any] | None = None) -> bytes:
    """Return the file of a channel that needs no drawing. Gone."""
    values = desk.surveys.get(survey)
    named = values["anonymity"] in (Anonymity.NAMED, Anonymity.CONFIDENTIAL)
    return written(form_of(desk, survey), channel, language, ident_of(desk, survey, language, invited), named=named)


def written(form: Form, channel: str, language: str, ident: Ident, *, named: bool = True) -> bytes:
    """Return a form as the file of a channel that needs no drawing; "pdf" and "fillable" are drawn by documents."""
    if channel == "xlsx":
        return answer_sheet.write(form, language, ident)
    if channel == "google":
        return google.script(form, language, ident, named=named).encode("utf-8")
    if channel == "text":
        return mail.text(form, language, ident).encode("utf-8")
    return workbook.write(form)


def form_of(desk: Desk, survey: int) -> Form:
    """Return the version a survey asks with; before it opens, the form as it is now. Gone."""
    values = desk.surveys.get(survey)
    if values["form_version_id"]:
        return desk.forms.version(values["form_version_id"])
    return desk.forms.draft(values["form_id"] or 0)


def ident_of(desk: Desk, survey: int, language: str, invited: Mapping[str, Any] | None = None) -> Ident:
    """Return what a survey's files carry, in the language of their reader. Gone."""
    values, form = desk.surveys.get(survey), form_of(desk, survey)
    own: Language = "fr" if language == "fr" else "en"
    words = Words("survey_letters", own)
    alliance = next(iter(desk.records.where("alliance")), None)
    token = invited["token"] if invited and values["anonymity"] != Anonymity.ANONYMOUS else ""
    key = f"promise.{values['anonymity']}"
    return Ident(
        form=form.key,
        version=form.version,
        survey=values["key"],
        token=token,
        name=(invited["person"] or invited["organisation"]) if invited and token else "",
        until=dates.spelled(values["closes_on"], own, "full") if values["closes_on"] else "",
        contact=contact(desk),
        letterhead=words.own(alliance.values, "name") if alliance else "",
        promise=words(key) if words.has(key) else "",
        invented=bool(alliance and alliance.values["invented"]),
    )


def contact(desk: Desk) -> str:
    """Return the Secretariat's address; empty where it is not recorded."""
    alliance = next(iter(desk.records.where("alliance")), None)
    return str(alliance.values["contact_email"] or "") if alliance else ""


def safe_name(text: str) -> str:
    """Return words as the name of a file on any system."""
    return "-".join("".join(sign if sign.isalnum() else " " for sign in fold(text)).split())[:60] or "form"
