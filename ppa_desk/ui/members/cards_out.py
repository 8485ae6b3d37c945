"""The list of organisations or people as vCards: the Secretariat's own, or what members may see of those who agreed."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from ppa_desk.exchange.members import vcards_out
from ppa_desk.model.record import Visibility
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.lists.menu import Further
from ppa_desk.ui.lists.panel import ListPanel
from ppa_desk.ui.shell.over import Over, over_of
from ppa_desk.ui.tasks import Task

ENDING = ".vcf"


class CardsOut(QObject):
    """Writes the list that is shown as cards."""

    def __init__(self, tools: Tools, kind: str, panel: ListPanel) -> None:
        super().__init__(panel)
        self._tools, self._kind, self._panel = tools, kind, panel

    def save(self, edition: Visibility) -> None:
        """Ask where to, and write the cards there beside the window's work."""
        name = f"{self._panel.heading.text()}{ENDING}"
        path = self._tools.ask.save_as(self.tr("Save this list as vCards"), name, f"*{ENDING}")
        if path is None:
            return
        if path.suffix.lower() != ENDING:
            path = path.with_name(path.name + ENDING)
        carding, kind, numbers = self._tools.desk.members.carding, self._kind, list(self._panel.model.numbers)
        tongue, today = words.language(), date.today()

        def write(_task: Task) -> tuple[Path, int, int]:
            found = carding.cards(kind, numbers, edition, tongue, today)
            path.write_bytes(vcards_out.write(found.facts))
            return path, len(found.facts), found.left_out

        self._tools.tasks.run(write, self._saved, self._failed)

    def _saved(self, done: tuple[Path, int, int]) -> None:
        path, count, left_out = done
        told = self.tr("%n card(s) saved as {file}.", "", count).replace("{file}", path.name)
        if left_out:
            told += " " + self.tr("%n left out: they did not agree, or are not for these readers.", "", left_out)
        self._tools.say(told)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self._tools.say(self.tr("The cards could not be written there. Close the file, or choose another place."))
        else:
            self._tools.say(words.explained(error))


def further(tools: Tools, kind: str, panel: ListPanel) -> list[Further]:
    """Return what one can do besides with a list of the register: cards out, contacts in."""
    out = CardsOut(tools, kind, panel)
    told: list[Further] = [
        (QCoreApplication.translate("CardsOut", "Save as vCards, for us…"), partial(out.save, Visibility.SECRETARIAT)),
        (QCoreApplication.translate("CardsOut", "Save as vCards, for members…"), partial(out.save, Visibility.MEMBERS)),
    ]
    if not tools.desk.store.read_only:
        told.append((QCoreApplication.translate("CardsOut", "Take in contacts…"), partial(_take_in, tools, panel)))
    return told


def _take_in(tools: Tools, panel: ListPanel) -> None:
    from ppa_desk.ui.members.import_page import ask_and_take

    shown = (one for one in panel.window().findChildren(Over) if one.isVisible())
    if (over := over_of(panel) or next(shown, None)) is not None:
        ask_and_take(tools, over)
