"""Numbers as people write them, with either comma or point for the decimals: read without guessing."""

import re
from decimal import Decimal

from ppa_desk.errors import DeskError

_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009'’"))
_PLAIN = re.compile(r"-?\d+(\.\d+)?")
_GROUPED = re.compile(r"-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?")
_CONTINENTAL = re.compile(r"-?\d{1,3}(\.\d{3})+,\d+|-?\d{1,3}(\.\d{3}){2,}|-?\d+,\d{1,2}|-?0,\d+")
_SHORTENED = re.compile(r"[\d.,]+[kKmM]")


class NotNumeral(DeskError):
    """That is no number; `why` says: words, sign, unclear, thousands."""

    code = "quantity.words"

    def __init__(self, why: str, text: str) -> None:
        self.why = why
        self.code = f"quantity.{why}"
        super().__init__(text=text)


def bare(text: str) -> str:
    """Return a number's text without the spaces and signs that only group its digits."""
    return text.translate(_SPACES).replace("−", "-")


def numeral(text: str) -> Decimal:
    """Return the number a text says, whichever way it is grouped. NotNumeral."""
    clean = bare(text)
    if not any(sign.isdigit() for sign in clean):
        raise NotNumeral("words", text)
    if _SHORTENED.fullmatch(clean):
        raise NotNumeral("thousands", text)
    if not re.fullmatch(r"[-\d.,]+", clean):
        raise NotNumeral("sign", text)
    return Decimal(_digits(clean, text))


def _digits(clean: str, text: str) -> str:
    if re.fullmatch(r"-?[1-9]\d{0,2}\.\d{3}", clean):
        raise NotNumeral("unclear", text)
    if _PLAIN.fullmatch(clean):
        return clean
    if _GROUPED.fullmatch(clean):
        return clean.replace(",", "")
    if _CONTINENTAL.fullmatch(clean):
        return clean.replace(".", "").replace(",", ".")
    raise NotNumeral("unclear", text)
