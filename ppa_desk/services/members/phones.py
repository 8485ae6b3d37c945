"""Phone numbers: read in any spelling, kept in one (E.164), shown so that people can read them.

What cannot be read stays as it was written.
"""

import re
from functools import lru_cache
from typing import NamedTuple

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneNumber, PhoneNumberFormat

REMEMBERED = 4096
"""How many numbers are not read again."""
_BETWEEN = re.compile(r"\s*(?:[;|,\n]|/(?!\d{1,3}\b)|\s/\s|:::|\b(?:or|ou|and|et)\b)\s*")
_TRUNK = re.compile(r"\(0\)")
_WRITTEN_OUT = re.compile(r"\+[1-9][0-9]{6,14}")
_ABROAD = re.compile(r"\s*(?:00|\+\s*\+|\+\s+|tel:|[＋])\s*")


class Phone(NamedTuple):
    """A number in E.164 (RFC 3966 has the extension apart: it is no part of it)."""

    number: str
    extension: str = ""

    @property
    def kept(self) -> str:
        """The one spelling it is kept in."""
        return f"{self.number} ext. {self.extension}" if self.extension else self.number


def e164(text: str, country: str | None = None) -> str | None:
    """Return a number in E.164 (+243812345678); None where it cannot be read. A country reads one without its code."""
    phone = read(text, country)
    return phone.number if phone else None


def kept(text: str, country: str | None = None) -> str | None:
    """Return a number as it is kept: E.164, and its extension; None where it cannot be read."""
    phone = read(text, country)
    return phone.kept if phone else None


def shown(text: str) -> str:
    """Return a number as people read it (+243 812 345 678); what cannot be read as it stands."""
    number = _parsed(_abroad(text), None)
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL) if number else text


def apart(text: str, country: str | None = None) -> list[str]:
    """Return the numbers that stand in one text, each as written; one where it is one or cannot be told."""
    if not text.strip() or read(text, country):
        return [text.strip()] if text.strip() else []
    pieces = [piece for piece in map(str.strip, _BETWEEN.split(text)) if piece]
    return pieces if len(pieces) > 1 and any(read(piece, country) for piece in pieces) else [text.strip()]


def says_country(text: str) -> bool:
    """Say whether a number is written with the code of its country."""
    return text.lstrip().startswith(("+", "(+")) or _ABROAD.match(text) is not None


def country_of(text: str) -> str:
    """Return the country a number written with its code is of; empty where that is none or several."""
    number = _parsed(_abroad(text), None)
    return phonenumbers.region_code_for_number(number) or "" if number else ""


@lru_cache(REMEMBERED)
def read(text: str, country: str | None = None) -> Phone | None:
    """Return what a text says as a phone number; None where it cannot be read."""
    if _WRITTEN_OUT.fullmatch(text) and _is_in_use(text):
        return Phone(text)
    number = _parsed(_abroad(text), country)
    if number is None:
        return None
    return Phone(phonenumbers.format_number(number, PhoneNumberFormat.E164), number.extension or "")


def _abroad(text: str) -> str:
    """Write the sign for abroad as a plus, and take out the zero one does not dial from there."""
    written = _ABROAD.sub("+", text, count=1) if _ABROAD.match(text) else text.strip()
    return _TRUNK.sub("", written) if written.startswith("+") else written


def _is_in_use(text: str) -> bool:
    """Say that a number in E.164 may be somebody's as it stands, so that its parts need not be looked for."""
    code = next((text[1:end] for end in (2, 3, 4) if int(text[1:end]) in COUNTRY_CODE_TO_REGION_CODE), "")
    rest = text[1 + len(code) :]
    return bool(code) and rest[:1] != "0" and phonenumbers.is_valid_number(PhoneNumber(int(code), int(rest)))


def _parsed(text: str, country: str | None) -> PhoneNumber | None:
    """Return a number that can exist; one that names its country need not be in use, others must fit theirs."""
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not text.startswith("+"):
        return number if phonenumbers.is_valid_number(number) else None
    return number if phonenumbers.is_possible_number(number) else None
