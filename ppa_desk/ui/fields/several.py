"""Choosing several codes of a list: each chosen one stands as a chip that takes it away again."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import FilterChip, show_if


class Several(Picker):
    """Codes with spaces between, in the order they were chosen."""

    def __init__(
        self, offer: Callable[[str], Offers], title: Callable[[Any], str], parent: QWidget | None = None
    ) -> None:
        self._codes: list[str] = []
        super().__init__(offer, title, parent)
        self._may_change = True
        self.narrow(lambda code: code not in self._codes)
        self.chips = FlowRow(space=6)
        self.chips.hide()
        self.column.insertWidget(0, self.chips)
        self.line.setPlaceholderText(self.tr("Type to add"))

    def value(self) -> str:
        """Return the codes."""
        return " ".join(self._codes)

    def show_value(self, value: Any) -> None:
        """Show what is kept."""
        codes = str(value or "").split()
        self.line.clear()
        if codes != self._codes or not self.chips.isVisibleTo(self):
            self._codes = codes
            self._show_chips()

    def allow(self, yes: bool) -> None:
        """Let people change it, or only read it."""
        super().allow(yes)
        self._may_change = yes
        self.line.setVisible(yes)
        self._show_chips()

    def settle(self) -> None:
        """Take what was typed where it is exactly one; anything else is taken back."""
        typed = self.line.text().strip()
        if not typed or self._popup.isVisible():
            return
        found = self._offer(typed)
        if len(found) == 1:
            self._take(found[0][0])
        self.line.clear()

    def drop(self, code: str) -> None:
        """Take a code away."""
        self._codes = [one for one in self._codes if one != code]
        self._tell()

    def _take(self, value: Any) -> None:
        if value is not None and value not in self._codes:
            self._codes = [*self._codes, str(value)]
            self._tell()
        self.line.clear()

    def _tell(self) -> None:
        self._show_chips()
        self.edited.emit()
        self.left.emit()

    def _show_chips(self) -> None:
        self.chips.clear()
        for code in self._codes:
            title = self._title(code)
            chip = FilterChip(f"{title}  ×" if self._may_change else title)
            chip.setChecked(True)
            chip.setAccessibleName(self.tr("Take away: {what}").format(what=title))
            chip.setEnabled(self._may_change)
            chip.clicked.connect(partial(self.drop, code))
            self.chips.add(chip)
        show_if(self.chips, bool(self._codes))
