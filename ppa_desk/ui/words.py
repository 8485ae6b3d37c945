"""Codes, kinds, errors, dates and numbers in the reader's words."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from ppa_desk import labels
from ppa_desk.errors import DeskError
from ppa_desk.sentences import ERRORS, note
from ppa_desk.services.content import Language

if TYPE_CHECKING:  # not at run time: the first window does not wait for the model
    from ppa_desk.model.kinds import Field
    from ppa_desk.services.codes import Codes


def language() -> str:
    """Return the language of the window: en or fr."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"


def language_name(code: str) -> str:
    """Return what a document's language is called here."""
    english = QCoreApplication.translate("Words", "English")
    return {"en": english, "fr": QCoreApplication.translate("Words", "French")}.get(code, code)


def translated(context: str, text: str) -> str:
    """Return a text that another module marked for translation."""
    return QCoreApplication.translate(context, text)


def kind(name: str, *, many: bool = False) -> str:
    """Return what a record of a kind is called, or many."""
    return labels.kind_label(name, many, translated)


def field(of: str, name: str) -> str:
    """Return what a field of a kind is called."""
    return labels.field_label(of, name, translated)


def titled(of: str, spec: "Field") -> str:
    """Return what a field is called, one of the Secretariat's own too."""
    return spec.label(language()) or field(of, spec.name)


def choice(name: str, value: str) -> str:
    """Return what a value of a closed choice is called."""
    return labels.choice_label(name, value, translated)


def action(name: str, told: Any) -> str:
    """Return what a unit of work did."""
    return labels.action_label(name, told, translated)


def explained(error: Exception) -> str:
    """Return what to tell a person about an error."""
    if isinstance(error, DeskError):
        told = translated("Errors", ERRORS.get(error.code, ERRORS["desk.failed"]))
        return told.format_map(_readable(error.values))
    return translated("Errors", "That could not be done. Nothing was changed.")


def notice(code: str, values: Mapping[str, object]) -> str:
    """Return what to tell about a workspace as it was opened."""
    return note(code, _readable(values), lambda text: translated("Notes", text))


def _readable(values: Mapping[str, object]) -> dict[str, object]:
    """Days and sums within a sentence, as its reader writes them."""
    return {name: _told(value) for name, value in values.items()}


def _told(value: object) -> object:
    if isinstance(value, date) and not isinstance(value, datetime):
        return day(value)
    told = getattr(value, "told", None)
    return told(language()) if told else value


def day(value: date | None) -> str:
    """Return a date as its reader writes it, such as 9 Nov 2020; nothing where there is none."""
    return QLocale().toString(qt_date(value), _order("d MMM yyyy", "MMM d, yyyy")) if value else ""


def long_day(value: date | None) -> str:
    """Return a date with its weekday and month in full."""
    wanted = _order("dddd d MMMM yyyy", "dddd, MMMM d, yyyy")
    return QLocale().toString(qt_date(value), wanted) if value else ""


def period(values: Mapping[str, Any]) -> str:
    """Return from when to when something holds, as far as that was entered."""
    since, until = day(values.get("since")), day(values.get("until"))
    if since and until:
        return f"{since} – {until}"
    if since:
        return QCoreApplication.translate("Words", "since {date}").replace("{date}", since)
    return QCoreApplication.translate("Words", "until {date}").replace("{date}", until) if until else ""


def moment(value: datetime) -> str:
    """Return a moment in this computer's time: the time alone when it is today."""
    here = value.astimezone()
    clock = QLocale().toString(QDateTime(here).time(), QLocale.FormatType.ShortFormat)
    return clock if here.date() == date.today() else f"{day(here.date())}, {clock}"


def number(value: int) -> str:
    """Return a number with its groups of digits."""
    return QLocale().toString(value)


def value(codes: "Codes", of: str, spec: "Field", told: Any, title: str = "") -> str:
    """Return a field's value as a person reads it; `title` is what a linked record is called."""
    if told is None or told == "":
        return ""
    if spec.type == "code":
        return codes.label(spec.codes, str(told), language())
    if spec.several:
        return ", ".join(codes.label(spec.several, one, language()) for one in str(told).split())
    shown = _seconds if spec.format == "seconds" else _SHOWN.get(spec.type)
    return shown(spec, told) if shown else title or str(told)


def dates_language() -> Language:
    """Return the window's language as the services name it."""
    return "fr" if language() == "fr" else "en"


def sentence_case(text: str) -> str:
    """Return a text with its first letter large, as labels are written."""
    return text[:1].upper() + text[1:]


def qt_date(value: date) -> QDate:
    """Return a date as Qt counts it."""
    return QDate(value.year, value.month, value.day)


def _order(day_first: str, month_first: str) -> str:
    return month_first if QLocale().name() == "en_US" else day_first


def _seconds(_spec: "Field", told: Any) -> str:
    from ppa_desk.model.seconds import plain

    return plain(told) if isinstance(told, int) else str(told)


def _flag(spec: "Field", told: Any) -> str:
    yes = QCoreApplication.translate("Words", "yes")
    return yes if told else QCoreApplication.translate("Words", "no")


def _money(told: Any) -> str:
    from ppa_desk.model.money import plain  # the first window does not wait for the model

    return plain(told, None, language()) if isinstance(told, int) else str(told)


def _quantity(told: Any) -> str:
    from ppa_desk.model.quantity import plain

    return plain(told, language()) if isinstance(told, int) else str(told)


_SHOWN = {
    "quantity": lambda spec, told: _quantity(told),
    "money": lambda spec, told: _money(told),
    "choice": lambda spec, told: choice(spec.name, str(told)),
    "date": lambda spec, told: day(told),
    "number": lambda spec, told: number(told),
    "flag": _flag,
}
