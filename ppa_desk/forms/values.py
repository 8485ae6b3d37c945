"""One answer from outside as it is stored: XLSForm's way of writing it, and why it is looked at twice.

What does not fit is kept exactly as it was given, never altered.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from ppa_desk.forms.definition import Choice, Form, Question
from ppa_desk.model.fold import fold

Told = tuple[str, tuple[str, ...]]
"""An answer as it is stored, and the reasons to look at it twice."""

_GROUPED = re.compile(r"-?\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d+)?")


def canonical(form: Form, question: Question, text: str) -> Told:
    """Return an answer as it is stored, with the reasons to look at it twice: empty where all is well."""
    clean = text.strip()
    if not clean:
        return "", ()
    read = _READ.get(question.type)
    if read is not None:
        found = read(clean)
        return (clean, (_REASONS[question.type],)) if found is None else (found, ())
    if question.type in ("select_one", "select_multiple", "rank"):
        return chosen(form.choices(question), question.type, clean)
    return text.strip("\r\n"), ()


def chosen(choices: Sequence[Choice], kind: str, text: str) -> Told:
    """Return names of choices from names or labels: one, or several with spaces between; what is none is kept."""
    names, labels = known(tuple(choices))
    if kind == "select_one":
        found = names.get(text) or labels.get(fold(text))
        return (found, ()) if found else (text, ("not_a_choice",))
    parts = text.split()
    if not all(part in names for part in parts):
        return text, ("not_a_choice",)
    told = " ".join(dict.fromkeys(parts))
    if kind == "rank" and len(set(parts)) < len(names):
        return told, ("partial_ranking",)
    return told, ()


@lru_cache(maxsize=512)
def known(choices: tuple[Choice, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """Return choices by name, and by folded label in every language."""
    labels: dict[str, str] = {}
    for choice in choices:
        for label in (choice.label.en, choice.label.fr, *choice.label.more.values()):
            if label:
                labels.setdefault(fold(label), choice.name)
    return {choice.name: choice.name for choice in choices}, labels


def number(text: str) -> Decimal | None:
    """Return a number as people write it: 1 234,5 or 1234.5; None where it is none."""
    if _GROUPED.fullmatch(text):
        text = re.sub(r"[ \u00a0\u202f]", "", text)
    if text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found) < Decimal(10) ** 30 else None


def _decimal(text: str) -> str | None:
    found = number(text)
    if found is None:
        return None
    told = format(found, "f")
    return told.rstrip("0").rstrip(".") if "." in told else told


def _integer(text: str) -> str | None:
    found = number(text)
    return str(int(found)) if found is not None and found == found.to_integral_value() else None


def _day(text: str) -> str | None:
    for read in (date.fromisoformat, lambda told: datetime.fromisoformat(told).date()):
        try:
            return read(text).isoformat()
        except ValueError:
            continue
    return None


def _moment(text: str) -> str | None:
    try:
        return datetime.fromisoformat(text).isoformat()
    except ValueError:
        return None


def _time(text: str) -> str | None:
    try:
        return time.fromisoformat(text).isoformat()
    except ValueError:
        return None


_AGREED = {fold(word) for word in ("OK", "yes", "true", "1", "x", "oui", "vrai", "agree", "on")}
_NOT_AGREED = {fold(word) for word in ("no", "false", "0", "non", "faux", "off")}


def _agreed(text: str) -> str | None:
    told = fold(text)
    return "OK" if told in _AGREED else "" if told in _NOT_AGREED else None


_READ: dict[str, Callable[[str], str | None]] = {
    "integer": _integer,
    "decimal": _decimal,
    "range": _decimal,
    "date": _day,
    "datetime": _moment,
    "time": _time,
    "acknowledge": _agreed,
}
_REASONS = {
    "integer": "not_whole",
    "decimal": "not_a_number",
    "range": "not_a_number",
    "date": "not_a_date",
    "datetime": "not_a_date",
    "time": "not_a_time",
    "acknowledge": "not_agreed",
}
