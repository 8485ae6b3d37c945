"""The lines of a plan as a list: found by words, narrowed to one deed, read in full when chosen."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from ppa_desk.errors import DeskError
from ppa_desk.exchange.plan import Deed, Line, Plan, Reason
from ppa_desk.forms.definition import Form
from ppa_desk.model import money
from ppa_desk.model.fold import fold
from ppa_desk.sentences import NOTES
from ppa_desk.ui import words
from ppa_desk.ui.lists import model
from ppa_desk.ui.lists.panel import Column, Filter, ListPanel
from ppa_desk.ui.theme import TWO_LINE_ROW, scale_of
from ppa_desk.ui.widgets.parts import Card, Chip, plain_label

HEAD, FEWEST, MOST = 112, 2, 6
"""Height of what stands above the rows, and how many rows are in sight at least and at most."""
LONGEST = 60
"""Letters shown of a question."""


class PlanRows(Card):
    """Row by row, what taking files in would do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Row by row"), parent=parent)
        self._lines: Sequence[Line] = ()
        self._form = Form("")
        self.list = ListPanel(
            self.title.text(),
            self,
            (Column(self.tr("Row"), self._title),),
            line=self._line,
            filters=(Filter(""), *(Filter("", {"deed": deed}) for deed in Deed)),
            empty=self.tr("There is no row in these files."),
        )
        self.list.in_card()
        self.list.chosen.connect(self._tell)
        self.told = plain_label("", "secondary")
        self.told.hide()
        self.add(self.list, self.told)
        self.hide()

    def show_plan(self, plan: Plan, form: Form | None = None) -> None:
        """Show the lines of a plan, and how many there are of each deed; a form tells the questions of answers."""
        self._form = form or Form("")
        self._lines = sorted(plan.lines, key=lambda line: (line.deed is not Deed.REFUSE, not line.reasons))
        counts = plan.counts()
        told = [(self.tr("All"), len(self._lines)), *((self._many(deed), counts[deed]) for deed in Deed)]
        self.list.relabel([f"{deed}  {words.number(count)}" for deed, count in told])
        self.list.reload()
        rows = min(max(len(self._lines), FEWEST), MOST)
        self.list.setFixedHeight(round((HEAD + rows * TWO_LINE_ROW) * scale_of(self.list.font())))
        self.told.hide()
        self.show()

    def chips(self) -> list[Chip]:
        """Return how many lines there are of each deed, as facts about the plan."""
        counts = Counter(line.deed for line in self._lines)
        told = ((deed, counts[deed]) for deed in Deed if counts[deed])
        return [Chip(f"{self._many(deed)}  {words.number(count)}", _ROLES[deed]) for deed, count in told]

    def refused(self) -> list[str]:
        """Return why lines cannot be read."""
        return [self._why(line) for line in self._lines if line.deed is Deed.REFUSE]

    # --- what the list asks

    def ids(
        self, words: str = "", only: Mapping[str, Any] | None = None, sort: str = "", down: bool = False
    ) -> list[int]:
        """Return the places of the lines that hold these words, with what cannot be read first."""
        deed, wanted = (only or {}).get("deed"), fold(words).split()
        lines = ((at, line) for at, line in enumerate(self._lines) if deed is None or line.deed is deed)
        return [at for at, line in lines if not wanted or self._holds(line, wanted)]

    def rows(self, numbers: Sequence[int]) -> Mapping[int, Line]:
        """Return lines by place."""
        return {at: self._lines[at] for at in numbers}

    def _holds(self, line: Line, wanted: Sequence[str]) -> bool:
        said = fold(f"{line.title} {self._where(line)} {self._why(line)}")
        return all(word in said for word in wanted)

    # --- how a line is told

    def _line(self, line: Line) -> model.Line:
        below = " · ".join(filter(None, (self._where(line) if line.title else "", self._why(line))))
        return model.Line(self._title(line), below, self._deed(line.deed), _ROLES[line.deed])

    def _title(self, line: Line) -> str:
        return line.title or self._where(line)

    def _where(self, line: Line) -> str:
        if line.place.column:
            return f"{line.place.sheet} {line.place.column}{line.place.row}"
        if not line.place.row:
            return line.place.file if line.place.file != line.title else ""
        return self.tr("{file}, row {row}").format(file=line.place.file, row=line.place.row)

    def _why(self, line: Line) -> str:
        return " ".join(self._reason(reason) for reason in line.reasons)

    def _reason(self, reason: Reason) -> str:
        if reason.code not in NOTES:
            return words.explained(_Refused(reason))
        if kind := str(reason.values.get("kind", "")):
            return words.notice(reason.code, _with_labels(kind, reason.values))
        asked = self._form.question(str(reason.values.get("question", "")))
        label = asked.label.of(words.language()) if asked else ""
        short = label if len(label) <= LONGEST else f"{label[:LONGEST].rstrip()}…"
        told = dict(reason.values) | ({"question": short} if short else {})
        return words.notice(reason.code, told | _of_grant(told))

    def _deed(self, deed: Deed) -> str:
        return {
            Deed.ADD: self.tr("to add"), Deed.CHANGE: self.tr("to replace"),
            Deed.SKIP: self.tr("left out"), Deed.REFUSE: self.tr("cannot be read"),
        }[deed]  # fmt: skip

    def _many(self, deed: Deed) -> str:
        return {
            Deed.ADD: self.tr("To add"), Deed.CHANGE: self.tr("To replace"),
            Deed.SKIP: self.tr("Left out"), Deed.REFUSE: self.tr("Cannot be read"),
        }[deed]  # fmt: skip

    def _tell(self, at: int) -> None:
        line = self._lines[at]
        parts = (line.title, self._where(line), self._deed(line.deed), self._why(line))
        self.told.setText(" · ".join(filter(None, parts)))
        self.told.show()


def _with_labels(kind: str, told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a reason with what the fields of a kind are called."""
    names = {name: str(told[name]).split() for name in ("field", "fields") if name in told}
    return {**told, **{name: ", ".join(words.field(kind, one) for one in some) for name, some in names.items()}}


_ROLES = {Deed.ADD: "good", Deed.CHANGE: "", Deed.SKIP: "", Deed.REFUSE: "bad"}


def _of_grant(values: Mapping[str, Any]) -> dict[str, str]:
    """Amounts, and fields by their labels, as people read them."""
    told = {}
    if "amount" in values and "currency" in values:
        told["amount"] = money.told(values["amount"], values["currency"], words.language())
    if isinstance(values.get("fields"), tuple):
        named = [words.field(kind, name) if name else words.kind(kind, many=True) for kind, name in values["fields"]]
        told["fields"] = ", ".join(dict.fromkeys(one[:1].lower() + one[1:] for one in named))
    return told


class _Refused(DeskError):
    """A reason of a file, told as an error's sentence."""

    def __init__(self, reason: Reason) -> None:
        self.code = reason.code
        super().__init__(**reason.values)
