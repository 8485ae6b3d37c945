"""Senders who were not found for certain among those who were asked: somebody says who they are."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from ppa_desk.exchange.answers.planning import AnswerPlan, Unmatched
from ppa_desk.model.fold import fold
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.imports.deciding import Deciding, beside

MOST = 100
"""How many people are offered at once; typing narrows them."""


class PeopleCard(Deciding):
    """Senders. `whose` is what was decided: the invitation, by file and row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(*self.said(), parent)
        self.whose: dict[tuple[str, int], int] = {}
        self._names: dict[int, str] = {}

    def said(self) -> tuple[str, str]:
        """Return the title, and what it is about."""
        return (
            self.tr("Who sent these?"),
            self.tr("Not found for certain among those who were asked. Left alone, the answers come in all the same."),
        )

    def show_plan(self, planned: AnswerPlan, invitations: Sequence[Mapping[str, Any]]) -> None:
        """Show the senders of a plan, those first who are like somebody who was asked."""
        if not {file for file, _ in self._known} <= {line.place.file for line in planned.plan.lines}:
            self.forget()  # another file of the same name came: both are called otherwise now
        self._names = {one["id"]: ", ".join(filter(None, (one["person"], one["organisation"]))) for one in invitations}
        self.show_things(sorted(planned.unmatched, key=lambda one: not one.suggested))

    def key(self, one: Unmatched) -> tuple[str, int]:
        """Return file and row."""
        return one.place.file, one.place.row

    def row(self, one: Unmatched) -> QWidget:
        """Return the sender as told, where that stands, and who it may be."""
        picker = Picker(partial(self._offer, one.suggested), lambda number: self._names.get(number, ""))
        picker.name(one.told)
        picker.line.setPlaceholderText(self.tr("Somebody else"))
        picker.show_value(self.whose.get(self.key(one)))
        picker.edited.connect(partial(self._decide, one, picker))
        return beside(one.told, self._about(one), picker)

    def _about(self, one: Unmatched) -> str:
        where = one.place.file
        if one.place.row:
            where = self.tr("{file}, row {row}").format(file=one.place.file, row=one.place.row)
        if not one.suggested:
            return where
        like = "; ".join(self._names.get(number, "") for number in one.suggested)
        return self.tr("{where} · perhaps {names}").format(where=where, names=like)

    def _offer(self, suggested: Sequence[int], typed: str) -> Offers:
        wanted = fold(typed.strip())
        order = [*suggested, *(number for number in self._names if number not in suggested)]
        named = [(number, self._names[number]) for number in order if number in self._names]
        return [(number, name) for number, name in named if wanted in fold(name)][:MOST]

    def _decide(self, one: Unmatched, picker: Picker) -> None:
        self.whose.pop(self.key(one), None)
        if picker.value() is not None:
            self.whose[self.key(one)] = int(picker.value())
        self.decided.emit()
