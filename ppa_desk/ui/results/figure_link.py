"""A figure one presses to see where it comes from; its code is its tooltip, the same as on paper."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.shell.over import Over, over_of
from ppa_desk.ui.widgets.parts import LinkButton, hint


class FigureLink(LinkButton):
    """A pressable figure."""

    def __init__(self, tools: Tools, text: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tools, self.code = tools, code
        hint(self, self.tr("Where does this figure come from? {code}").replace("{code}", code))
        self.clicked.connect(self.explain)

    def explain(self) -> None:
        """Show where it comes from, over the page it stands on."""
        show_figure(self._tools, self, self.code)


def show_figure(tools: Tools, widget: QWidget, code: str) -> None:
    """Show where a figure comes from, over the page a widget stands on, else over the one that shows."""
    from ppa_desk.ui.results.explain_page import ExplainPage

    over = over_of(widget) or next((one for one in widget.window().findChildren(Over) if one.isVisible()), None)
    if over is None:
        return
    if isinstance(over.above, ExplainPage):
        over.above.show_code(code)
        return
    page = ExplainPage(tools, code)
    page.left.connect(over.lift)
    over.lay(page)
