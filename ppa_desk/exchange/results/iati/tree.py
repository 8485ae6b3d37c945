"""Elements of an IATI file: narratives in both languages, days, amounts and numbers as the standard writes them."""

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ppa_desk.model.money import exact
from ppa_desk.model.quantity import SCALE, rounded

VERSION = "2.03"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGES = ("en", "fr")
"""English is the language of a file; French says so."""
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
PLACES = 6
"""Decimals of a number that has no end, such as a third."""


def clean(text: Any) -> str:
    """Return a text without the signs that no XML file may hold."""
    return _NO_XML.sub("", str(text or "")).strip()


def texts(row: Mapping[str, Any], field: str) -> dict[str, str]:
    """Return what a record says in each language, where it says anything."""
    return {one: told for one in LANGUAGES if (told := clean(row.get(f"{field}_{one}")))}


def say(parent: Element, tag: str, told: Mapping[str, str], **attributes: str) -> Element | None:
    """Add an element with a narrative in each language; none where nothing is said."""
    if not told:
        return None
    found = SubElement(parent, tag, attributes)
    narrate(found, told)
    return found


def narrate(parent: Element, told: Mapping[str, str]) -> None:
    """Add the narratives of an element."""
    for language in LANGUAGES:
        if text := told.get(language):
            attributes = {} if language == LANGUAGES[0] else {LANG: language}
            SubElement(parent, "narrative", attributes).text = text


def on(parent: Element, tag: str, day: date, **attributes: str) -> None:
    """Add an element that is a day."""
    SubElement(parent, tag, {**attributes, "iso-date": day.isoformat()})


def money(parent: Element, amount: int, currency: str, day: date) -> None:
    """Add an amount with its currency and the day whose rate it is told by."""
    told = SubElement(parent, "value", {"currency": currency, "value-date": day.isoformat()})
    told.text = f"{exact(amount):f}"


def number(told: int | Fraction) -> str:
    """Return millionths as a number: exact where it ends, else with six decimals, as tables for scripts have it."""
    text = f"{rounded(Fraction(told) / SCALE, PLACES):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def written(root: Element) -> bytes:
    """Return a file of these elements."""
    indent(root)
    data: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"
