"""What may stand in a field: what was typed becomes a value, or is refused with the reason."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from ppa_desk.errors import DeskError
from ppa_desk.model import extras, quantity, seconds
from ppa_desk.model.kinds import Field, fields
from ppa_desk.model.money import NotMoney, fraction, rate, read
from ppa_desk.model.numerals import NotNumeral

_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
_URL = re.compile(r"(https?://[^\s/?#]+\.?[^\s]*|mailto:[^\s@]+@[^\s@]+)", re.IGNORECASE)
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.h]?(?P<minute>\d{2})|h)?(?P<half>[ap]\.?m\.?)?", re.ASCII)
_UNBROKEN = ("\u00a0", "\u202f")
_LOOSE = re.compile(r"(?<![«\d])[\u00a0\u202f](?![:;!?»%€$°\d])")
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class Refused(DeskError):
    """What was typed cannot stand in that field. `why` is one of the reasons below."""

    code = "field.refused"

    def __init__(self, why: str, field: str, **values: Any) -> None:
        self.why = why
        self.code = f"field.{why}"
        super().__init__(field=field, **values)


def checked(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values as the record keeps them. Refused."""
    known = {field.name: field for field in fields(kind)}
    return {name: check(known[name], value) for name, value in values.items()}


def check(field: Field, value: Any) -> Any:
    """Return one value as the record keeps it. Refused."""
    if field.type in ("text", "long"):
        return _text(field, str(value or ""))
    if value is None or value == "":
        return _nothing(field)
    test = _TESTS.get(field.type)
    return test(field, value) if test else value


def _nothing(field: Field) -> Any:
    if field.required or field.type == "choice":
        raise Refused("needed", field.name)
    if field.type == "extra":
        return field.default
    return False if field.type == "flag" else None


def _text(field: Field, value: str) -> str:
    clean = value if value.isprintable() else _CONTROL.sub("", value).replace("\r\n", "\n").replace("\r", "\n")
    if field.type == "text":
        clean = _one_line(clean)
    if field.required and not clean.strip():
        raise Refused("needed", field.name)
    if field.longest and len(clean) > field.longest:
        raise Refused("too_long", field.name, longest=field.longest, length=len(clean))
    if clean and field.format == "email" and not is_email(clean):
        raise Refused("not_email", field.name, value=clean)
    if clean and field.format in ("fraction", "rate"):
        _share(field, clean)
    if clean and field.format == "clock":
        return _clock(field, clean)
    if clean and field.format == "url" and not _URL.fullmatch(clean):
        raise Refused("not_url", field.name, value=clean)
    return clean


def _one_line(text: str) -> str:
    """A text without needless spaces; those that do not break stay where punctuation or a number asks for them."""
    if not any(sign in text for sign in _UNBROKEN):
        return " ".join(text.split())
    return _SPACES.sub(" ", _LOOSE.sub(" ", text)).strip()


def is_email(text: str) -> bool:
    """Say whether a text is one e-mail address."""
    return bool(_EMAIL.fullmatch(text))


def _clock(field: Field, text: str) -> str:
    """A time of day as people write it: 9:30, 9h30, 9 h, 9.30, 930, 2 pm."""
    found = _CLOCK.fullmatch(text.casefold().replace(" ", ""))
    hour, minute = (int(found["hour"]), int(found["minute"] or 0)) if found else (24, 0)
    if found and found["half"]:
        hour = hour % 12 + 12 * (found["half"][0] == "p") if 1 <= hour <= 12 else 24
    if hour > 23 or minute > 59:
        raise Refused("not_clock", field.name, value=text)
    return f"{hour:02}:{minute:02}"


def _number(field: Field, value: Any) -> int:
    if field.format == "seconds" and not isinstance(value, int):
        try:
            return seconds.read(str(value))
        except seconds.NotSeconds as error:
            raise Refused("not_seconds", field.name, value=str(value)) from error
    try:
        found = int(str(value).strip())
    except ValueError as error:
        raise Refused("not_number", field.name, value=str(value)) from error
    if abs(found) > 2_000_000_000:
        raise Refused("not_number", field.name, value=str(value))
    return found


def _share(field: Field, value: str) -> None:
    try:
        fraction(value) if field.format == "fraction" else rate(value)
    except DeskError as error:
        raise _refused(field, error) from error


def _money(field: Field, value: Any) -> int:
    """An amount in thousandths: whole numbers are that already, text is read."""
    if isinstance(value, int):
        return value
    try:
        return read(str(value), None)
    except NotMoney as error:
        raise _refused(field, error) from error


def _quantity(field: Field, value: Any) -> int:
    """A number in millionths: whole numbers are that already, text is read."""
    if isinstance(value, int):
        return value
    try:
        return quantity.read(str(value))
    except NotNumeral as error:
        raise _refused(field, error) from error


def _refused(field: Field, error: DeskError) -> Refused:
    refused = Refused(error.code, field.name, **error.values)
    refused.code = error.code
    return refused


def _date(field: Field, value: Any) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError as error:
        raise Refused("not_date", field.name, value=str(value)) from error


def _own(field: Field, value: Any) -> str:
    """JSON of own fields; whether there are such fields, and what each takes, the records know."""
    try:
        return extras.packed(extras.unpacked(str(value)))
    except extras.NotOwn as error:
        raise Refused("own_broken", field.name) from error


def _choice(field: Field, value: Any) -> str:
    if str(value) not in field.values:
        raise Refused("not_choice", field.name, value=str(value))
    return str(value)


_TESTS: dict[str, Callable[[Field, Any], Any]] = {
    "number": _number,
    "money": _money,
    "quantity": _quantity,
    "date": _date,
    "choice": _choice,
    "link": _number,
    "flag": lambda _, value: bool(value),
    "code": lambda _, value: str(value)[:32],
    "extra": _own,
}
