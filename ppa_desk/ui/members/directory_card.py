"""The member directory: in which order, who is in it and who is left out, one button away from the pages."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.model.record import Visibility
from ppa_desk.services.members.directory import By, Look
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.looked_at import LookedAt
from ppa_desk.ui.shell.over import over_of
from ppa_desk.ui.widgets.choice_box import ChoiceBox
from ppa_desk.ui.widgets.parts import Card, QuietButton, hint, plain_label

EDITIONS = (Visibility.MEMBERS, Visibility.PUBLIC)
WATCHED = frozenset({
    "organisation", "membership", "person", "position", "consent_given", "field_visibility",
})  # fmt: skip

translate = QCoreApplication.translate


class DirectoryCard(LookedAt, Card):
    """What the directory would hold today."""

    watched = WATCHED

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Member directory"), parent=parent)
        self._tools = tools
        self.order = ChoiceBox()
        self.order.setAccessibleName(self.tr("Order of the directory"))
        self.order.offer({"alphabet": self.tr("From A to Z"), "sector": self.tr("By sector")}, "alphabet")
        self.preview = QuietButton(self.tr("Look at it…"))
        hint(self.preview, self.tr("For members or for everybody, in English or French; only people who agreed"))
        self.preview.clicked.connect(self.show_directory)
        self.head.addWidget(self.order)
        self.head.addWidget(self.preview)
        self.watch(tools)

    def show_directory(self) -> None:
        """Lay the directory over the page."""
        from ppa_desk.ui.preview.sources import directory_preview  # what draws PDFs is loaded when one is looked at

        if (over := over_of(self)) is not None:
            by: By = "sector" if self.order.key == "sector" else "alphabet"
            shown = directory_preview(self._tools, by)
            shown.left.connect(over.lift)
            over.lay(shown)

    def read(self) -> None:
        """Count who would stand in the directory."""
        look, today = self._tools.desk.members.directory.look, date.today()
        self._tools.tasks.run(
            lambda _: {edition: look(edition, today) for edition in EDITIONS}, self._tell, lambda _: self._tell({})
        )

    def _tell(self, looks: dict[Visibility, Look]) -> None:
        self.clear()
        for edition, look in looks.items():
            name = words.sentence_case(words.choice("edition", edition))
            self.add(plain_label(self.tr("{edition}: {what}").format(edition=name, what=told(look))))
            for sentence in left_out(look):
                self.add(plain_label(sentence, "secondary"))


def told(look: Look) -> str:
    """Say how many a directory would name."""
    bodies = translate("DirectoryCard", "%n organisation(s)", "", look.organisations)
    people = translate("DirectoryCard", "%n person(s)", "", look.people)
    return ", ".join((bodies, people) if look.people else (bodies,))


def left_out(look: Look) -> list[str]:
    """Say who is left out, and why; for the Secretariat's eyes only."""
    out, said = look.left_out, [""]
    if count := out.organisations:
        said.append(translate("DirectoryCard", "%n member(s) left out: not to be shown to these readers.", "", count))
    if count := out.people:
        said.append(translate("DirectoryCard", "%n person(s) left out: they did not agree to be in it.", "", count))
    if count := out.unreached:
        said.append(translate("DirectoryCard", "%n person(s) without e-mail and phone: they did not agree.", "", count))
    if out.names_hidden:
        said.append(translate("DirectoryCard", "No people are named: your rules do not show names here."))
    return said[1:]
