"""What is decided when contacts come in: what happens to those here already, words that are no code, what differs."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ppa_desk.exchange.members.comparing import Difference, Mode
from ppa_desk.exchange.members.vocabulary import Strange
from ppa_desk.exchange.members.weighing import Conflict
from ppa_desk.model.codes import list_title
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import fields
from ppa_desk.services.codes import Codes
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.fields.picker import Picker
from ppa_desk.ui.imports.deciding import Deciding, beside
from ppa_desk.ui.widgets.choice_button import ChoiceButton
from ppa_desk.ui.widgets.parts import Card


class HereCard(Card):
    """What happens to those who are here already."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.button = ChoiceButton(self.tr("Those who are here already"))
        offered = {
            Mode.ASK: self.tr("Fill what is empty, ask where they differ"),
            Mode.FILL: self.tr("Only fill what is empty"),
            Mode.UPDATE: self.tr("Take over what the file says"),
            Mode.SKIP: self.tr("Leave them as they are"),
        }
        self.button.offer({str(mode): told for mode, told in offered.items()}, str(Mode.ASK))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.chosen.connect(lambda _key: self.decided.emit())
        about = self.tr("Nothing that is here is ever emptied, and one click takes everything back.")
        self.add(beside(self.tr("Those who are here already"), about, self.button))

    @property
    def mode(self) -> Mode:
        """What was decided."""
        return Mode(self.button.key)


class WordsCard(Deciding):
    """Words that are no code of their list. `meant` is what was decided, by list and words."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("WordsCard", "Words that are not known here"),
            QCoreApplication.translate(
                "WordsCard", "Say once what they mean; it is remembered. Left alone, they are kept in the notes."
            ),
            parent,
        )
        self.meant: dict[tuple[str, str], str] = {}
        self._codes = tools.codes

    def key(self, one: Strange) -> tuple[str, str]:
        """Return list and words."""
        return one.list, one.words

    def row(self, one: Strange) -> QWidget:
        """Return the words, how often and where they came, and what they may mean."""
        tongue = words.language()
        codes = [(code.code, code.label(tongue)) for code in self._codes.choices(one.list)]
        keep = [("", self.tr("Keep in the notes"))]
        likely = [
            (code, self.tr("{choice} (likely)").format(choice=told)) for code, told in codes if code == one.likely
        ]
        offered = [*likely, *keep, *(pair for pair in codes if pair[0] != one.likely)]
        names = dict(offered)
        picker = Picker(
            lambda typed: [pair for pair in offered if fold(typed.strip()) in fold(pair[1])],
            lambda code: names.get(code, ""),
            may_be_empty=False,
        )
        picker.name(one.words)
        picker.show_value(self.meant.get(self.key(one), ""))
        picker.edited.connect(partial(self._decide, one, picker))
        said = f"{one.words}  ×{one.count}" if one.count > 1 else one.words
        about = self.tr("{list} · first in {cell}").format(list=list_title(one.list, tongue), cell=one.cell)
        return beside(said, about, picker)

    def _decide(self, one: Strange, picker: Picker) -> None:
        self.meant[self.key(one)] = str(picker.value() or "")
        self.decided.emit()


class ConflictsCard(Deciding):
    """Rows that say otherwise than what is here. `rows` is what was decided, by file, sheet and row."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ConflictsCard", "Here it says otherwise"),
            QCoreApplication.translate("ConflictsCard", "Left alone, what is here stays."),
            parent,
        )
        self.rows: dict[tuple[str, str, int], str] = {}
        self._tools = tools

    def key(self, one: Conflict) -> tuple[str, str, int]:
        """Return file, sheet and row."""
        return one.place.file, one.place.sheet, one.place.row

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Show the rows that differ; where none does any more, nothing."""
        if not {self.key(one) for one in conflicts} & self._known:
            self.forget()
        self.show_things(conflicts)
        self.setVisible(bool(conflicts))

    def row(self, one: Conflict) -> QWidget:
        """Return whom it is about, what differs, and what holds."""
        button = ChoiceButton(one.title)
        button.offer({"keep": self.tr("What is here stays"), "file": self.tr("The file holds")}, one.answer or "keep")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.chosen.connect(partial(self._decide, one))
        return beside(one.title, "\n".join(map(self._difference, one.differences)), button)

    def _difference(self, one: Difference) -> str:
        here, file = (told_value(self._tools.codes, one.kind, one.field, value) for value in (one.here, one.told))
        told = self.tr("{field}: here “{here}”, in the file “{told}” ({cell})")
        return told.format(field=words.field(one.kind, one.field), here=here, told=file, cell=one.cell)

    def _decide(self, one: Conflict, answer: str) -> None:
        self.rows[self.key(one)] = answer
        self.decided.emit()


def told_value(codes: Codes, kind: str, field: str, value: str) -> str:
    """Return a value of a field that a plan tells as text as a person reads it: codes by their words, days as days."""
    spec = next((spec for spec in fields(kind) if spec.name == field), None)
    if spec is None or not value:
        return value
    if spec.type == "date":
        return words.day(date.fromisoformat(value))
    coded = spec.type in ("code", "choice") or spec.several
    return words.value(codes, kind, spec, value) if coded else value
