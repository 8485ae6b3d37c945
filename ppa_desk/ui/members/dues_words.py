"""Dues in words: their state, what was given and what is still to come, sums by state and currency."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ppa_desk.model.money import told
from ppa_desk.services.codes import Codes
from ppa_desk.services.content import Run, Table
from ppa_desk.services.members.dues import DuesRow, StateSum
from ppa_desk.ui import words

translate = QCoreApplication.translate

ROLES = {"overdue": "bad", "part_paid": "attention", "invoiced": "accent", "paid": "good", "in_kind": "good"}


def state(codes: Codes, name: str | None) -> str:
    """Return what a state of dues is called; None: the amount is not known, so there is none."""
    if name is None:
        return translate("Dues", "Amount not entered")
    return words.sentence_case(codes.label("dues", name, words.language()))


def role(name: str | None) -> str:
    """Return the role of the colour of a state."""
    return "attention" if name is None else ROLES.get(name, "")


def money(amount: int | None, currency: str | None) -> str:
    """Return an amount with its currency; a dash where it is not known."""
    return told(amount, currency, words.language()) or "–"


def course(row: DuesRow) -> str:
    """Return what came of dues: given, in kind, still to come, and by when."""
    parts = []
    if row.given:
        given = translate("Dues", "{amount} given").format(amount=money(row.given, row.currency))
        if row.in_kind:
            worth = translate("Dues", "of it {amount} in kind").format(amount=money(row.in_kind, row.currency))
            given = f"{given}, {worth}"
        parts.append(given)
    if row.given and row.left:
        parts.append(translate("Dues", "{amount} still to come").format(amount=money(row.left, row.currency)))
    if row.amount is not None and row.given > row.amount:
        more = money(row.given - row.amount, row.currency)
        parts.append(translate("Dues", "{amount} more than owed").format(amount=more))
    if row.invoiced_on is not None:
        parts.append(translate("Dues", "invoiced {day}").format(day=words.day(row.invoiced_on)))
    if row.due_on is not None and row.left:
        parts.append(translate("Dues", "payable by {day}").format(day=words.day(row.due_on)))
    return " · ".join(parts)


def table(codes: Codes, sums: Sequence[StateSum]) -> Table:
    """Return sums by state and currency as a table; currencies are never added up."""
    head = (
        translate("Dues", "State"), translate("Dues", "Members"), translate("Dues", "Owed"), translate("Dues", "Given"),
    )  # fmt: skip
    rows = []
    for one in sums:
        owed = "–" if one.state is None or one.state == "exempt" else money(one.amount, one.currency)
        given = money(one.given, one.currency) if one.given else "–"
        cells = (state(codes, one.state), words.number(one.count), owed, given)
        rows.append(tuple((Run(text),) for text in cells))
    return Table(head, tuple(rows), (3.0, 1.0, 2.0, 2.0), (1, 2, 3))
