"""How a list is set up: its columns and conditions, remembered on this computer, and views that have a name."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from ppa_desk.documents.list_book import cell
from ppa_desk.errors import DeskError
from ppa_desk.model.kinds import Field
from ppa_desk.services.checks import check
from ppa_desk.services.facts import BARE, HOWS, Condition, Fact, FactList, FactRow
from ppa_desk.services.own_fields import DEFINED
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.panel import Column, ListPanel
from ppa_desk.ui.widgets.parts import FilterChip


class SetUp(QObject):
    """Columns and conditions of a list over facts. It shows them in its panel once it has one.

    `first` is the column that is always there.
    """

    def __init__(self, tools: Tools, kind: str, listed: FactList, first: str = "name") -> None:
        super().__init__()
        self.tools, self.kind, self.list, self.first = tools, kind, listed, first
        self.where: list[Condition] = []
        self._usual = self.list.keys
        self.list.keys = self._known(self._kept.get("columns"))
        self._panel: ListPanel | None = None
        tools.bell.rang.connect(self._rang)

    # --- columns

    def columns(self) -> list[Column]:
        """Return the columns that are chosen."""
        facts = self.list.facts()
        return [self._column(facts[key]) for key in self.list.keys if key in facts]

    def choose(self, keys: Sequence[str]) -> None:
        """Show these columns, and remember them."""
        self.list.keys = self._known(list(keys))
        self._remember(columns=list(self.list.keys))
        if self._panel is not None:
            self._panel.show_columns(self.columns())
            self._panel.reload()

    def usual(self) -> None:
        """Show the columns a list has that nobody set up."""
        self.choose(self._usual)

    def title(self, fact: Fact) -> str:
        """Return what a fact is called."""
        if fact.whole:
            return words.kind(fact.about, many=fact.whole == "many")
        return words.titled(fact.about, fact.spec)

    def text(self, spec: Field, value: Any) -> str:
        """Return a value as a cell shows it."""
        if value is None or value == "":
            return ""
        told = words.value(self.tools.codes, self.kind, spec, value)
        return words.sentence_case(told) if spec.type in ("code", "choice") else told

    def _column(self, fact: Fact) -> Column:
        return Column(
            self.title(fact), partial(_value, fact.key), partial(self.text, fact.spec), sort=fact.key,
            right=fact.type == "quantity", keep=lambda value: cell(fact.spec, value, self.text),
        )  # fmt: skip

    def _known(self, keys: Any) -> tuple[str, ...]:
        known = self.list.facts()
        found = [key for key in keys if key in known] if isinstance(keys, list | tuple) else list(self._usual)
        return tuple(dict.fromkeys([self.first, *found]))

    # --- conditions

    def attach(self, panel: ListPanel) -> None:
        """Show conditions and columns in a panel."""
        self._panel = panel
        panel.widened.connect(self.ask_nothing)

    def ask(self, where: Sequence[Condition]) -> None:
        """Limit the list to what these conditions ask."""
        self.where = list(where)
        if self._panel is not None:
            self._show_conditions(self._panel)
            self._panel.where(self.where)

    def ask_nothing(self) -> None:
        """Take every condition away."""
        self.ask(())

    def drop(self, condition: Condition) -> None:
        """Take one condition away."""
        self.ask([one for one in self.where if one is not condition])

    def says(self, condition: Condition) -> str:
        """Return a condition in words."""
        fact = self.list.facts().get(condition.key)
        if fact is None:
            return ""
        value = "" if condition.how in BARE else self._said(fact, condition.value)
        return f"{self.title(fact)} {self.how(condition.how, fact.type)} {value}".strip()

    def how(self, how: str, type_: str = "") -> str:
        """Return how something is asked, in a word or two."""
        return {
            "contains": self.tr("contains"), "is": self.tr("has") if type_ == "several" else self.tr("is"),
            "is_not": self.tr("has not") if type_ == "several" else self.tr("is not"),
            "filled": self.tr("is filled in"), "empty": self.tr("is empty"),
            "after": self.tr("after"), "before": self.tr("before"),
            "least": self.tr("at least"), "most": self.tr("at most"),
        }[how]  # fmt: skip

    def _said(self, fact: Fact, value: Any) -> str:
        told = self.text(fact.spec, value)
        return f"“{told}”" if fact.type == "text" else told

    def _show_conditions(self, panel: ListPanel) -> None:
        panel.asked.clear()
        for one in self.where:
            chip = FilterChip(f"{self.says(one)}  ×")
            chip.setChecked(True)
            chip.setAccessibleName(self.tr("Take away: {what}").replace("{what}", self.says(one)))
            chip.clicked.connect(partial(self.drop, one))
            panel.asked.add(chip)
        panel.asked.setVisible(bool(self.where))

    # --- views with a name

    @property
    def views(self) -> dict[str, Any]:
        """The views that were given a name, by it."""
        found = self._kept.get("views")
        return found if isinstance(found, dict) else {}

    def keep_view(self, name: str) -> None:
        """Remember columns, conditions and order under a name."""
        model = self._panel.model if self._panel else None
        where = [[one.key, one.how, _plain(one.value)] for one in self.where]
        view = {"columns": list(self.list.keys), "where": where,
                "sort": model.order if model else "", "down": model.down if model else False}  # fmt: skip
        self._remember(views=self.views | {name: view})

    def forget_view(self, name: str) -> None:
        """Forget a view."""
        self._remember(views={known: view for known, view in self.views.items() if known != name})

    def use_view(self, name: str) -> None:
        """Show the list as it was when the view was kept; what is gone meanwhile is left out."""
        view = self.views.get(name)
        if not isinstance(view, dict):
            return
        self.choose(view.get("columns") or [])
        self.ask([one for told in view.get("where") or () if (one := self._read(told)) is not None])
        if self._panel is not None and view.get("sort") in {one.sort for one in self._panel.model.columns}:
            self._panel.order_by(str(view["sort"]), down=bool(view.get("down")))

    def _read(self, told: Any) -> Condition | None:
        """A condition as it was remembered; None where it cannot be asked any more."""
        try:
            key, how, value = told
            fact = self.list.facts()[key]
            if how not in HOWS[fact.type]:
                return None
            clean = None if how in BARE else check(fact.spec, value)
            return Condition(key, how, value if fact.spec.several or fact.spec.type == "choice" else clean)
        except (TypeError, ValueError, KeyError, DeskError):
            return None

    @property
    def _kept(self) -> dict[str, Any]:
        found = self.tools.settings.lists.get(self.kind)
        return found if isinstance(found, dict) else {}

    def _remember(self, **what: Any) -> None:
        self.tools.settings.lists = self.tools.settings.lists | {self.kind: self._kept | what}
        self.tools.settings.save()

    def _rang(self, kinds: frozenset[str]) -> None:
        if kinds & DEFINED and self._panel is not None:
            self.list.keys = self._known(list(self.list.keys))
            self._panel.show_columns(self.columns())


def _value(key: str, told: FactRow) -> Any:
    return told.cells.get(key)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
