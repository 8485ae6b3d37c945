"""Counted from grants: awarded, running, completed, with a gender marker; and their money. In one currency each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Table, and_, func, or_, select

from ppa_desk.model.kinds import table_of
from ppa_desk.services.grants.portfolio import AWARDED, GRANTED
from ppa_desk.services.results.feeds.counted import Counted, Note, Numbers, Span, count, share
from ppa_desk.services.results.feeds.ways import Rule

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk

GRANT: Table = table_of("grant_record")
STAGE: Table = table_of("grant_stage")
PAYMENT: Table = table_of("payment")
FUNDING: Table = table_of("funding")
THOUSANDTHS = 1000
"""Money is kept in thousandths, values in millionths."""


def counted(desk: "Desk", rule: Rule, span: Span, dimensions: tuple[str, ...]) -> Counted:
    """Return how many grants a time has."""
    if rule.way.what == "marked":
        rows = _grants(desk, rule, _day(GRANT.c.decided_on, span), GRANT.c.gender_marker)
        told = [row for row in rows if row.gender_marker]
        notes = (Note("unmarked", {"n": len(rows) - len(told)}),) if len(told) < len(rows) else ()
        if not told:
            return Counted(notes=(*notes, Note("no_grants")))
        marked = sum(row.gender_marker in rule.codes("markers") for row in told)
        return Counted(share(marked, len(told)), base=len(told), notes=notes)
    rows = _grants(desk, rule, _when(rule.way.what, span))
    undated = len(_grants(desk, rule, GRANT.c.decided_on.is_(None))) if rule.way.what == "awarded" else 0
    notes = (Note("grants_undated", {"n": undated}),) if undated else ()
    return Counted(count(len(rows)), base=len(rows), notes=notes)


def money(desk: "Desk", rule: Rule, span: Span, currency: str) -> Counted:
    """Return the money of grants in one currency; grants of another are left out, and that is said."""
    if rule.way.what == "cofunded":
        return _cofunded(desk, rule, span)
    if rule.way.what == "paid":
        rows = _payments(desk, rule, span)
    else:
        rows = _grants(desk, rule, _day(GRANT.c.decided_on, span), GRANT.c.currency, GRANTED.label("amount"))
    own = [row for row in rows if row.currency == currency and row.amount is not None]
    others = sum(row.currency != currency for row in rows)
    unknown = sum(row.currency == currency and row.amount is None for row in rows)
    notes = [Note(name, {"n": n, "currency": currency})
             for name, n in (("other_currency", others), ("amount_unknown", unknown)) if n]  # fmt: skip
    amount = (sum(row.amount for row in own) * THOUSANDTHS, None, None)
    return Counted(amount, base=len(own), notes=tuple(notes))


def _when(what: str, span: Span) -> ColumnElement[bool]:
    if what == "running":
        begun = GRANT.c.starts_on <= span.until
        return and_(begun, or_(GRANT.c.ends_on.is_(None), GRANT.c.ends_on >= span.until))
    return _day(GRANT.c.decided_on if what == "awarded" else GRANT.c.closed_on, span)


def _day(column: Any, span: Span) -> ColumnElement[bool]:
    return and_(column <= span.until, *([column >= span.since] if span.since is not None else []))


def _narrowed(rule: Rule) -> list[ColumnElement[bool]]:
    """What was granted, of the themes (with what belongs to them) and gender markers chosen."""
    which: list[ColumnElement[bool]] = [STAGE.c.phase.in_(AWARDED) | ((STAGE.c.phase == "hold") & GRANTED.is_not(None))]
    if themes := rule.codes("themes"):
        told = " " + GRANT.c.themes + " "
        which.append(or_(*(told.like(f"% {code}{end}%") for code in themes for end in (" ", "."))))
    if (markers := rule.codes("markers")) and rule.way.what != "marked":
        which.append(GRANT.c.gender_marker.in_(markers))
    return which


def _grants(desk: "Desk", rule: Rule, when: ColumnElement[bool], *columns: Any) -> Sequence[Any]:
    asked = select(GRANT.c.id, *columns).join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)
    with desk.store.read() as session:
        return session.execute(asked.where(when, *_narrowed(rule))).all()


def _payments(desk: "Desk", rule: Rule, span: Span) -> Sequence[Any]:
    """What was paid in a time by grant, payments taken back taken off."""
    asked = select(GRANT.c.id, GRANT.c.currency, func.sum(PAYMENT.c.amount).label("amount")).join_from(
        GRANT, PAYMENT, PAYMENT.c.grant_record_id == GRANT.c.id
    ).join(STAGE, STAGE.c.id == GRANT.c.grant_stage_id)  # fmt: skip
    asked = asked.where(_day(PAYMENT.c.paid_on, span), *_narrowed(rule)).group_by(GRANT.c.id, GRANT.c.currency)
    with desk.store.read() as session:
        return session.execute(asked).all()


def _cofunded(desk: "Desk", rule: Rule, span: Span) -> Counted:
    """What other funds give of the money of grants that one fund pays too."""
    fund = rule.number("fund")
    paid = GRANT.c.id.in_(select(FUNDING.c.grant_record_id).where(FUNDING.c.fund_id == fund))
    rows = _grants(desk, rule, and_(_day(GRANT.c.decided_on, span), paid), GRANT.c.currency)
    others = whole = 0
    for row in rows:
        grant = desk.grants.register.get(row.id)
        sources = desk.records.where("funding", grant_record_id=row.id)
        amounts = desk.grants.funds.added_up(grant, sources).amounts
        whole += sum(one or 0 for one in amounts)
        others += sum(one or 0 for one, kept in zip(amounts, sources, strict=True) if kept.values["fund_id"] != fund)
    if not whole:
        return Counted(notes=(Note("no_grants"),))
    mixed = len({row.currency for row in rows}) > 1
    if mixed:
        return Counted(notes=(Note("mixed_currencies"),))
    numbers: Numbers = (None, others * THOUSANDTHS, whole * THOUSANDTHS)
    return Counted(numbers, base=len(rows))
