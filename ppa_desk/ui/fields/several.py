"""Choosing several codes of a list: each chosen one stands as a chip that takes it away again."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from ppa_desk.model.fold import fold
from ppa_desk.ui.fields.picker import Offers, Picker
from ppa_desk.ui.widgets.flow import FlowRow
from ppa_desk.ui.widgets.parts import FilterChip, show_if

LONGEST = 60
"""Letters of something new at most."""


class _New(str):
    """Something typed that is no code yet."""


class Several(Picker):
    """Codes with spaces between, in the order they were chosen. `make` gives a code to something new."""

    def __init__(
        self,
        offer: Callable[[str], Offers],
        title: Callable[[Any], str],
        parent: QWidget | None = None,
        *,
        make: Callable[[str], str] | None = None,
    ) -> None:
        self._codes: list[str] = []
        self._make = make
        super().__init__(offer, title, parent)
        self._may_change = True
        self.narrow(lambda code: code not in self._codes)
        self.chips = FlowRow(space=6)
        self.chips.hide()
        self.column.insertWidget(0, self.chips)
        self.line.setPlaceholderText(self.tr("Type to add"))
        if make is not None:
            self.line.setMaxLength(LONGEST)
            self.line.returnPressed.connect(self._entered)

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

    def _entered(self) -> None:
        """Enter adds what is called so, and what fits nothing as something new."""
        typed = self.line.text().strip()
        if not typed or (self._popup.isVisible() and self._popup.currentIndex().isValid()):
            return
        found = self._offer(typed)
        if not found or any(fold(told) == fold(typed) for _, told in found):
            self._popup.hide()
            self._take(_New(typed))

    def _offered(self, words: str) -> list[tuple[Any, str]]:
        found = super()._offered(words)
        typed = " ".join(words.split())
        if self._make is None or not typed or any(fold(told) == fold(typed) for _, told in found):
            return found
        return [*found, (_New(typed), self.tr("New: “{word}”").replace("{word}", typed))]

    def _take(self, value: Any) -> None:
        if isinstance(value, _New):
            assert self._make is not None
            value = self._make(value)
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
