"""The page of a corrective action plan."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ppa_desk.services.evidence.plans.standing import counted, of_action, of_plan
from ppa_desk.services.records import Kept
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.plans.cell_card import ROLES
from ppa_desk.ui.evidence.plans.tabs import TABS
from ppa_desk.ui.meetings.lines import coded
from ppa_desk.ui.record.tabbed import TabbedPage
from ppa_desk.ui.widgets.parts import Chip
from ppa_desk.ui.words import dates_language


class PlanPage(TabbedPage):
    """A corrective action plan: as far as its actions are."""

    holds: ClassVar[Mapping[str, str]] = {"corrective_action": "actions", "evidence_use": "uses"}

    def __init__(self, tools: Tools, record: int, parent: QWidget | None = None) -> None:
        super().__init__(tools, "corrective_plan", record, TABS, parent)

    def chips(self, kept: Kept) -> list[Chip]:
        """Return how far it is, where, and how many actions are how far."""
        today, codes = date.today(), self.tools.codes
        actions = self.tools.desk.records.where("corrective_action", corrective_plan_id=kept.id)
        self.tabs.count("actions", len(actions) or None)
        states = [of_action(one.values, today) for one in actions]
        status, province = of_plan(states), kept.values["province"]
        chips = [Chip(coded(codes, "cap_status", status), ROLES.get(status, ""))] if status else []
        chips += [Chip(coded(codes, "province", province))] if province else []
        if len(set(states)) > 1:
            told = self.tools.desk.evidence.need_briefs.telling(dates_language())
            chips += [Chip(told.counted(one, count)) for one, count in counted(states).items()]
        return chips

    def changed(self, kinds: frozenset[str]) -> None:
        """Follow the actions."""
        if "corrective_action" in kinds:
            self.show_kept()
