"""Payments: noted once with currency, rate, day and source of the rate; never changed, only reversed by another."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ppa_desk.errors import DeskError
from ppa_desk.model.grants.money import TrancheStatus
from ppa_desk.model.money import Sum, converted, whole_units
from ppa_desk.model.money import rate as read_rate
from ppa_desk.services.checks import checked
from ppa_desk.services.content import Language
from ppa_desk.services.grants.rates import fits, rate_note
from ppa_desk.services.grants.release import Action
from ppa_desk.services.records import Kept, title_of
from ppa_desk.store.unit import Unit

if TYPE_CHECKING:
    from ppa_desk.services.grants.desk import GrantsDesk


class CannotPay(DeskError):
    """A payment cannot be noted or reversed; the code says why."""

    def __init__(self, why: str, **values: Any) -> None:
        self.why = why
        self.code = f"payment.{why}"
        super().__init__(**values)


@dataclass(frozen=True, slots=True)
class Draft:
    """A payment as it is to be noted: amount in the grant's currency, and how it left the account."""

    tranche: int
    paid_on: date | None
    amount: int | None
    currency: str
    paid: int | None = None
    rate: str = ""
    rate_on: date | None = None
    rate_source: str = ""
    fund: int | None = None
    reference: str = ""


class Payments:
    """The payments of grants."""

    def __init__(self, grants: "GrantsDesk") -> None:
        self._grants, self._store = grants, grants.store

    def of(self, grant: int) -> list[Kept]:
        """Return the payments of a grant, by day."""
        rows = self._grants.desk.records.where("payment", grant_record_id=grant)
        return sorted(rows, key=lambda one: (one.values["paid_on"] or date.min, one.id))

    def paid(self, grant: int) -> int:
        """Return what was paid of a grant in its own currency, reversals taken off."""
        return sum(one.values["amount"] or 0 for one in self.of(grant))

    def draft(self, tranche: int, currency: str = "", on: date | None = None) -> Draft:
        """Return a payment of what is left of a tranche, with the nearest rate entered. Gone."""
        now = self._grants.tranches.stand(tranche)
        grant = self._grants.register.get(now.kept.values["grant_record_id"])
        amount, day = (now.kept.values["amount"] or 0) - now.paid, on or date.today()
        own, funds = grant["currency"], self._grants.desk.records.where("funding", grant_record_id=grant["id"])
        fund = funds[0].values["fund_id"] if len(funds) == 1 else None
        if not currency or currency == own:
            return Draft(tranche, day, amount, own, amount, fund=fund)
        rate = self._grants.rates.nearest(currency, own, day)
        if rate is None:
            return Draft(tranche, day, amount, currency, fund=fund)
        paid = converted(amount, 1 / rate.rate, currency)
        return Draft(tranche, day, amount, currency, paid, str(rate.rate), rate.rate_on, rate.source, fund)

    def note(self, draft: Draft) -> int:
        """Note a payment; a tranche paid whole is paid. CannotPay, Refused, Gone."""
        now = self._grants.tranches.stand(draft.tranche)
        grant = self._grants.register.get(now.kept.values["grant_record_id"])
        nr, currency = now.kept.values["nr"], grant["currency"]
        offer = next((one for one in now.offers if one.action is Action.PAY), None)
        if offer is None:
            raise CannotPay("not_released", nr=nr)
        if offer.missing:
            raise CannotPay(offer.missing[0].need, nr=nr)
        left = (now.kept.values["amount"] or 0) - now.paid
        values = self._values(draft, currency)
        if values["amount"] > left:
            raise CannotPay("too_much", nr=nr, left=Sum(left, currency), amount=Sum(values["amount"], currency))
        values |= {"grant_record_id": grant["id"], "tranche_id": draft.tranche}
        with self._store.unit("payment.noted", final=True, **_told(grant, nr)) as unit:
            number = unit.add("payment", values)
            self._settle(unit, now.kept, now.paid + values["amount"])
        return number

    def reverse(self, payment: int, on: date | None, reference: str = "") -> int:
        """Note the payment that takes another back; the tranche can be paid again. CannotPay, Gone."""
        kept = self._grants.desk.records.get("payment", payment)
        if kept.values["reverses_id"] is not None:
            raise CannotPay("is_reversal")
        if self._grants.desk.records.where("payment", reverses_id=payment):
            raise CannotPay("reversed")
        if "finance" not in self._grants.colleagues.roles():
            raise CannotPay("role_pay")
        self._day(on)
        if kept.values["paid_on"] and on and on < kept.values["paid_on"]:
            raise CannotPay("before", day=str(kept.values["paid_on"]))
        copied = {name: value for name, value in kept.values.items() if name not in ("reference", "paid_on")}
        values = copied | {
            "amount": -(kept.values["amount"] or 0), "paid": -(kept.values["paid"] or 0), "paid_on": on,
            "reference": reference, "reverses_id": payment, "colleague": self._grants.colleagues.acting,
        }  # fmt: skip
        grant = self._grants.register.get(kept.values["grant_record_id"])
        tranche = kept.values["tranche_id"]
        nr = self._grants.tranches.get("tranche", tranche).values["nr"] if tranche else 0
        with self._store.unit("payment.reversed", final=True, **_told(grant, nr)) as unit:
            number = unit.add("payment", checked("payment", values))
            if tranche and unit.row("tranche", tranche)["status"] == TrancheStatus.PAID:
                unit.change("tranche", tranche, {"status": TrancheStatus.RELEASED})
        return number

    def notes(self, grant: int, language: Language) -> list[str]:
        """Return the rate notes of a grant's payments, for reports."""
        currency = self._grants.register.get(grant)["currency"]
        rows = [one for one in self.of(grant) if one.values["reverses_id"] is None]
        return [note for one in rows if (note := rate_note(dict(one.values), currency, language))]

    def _values(self, draft: Draft, currency: str) -> dict[str, Any]:
        self._day(draft.paid_on)
        if not draft.amount or draft.amount < 0:
            raise CannotPay("no_amount")
        whole_units(draft.amount, currency)
        values = checked("payment", {
            "paid_on": draft.paid_on, "amount": draft.amount, "currency": draft.currency, "reference": draft.reference,
            "fund_id": draft.fund, "colleague": self._grants.colleagues.acting, "locked": True,
        })  # fmt: skip
        if draft.currency == currency:
            return values | {"paid": draft.amount, "rate": "", "rate_on": None, "rate_source": ""}
        return values | self._in_another(draft, currency)

    def _in_another(self, draft: Draft, currency: str) -> dict[str, Any]:
        if not draft.paid or draft.paid < 0:
            raise CannotPay("no_paid", currency=draft.currency)
        if not draft.rate.strip() or draft.rate_on is None or not draft.rate_source.strip():
            raise CannotPay("no_rate", currency=draft.currency, into=currency)
        if draft.paid_on and draft.rate_on > draft.paid_on:
            raise CannotPay("rate_later")
        whole_units(draft.paid, draft.currency)
        rate: Decimal = read_rate(draft.rate)
        if not fits(draft.amount or 0, currency, draft.paid, draft.currency, rate):
            found = Sum(converted(draft.paid, rate, currency), currency)
            paid, amount = Sum(draft.paid, draft.currency), Sum(draft.amount or 0, currency)
            raise CannotPay("does_not_fit", paid=paid, amount=amount, found=found)
        told_rate = {"rate": str(rate), "rate_on": draft.rate_on, "rate_source": draft.rate_source}
        return {"paid": draft.paid} | checked("payment", told_rate)

    def _settle(self, unit: Unit, tranche: Kept, paid: int) -> None:
        """A tranche is paid once its whole amount is; if it was changed meanwhile, nothing is noted."""
        status = TrancheStatus.PAID if paid >= (tranche.values["amount"] or 0) else TrancheStatus.RELEASED
        unit.change("tranche", tranche.id, {"status": status}, tranche.version)

    def _day(self, on: date | None) -> None:
        if on is None:
            raise CannotPay("no_day")
        if on > date.today():
            raise CannotPay("future")


def _told(grant: Mapping[str, Any], nr: int) -> dict[str, Any]:
    return {"title": title_of("grant_record", grant), "nr": nr, "record_kind": "payment"}
