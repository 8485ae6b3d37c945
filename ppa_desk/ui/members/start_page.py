"""The first page of the area of members: what belongs to all of them, and the way in for lists of contacts."""

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members.tabs import AREA_TABS
from ppa_desk.ui.record.start_page import TabbedStart
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.widgets.parts import QuietButton, hint, show_if


class MembersStart(TabbedStart):
    """What one sees before an organisation or a person is chosen."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, self.tr("Members"), AREA_TABS, parent)
        self._tools = tools
        self.take_in = QuietButton(self.tr("Take in contacts…"))
        hint(self.take_in, self.tr("A list (CSV, Excel) or vCards; or drop the files here"))
        self.take_in.clicked.connect(self.ask_files)
        show_if(self.take_in, not tools.desk.store.read_only)
        self.head.addWidget(self.take_in)

    def ask_files(self) -> None:
        """Ask which files of contacts come in."""
        from ppa_desk.ui.members.import_page import ask_and_take  # the page is loaded when it is asked for

        if (over := over_of(self)) is not None:
            ask_and_take(self._tools, over)
