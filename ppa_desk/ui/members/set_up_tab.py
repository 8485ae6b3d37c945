"""How the register is set up: a card for each matter, made when the tab is first opened."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.widgets.parts import Page

Make = Callable[[Tools], QWidget]


def _own_fields(tools: Tools) -> QWidget:
    from ppa_desk.ui.members.own_fields import OwnFieldsCard

    return OwnFieldsCard(tools)


def _visibility(tools: Tools) -> QWidget:
    from ppa_desk.ui.members.visibility_card import VisibilityCard

    return VisibilityCard(tools)


def _tags(tools: Tools) -> QWidget:
    from ppa_desk.ui.members.tags_card import TagsCard

    return TagsCard(tools)


def _retention(tools: Tools) -> QWidget:
    from ppa_desk.ui.members.retention_card import RetentionCard

    return RetentionCard(tools)


def _dues_tiers(tools: Tools) -> QWidget:
    from ppa_desk.ui.members.dues_tiers import dues_tiers_card

    return dues_tiers_card(tools)


def _imports(tools: Tools) -> QWidget:
    from ppa_desk.ui.members.imports_card import ImportsCard

    return ImportsCard(tools)


CARDS: tuple[Make, ...] = (
    _own_fields,
    _tags,
    _visibility,
    _retention,
    _dues_tiers,
    _imports,
)
"""What can be set up, from the top: a line each."""


def set_up_tab(tools: Tools) -> QWidget:
    """Return the cards below each other, on a page that scrolls."""
    page = Page()
    page.body.setContentsMargins(0, 0, 0, 0)
    page.add(stacked(*(make(tools) for make in CARDS)))
    return page
