"""Exchange rates, as somebody entered them: the nearest that is not later is suggested, none is made up."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, select

from ppa_desk.model.kinds import table_of
from ppa_desk.model.money import converted, smallest, told
from ppa_desk.model.money import rate as read_rate
from ppa_desk.services.content import Language
from ppa_desk.services.dates import spelled
from ppa_desk.services.report_words import Words

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk

RATE: Table = table_of("exchange_rate")


@dataclass(frozen=True, slots=True)
class Rate:
    """What one unit of a currency was worth in another on a day, and who says so."""

    rate: Decimal
    rate_on: date | None
    source: str


class Rates:
    """The exchange rates of a workspace."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._store = grants.store

    def nearest(self, currency: str, into: str, on: date) -> Rate | None:
        """Return the latest rate entered for these currencies that is not later than a day; None where there is none.

        Only rates entered in that direction count: a rate turned round is not what its source said.
        """
        asked = select(RATE.c.rate, RATE.c.rate_on, RATE.c.source).where(
            RATE.c.currency == currency, RATE.c.into == into, RATE.c.rate_on <= on
        )
        with self._store.read() as session:
            found = session.execute(asked.order_by(RATE.c.rate_on.desc(), RATE.c.id.desc()).limit(1)).first()
        return Rate(read_rate(found.rate), found.rate_on, found.source) if found else None

    def converted(self, amount: int, currency: str, into: str, on: date) -> int | None:
        """Return an amount in another currency by the rates entered, also turned round; None where there is none."""
        if currency == into:
            return amount
        if found := self.nearest(currency, into, on):
            return converted(amount, found.rate, into)
        if turned := self.nearest(into, currency, on):
            return converted(amount, 1 / turned.rate, into)
        return None


def fits(amount: int, currency: str, paid: int, paid_currency: str, rate: Decimal) -> bool:
    """Say whether what was paid comes to the amount by that rate, within the rounding of both currencies."""
    slack = (rate * smallest(paid_currency) + smallest(currency)) / 2
    return abs(paid * rate - amount) <= slack


def rate_note(payment: dict[str, Any], currency: str, language: Language) -> str:
    """Return the sentence a report prints of a payment in another currency; empty where it was the grant's own."""
    if payment["currency"] in (None, currency) or not payment["rate"]:
        return ""
    words = Words("grant_agreement", language)
    on = spelled(payment["rate_on"], language, "date") if payment["rate_on"] else words("rate.no_day")
    rate = payment["rate"].replace(".", ",") if language == "fr" else payment["rate"]
    return words(
        "rate.note",
        paid=told(payment["paid"], payment["currency"], language),
        amount=told(payment["amount"], currency, language),
        one=payment["currency"],
        rate=rate,
        currency=currency,
        source=payment["rate_source"],
        on=on,
    )
