"""Names of an online meeting that nobody was found for with certainty: somebody says who they are, by keyboard."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppa_desk.exchange.meetings.attendance import AttendancePlan, Key, Unknown
from ppa_desk.model.fold import fold
from ppa_desk.services.meetings.recognising import NAME, ROOM
from ppa_desk.services.members import names
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.imports.deciding import Deciding, beside
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import LinkButton, QuietButton, hint, show_if

MOST, QUICK = 20, 2
"""How many people are offered at once, and how many of those suggested have a button of their own."""
NEW = "new"


class WhoCard(Deciding):
    """Names. `whose` is what was decided, by name and address; `people` are those to be added to the register."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("WhoCard", "Who are these?"),
            QCoreApplication.translate(
                "WhoCard",
                "Each choice is remembered for the next meetings. What is left alone comes in all the same, and may be "
                "said later. Type a few letters, or press Down; Enter takes the choice and goes to the next name.",
            ),
            parent,
        )
        self._tools = tools
        self.whose: dict[Key, str] = {}
        self.people: dict[str, tuple[str, str]] = {}
        self.pickers: dict[Key, Picker] = {}
        self._titles: dict[int, str] = {}
        self._alike: list[Unknown] = []
        self.all = QuietButton()
        hint(self.all, self.tr("Those whose name, letter for letter, only one person of the register has"))
        self.all.clicked.connect(self.take_alike)
        self.body.insertWidget(1, self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.all.hide()

    def show_plan(self, planned: AttendancePlan) -> None:
        """Show the names of a plan, those who were there longest first."""
        suggested = {number for one in planned.unknown for number, _ in one.suggested}
        self._titles |= self._tools.desk.records.titles("person", sorted(suggested - self._titles.keys()))
        self.show_things(planned.unknown)
        self._alike = [one for one in planned.unknown if _alone(one) and self.key(one) not in self.whose]
        self.all.setText(QCoreApplication.translate("WhoCard", "Take all %n that have the same name", "",
                                                    len(self._alike)))  # fmt: skip
        show_if(self.all, len(self._alike) > 1)

    def take_alike(self) -> None:
        """Take everybody whose name only one person of the register has."""
        for one in self._alike:
            self.whose[self.key(one)] = whose = f"person:{one.suggested[0][0]}"
            if (picker := self.pickers.get(self.key(one))) is not None:
                with QSignalBlocker(picker):
                    picker.show_value(whose)
        self.decided.emit()

    def key(self, one: Unknown) -> Key:
        """Return the name and address."""
        return one.called.key

    def row(self, one: Unknown) -> QWidget:
        """Return the name as it is written, how long they were there, and who it may be."""
        picker = Picker(partial(self._offer, one), self._called)
        picker.name(_written(one))
        picker.line.setPlaceholderText(self.tr("Type a name, or choose below"))
        picker.show_value(self.whose.get(self.key(one)))
        picker.edited.connect(partial(self._picked, one, picker))
        self.pickers[self.key(one)] = picker
        control = QWidget()
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(picker)
        column.addWidget(self._quick(one))
        return beside(_written(one), self._about(one), control)

    def _quick(self, one: Unknown) -> QWidget:
        """Buttons for what is likely: those suggested, each with why, then what is nobody of the register."""
        row = FlowRow(space=0)
        for number, why in one.suggested[:QUICK]:
            button = LinkButton(self._titles.get(number, ""))
            hint(button, self._why(why))
            button.clicked.connect(partial(self._decide, one, f"person:{number}"))
            row.add(button)
        for whose in (ROOM, NAME) if one.called.is_phone else (NAME, ROOM):
            button = LinkButton(self.tr("Only a name") if whose == NAME else self.tr("Phone or room"))
            hint(button, self._special(whose))
            button.clicked.connect(partial(self._decide, one, whose))
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by keyboard the line beside offers the same
            row.add(button)
        return row

    def _about(self, one: Unknown) -> str:
        told = [] if one.minutes is None else [self.tr("{minutes} min").format(minutes=words.number(one.minutes))]
        if one.called.email:
            told.append(one.called.email)
        told += [f"{self._titles.get(number, '')}: {self._why(why)}" for number, why in one.suggested[:QUICK]]
        return " · ".join(told)

    def _why(self, why: str) -> str:
        return {
            "same_email": self.tr("the same e-mail address, but not the only sign"),
            "same_alias": self.tr("went by this name before, as somebody else did"),
            "same_name": self.tr("the same name"), "like": self.tr("almost the same name"),
            "register": self.tr("the same name, not on the list of this meeting"),
            "inside": self.tr("the name stands in what is written"),
        }[why]  # fmt: skip

    def _special(self, whose: str) -> str:
        return self.tr("Not a member: keep as a name") if whose == NAME else self.tr("A phone or a room")

    # --- choosing

    def _offer(self, one: Unknown, typed: str) -> Offers:
        wanted = fold(typed.strip())
        first = [(f"person:{number}", self._titles[number]) for number, _ in one.suggested if number in self._titles]
        found = self._tools.desk.records.offer("person", typed, MOST) if wanted else []
        self._titles |= dict(found)
        people = dict([*first, *((f"person:{number}", told) for number, told in found)])
        known = [pair for pair in people.items() if not wanted or pair in first or wanted in fold(pair[1])
                 or pair[0] not in dict(first)]  # fmt: skip
        new = " ".join(typed.split()) or one.called.name
        rest = [(NAME, self._special(NAME)), (ROOM, self._special(ROOM)),
                (f"{NEW}:{new}", self.tr("Add to the register: {name}").replace("{name}", new))]  # fmt: skip
        return [*known, *rest]

    def _called(self, whose: Any) -> str:
        kind, _, rest = str(whose).partition(":")
        if kind == NEW:
            new = " ".join(self.people.get(whose, ())).strip() or rest
            return self.tr("Add to the register: {name}").replace("{name}", new)
        return self._titles.get(int(rest), "") if kind == "person" else self._special(kind)

    def _picked(self, one: Unknown, picker: Picker) -> None:
        self._keep(one, picker.value())

    def _decide(self, one: Unknown, whose: str, _checked: bool = False) -> None:
        with QSignalBlocker(self.pickers[self.key(one)]):
            self.pickers[self.key(one)].show_value(whose)
        self._keep(one, whose)

    def _keep(self, one: Unknown, whose: Any) -> None:
        key = self.key(one)
        self.whose.pop(key, None)
        if whose is not None:
            self.whose[key] = str(whose)
            if str(whose).startswith(f"{NEW}:"):
                told = names.split(str(whose).partition(":")[2])
                self.people[str(whose)] = (told.given_name, told.family_name)
        self.decided.emit()
        self._go_on(key)

    def _go_on(self, key: Key) -> None:
        """Put the cursor where the next name is still to be decided."""
        keys = list(self.pickers)
        after = [*keys[keys.index(key) + 1 :], *keys[: keys.index(key)]]
        if (then := next((one for one in after if one not in self.whose), None)) is not None:
            self.pickers[then].line.setFocus(Qt.FocusReason.TabFocusReason)

    def forget(self) -> None:
        """Show nothing any more."""
        super().forget()
        self.pickers = {}

    def decisions(self) -> tuple[Mapping[Key, str], Mapping[str, tuple[str, str]]]:
        """Return what was decided, and the people of it who are new."""
        meant = set(self.whose.values())
        return dict(self.whose), {key: told for key, told in self.people.items() if key in meant}


def _alone(one: Unknown) -> bool:
    """Say that only one person is suggested, who has this very name."""
    return len(one.suggested) == 1 and one.suggested[0][1] == "register"


def _written(one: Unknown) -> str:
    return f"{one.called.name} ({one.called.original})" if one.called.original else one.called.name
