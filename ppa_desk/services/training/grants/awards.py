"""The twenty awards: funds, budgets, agreements, due diligence, tranches, and payments at locked rates."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from ppa_desk.model.grants.money import TrancheStatus
from ppa_desk.model.money import SCALE, converted, shared
from ppa_desk.services.training.grants.owed import Owed, spent
from ppa_desk.services.training.grants.rounds import World, decided
from ppa_desk.services.training.grants.told import NOTE, NOW, ROUNDS, Plan, plans, turn
from ppa_desk.store.unit import Unit

POOL, WOMEN, COMPASS = "shared-fund", "women-fund", "compass-fund"
FUNDS: tuple[dict[str, Any], ...] = (
    {"key": POOL, "name_en": "Shared fund (invented)", "name_fr": "Fonds commun (inventé)", "currency": "USD",
     "amount": 1_200_000 * SCALE, "pooled": True, "since": date(2025, 1, 1), "until": date(2027, 12, 31)},
    {"key": WOMEN, "name_en": "Lantern fund for women in mining", "name_fr": "Fonds Lantern pour les femmes mineures",
     "currency": "USD", "amount": 250_000 * SCALE, "themes": "P3", "restriction": "Women in mining only.",
     "since": date(2025, 1, 1), "until": date(2026, 12, 31)},
    {"key": COMPASS, "name_en": "Boussole grant", "name_fr": "Subvention Boussole", "currency": "EUR",
     "amount": 300_000 * SCALE, "countries": "CD RW", "restriction": "DR Congo and Rwanda only.",
     "since": date(2025, 4, 1), "until": date(2027, 3, 31)},
)  # fmt: skip
FUNDERS = {WOMEN: "Lantern Trust", COMPASS: "Fondation Boussole"}
POOLED = (("Agency for Shared Futures", 700_000), ("Maison Étoile Inventée", 300_000), ("Harbour Line Motors", 200_000))
RATES = {
    date(2025, 7, 1): "1.1720",
    date(2026, 1, 5): "1.1645",
    date(2026, 7, 1): "1.1580",
    date(2026, 11, 2): "1.1610",
}
"""US dollars for a euro, invented."""
SOURCE = "Bank of Nowhere (invented)"
FIRST, SECOND = "Nadia Lindqvist-Imaginaire", "Olivier Fictif"
"""Two colleagues, for what takes two."""
LINES = (("People", "Personnel", 45), ("Travel", "Déplacements", 15), ("Equipment", "Équipement", 25),
         ("Audit and reporting", "Audit et rapports", 15))  # fmt: skip
PARTS = (40, 40, 20)
"""Per cent of an award in each tranche."""


def add(unit: Unit, world: World, owed: Owed) -> None:
    """Add the money of every award."""
    _funds(unit, world)
    awards = [plan for plan in plans() if plan.awarded]
    unit.add_all("funding", [row for plan in awards for row in _funding(world, plan)])
    _budgets(unit, world, awards, owed)
    unit.add_all("diligence", [_diligence(world, plan) for plan in awards if plan.fate != "approved"])
    unit.add_all("agreement", [_agreement(world, plan) for plan in awards if plan.fate != "approved"])
    rows = [row for plan in awards for row in _tranches(world, plan, owed)]
    numbers = unit.add_all("tranche", rows)
    paid = [
        _payment(world, at, row) for at, row in zip(numbers, rows, strict=True) if row["status"] is TrancheStatus.PAID
    ]
    unit.add_all("payment", paid)


def _funds(unit: Unit, world: World) -> None:
    for fund in FUNDS:
        funder = {"organisation_id": world.bodies[FUNDERS[fund["key"]]]} if fund["key"] in FUNDERS else {}
        world.funds[fund["key"]] = unit.add("fund", fund | funder | {"notes": NOTE})
    for nr, (name, amount) in enumerate(POOLED, 1):
        given = {"fund_id": world.funds[POOL], "nr": nr, "organisation_id": world.bodies[name]}
        unit.add("contribution", given | {"amount": amount * SCALE, "received_on": date(2025, 1, 15 + nr)})
    for day, rate in RATES.items():
        unit.add("exchange_rate", {"currency": "EUR", "into": "USD", "rate": rate, "rate_on": day, "source": SOURCE})


def sources(plan: Plan) -> tuple[str, ...]:
    """Return the funds an award is paid from, the one that pays first."""
    if plan.currency == "EUR":
        return (COMPASS,) if plan.country in ("CD", "RW") and plan.nr % 2 == 0 else (POOL,)
    return (WOMEN, POOL) if any(one.startswith("P3") for one in plan.themes.split()) else (POOL,)


def _funding(world: World, plan: Plan) -> Iterator[dict[str, Any]]:
    funds = sources(plan)
    amounts = shared(plan.approved, [1] * len(funds), plan.currency)
    for nr, (fund, amount) in enumerate(zip(funds, amounts, strict=True), 1):
        row = {"grant_record_id": world.grants[plan.key], "nr": nr, "fund_id": world.funds[fund]}
        yield row | ({"share": "1/1"} if len(funds) == 1 and plan.nr % 2 else {"amount": amount})


def budget(world: World, plan: Plan) -> list[dict[str, Any]]:
    """Return the lines of an award's budget, to the cent what was approved."""
    amounts = shared(plan.approved, [weight for _, _, weight in LINES], plan.currency)
    return [
        {"grant_record_id": world.grants[plan.key], "nr": nr, "name_en": english, "name_fr": french, "amount": amount}
        for nr, ((english, french, _), amount) in enumerate(zip(LINES, amounts, strict=True), 1)
    ]


def _budgets(unit: Unit, world: World, awards: list[Plan], owed: Owed) -> None:
    for plan in awards:
        lines = budget(world, plan)
        numbers = unit.add_all("budget_line", lines)
        planned = [(number, line["amount"]) for number, line in zip(numbers, lines, strict=True)]
        unit.add_all("spending", list(spent(planned, owed.reports.get(plan.key, []), plan)))


def _diligence(world: World, plan: Plan) -> dict[str, Any]:
    first = plan.round is ROUNDS[0]
    return {
        "organisation_id": world.bodies[plan.applicant],
        "grant_record_id": world.grants[plan.key],
        "risk": ("low", "medium", "low", "medium", "high")[plan.nr % 5],
        "checked_on": date(2025, 6, 10) if first else date(2026, 11, 16),
        "expires_on": date(2026, 12, 10 + plan.nr % 15) if first and plan.nr % 3 == 0 else date(2028, 6, 30),
        "colleague": FIRST,
        "passed": True,
        "notes": NOTE,
    }


def _agreement(world: World, plan: Plan) -> dict[str, Any]:
    signed = (decided(plan) or NOW) + timedelta(days=8 if plan.fate == "contracted" else 25)
    return {
        "grant_record_id": world.grants[plan.key],
        "language": "fr" if plan.country in ("CD", "BI") else "en",
        "signed_by_us": signed,
        "signed_by_them": signed - timedelta(days=4),
        "signer": FIRST,
    }


def _tranches(world: World, plan: Plan, owed: Owed) -> Iterator[dict[str, Any]]:
    """The first on signature, the second on the first report, the last on the final one."""
    starts = plan.round.starts
    days = (starts + timedelta(days=14), starts + timedelta(days=300), starts + timedelta(days=500))
    reports = (None, owed.nth(plan, 0), owed.nth(plan, -1))
    amounts = shared(plan.approved, PARTS, plan.currency)
    needs = ("agreement diligence", "report no_late", "report diligence")
    for nr, status in enumerate(_standing(plan), 1):
        row = {
            "grant_record_id": world.grants[plan.key],
            "nr": nr,
            "amount": amounts[nr - 1],
            "due_on": days[nr - 1],
            "needs": needs[nr - 1],
            "obligation_id": reports[nr - 1],
            "status": status,
        }
        yield row | _hands(status, days[nr - 1])


def _standing(plan: Plan) -> tuple[TrancheStatus, TrancheStatus, TrancheStatus]:
    planned, paid = TrancheStatus.PLANNED, TrancheStatus.PAID
    if plan.fate in ("approved", "contracted"):
        return planned, planned, planned
    if plan.fate == "closed":
        return paid, paid, paid
    if plan.fate in ("late", "hold"):
        return paid, planned, planned
    if plan.fate == "active":
        second = (planned, paid, TrancheStatus.ASKED, TrancheStatus.RELEASED, paid, planned)
        return paid, second[turn(plan)], planned
    return paid, paid, planned


def _hands(status: TrancheStatus, on: date) -> dict[str, Any]:
    """Who released a tranche, and when."""
    if status is TrancheStatus.PLANNED:
        return {}
    day = min(on, NOW - timedelta(days=8))
    hands: dict[str, Any] = {"first_by": FIRST, "first_at": datetime.combine(day, time(9, 30), UTC)}
    if status is not TrancheStatus.ASKED:
        hands |= {"second_by": SECOND, "second_at": datetime.combine(day + timedelta(days=1), time(15, 10), UTC)}
    return hands


def _payment(world: World, tranche: int, row: dict[str, Any]) -> dict[str, Any]:
    plan = next(one for one in plans() if world.grants[one.key] == row["grant_record_id"])
    fund = sources(plan)[0]
    source = next(one for one in FUNDS if one["key"] == fund)
    day = min(row["due_on"], NOW - timedelta(days=8)) + timedelta(days=3)
    payment = {
        "grant_record_id": row["grant_record_id"],
        "tranche_id": tranche,
        "fund_id": world.funds[fund],
        "paid_on": day,
        "amount": row["amount"],
        "currency": source["currency"],
        "paid": row["amount"],
        "rate": "1",
        "reference": f"{plan.key}/{row['nr']}",
        "colleague": SECOND,
    }
    return payment if source["currency"] == plan.currency else payment | _locked(row["amount"], day)


def _locked(amount: int, day: date) -> dict[str, Any]:
    """What left a dollar fund for a grant in euros, at the last rate before the payment."""
    on = max((one for one in RATES if one <= day), default=min(RATES))
    dollars = Decimal(RATES[on])
    rate = (1 / dollars).quantize(Decimal("0.00000001"))
    return {"paid": converted(amount, dollars, "USD"), "rate": str(rate), "rate_on": on, "rate_source": SOURCE}
