"""Saved as one types: what was typed goes to the record at every pause, and nothing typed is ever dropped.

There is no file of drafts: a pause of 0.6 s, or one second of typing without a pause, writes into the workspace
itself, encrypted like everything in it. What a crash can lose is the last second, and what no record may hold yet.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ppa_desk.errors import DeskError
from ppa_desk.services.checks import Refused, check
from ppa_desk.services.records import Kept, Records

PAUSE, LONGEST = 600, 1000
"""Milliseconds after the last key, and after the first one, until what was typed is kept."""

HEAVY, HEAVY_LONGEST = 20_000, 5000
"""Texts of more characters than this are kept every so many milliseconds while typing goes on."""

CHANGED_ELSEWHERE = "record.changed_elsewhere"


class Holder(QObject):
    """What holds something typed that is not kept yet."""

    def flush(self) -> bool:
        """Keep what was typed now; say whether everything is kept."""
        raise NotImplementedError

    @property
    def pending(self) -> Mapping[str, Any]:
        """What is typed and not kept yet, by name."""
        raise NotImplementedError


class Saver(Holder):
    """Keeps one record's fields as they are typed. It knows no widgets."""

    saved = Signal(object)
    refused = Signal(str, object)
    accepted = Signal(str)
    differs = Signal(str, object)
    failed = Signal(object)

    def __init__(self, records: Records, kept: Kept, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records, self.kept = records, kept
        self._fields = {field.name: field for field in records.specs(kept.kind)}
        self._typed: dict[str, Any] = {}
        self._waiting: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self._longest.timeout.connect(self._in_passing)

    def typed(self, name: str, value: Any) -> None:
        """Note what a field holds now; it is kept after a pause."""
        self._typed[name] = value
        self._pause.start()
        if not self._longest.isActive():
            heavy = isinstance(value, str) and len(value) > HEAVY
            self._longest.start(HEAVY_LONGEST if heavy else LONGEST)

    @property
    def pending(self) -> Mapping[str, Any]:
        """What is typed and not kept yet, by field."""
        return self._typed

    def flush(self) -> bool:
        """Keep what was typed now; say whether everything is kept."""
        self._pause.stop()
        self._longest.stop()
        self._keep(quietly=False)
        return not self._typed

    def refresh(self) -> None:
        """Read the record again: somebody changed it. What is typed stays typed."""
        try:
            fresh = self._records.get(self.kept.kind, self.kept.id)
        except DeskError as gone:
            if self._typed:
                self.failed.emit(gone)
            return
        if fresh.version != self.kept.version:
            self._meet(fresh)
            self.saved.emit(self.kept)

    def choose(self, name: str, mine: bool) -> None:
        """Settle a field that two people changed: keep what was typed here, or what stands there."""
        self._waiting.discard(name)
        if not mine:
            self._typed.pop(name, None)
            self.saved.emit(self.kept)
        self.accepted.emit(name)
        self._keep(quietly=False)

    def _in_passing(self) -> None:
        self._keep(quietly=True)

    def _keep(self, *, quietly: bool) -> None:
        wanted = self._checked(quietly)
        for _ in range(3):
            if not wanted or self._written(wanted):
                return
            wanted = {name: value for name, value in wanted.items() if name not in self._waiting}

    def _checked(self, quietly: bool) -> dict[str, Any]:
        wanted: dict[str, Any] = {}
        for name, value in list(self._typed.items()):
            if name in self._waiting:
                continue
            try:
                clean = check(self._fields[name], value)
            except Refused as why:
                if not quietly:
                    self.refused.emit(name, why)
                continue
            self.accepted.emit(name)
            if clean == self.kept.values[name]:
                del self._typed[name]
            else:
                wanted[name] = clean
        return wanted

    def _written(self, wanted: dict[str, Any]) -> bool:
        """Write; False where the record had changed and what is left must be tried again."""
        kept = self.kept
        try:
            self.kept = self._records.save(kept.kind, kept.id, kept.version, wanted)
        except DeskError as error:
            return self._could_not(error)
        for name in wanted:
            self._typed.pop(name, None)
        self.saved.emit(self.kept)
        return True

    def _could_not(self, error: DeskError) -> bool:
        if error.code != CHANGED_ELSEWHERE:
            self.failed.emit(error)
            return True
        self.refresh()
        return False

    def _meet(self, now: Kept) -> None:
        """Take over what others changed; a field changed on both sides waits for a choice."""
        before, self.kept = self.kept, now
        for name, value in list(self._typed.items()):
            theirs = now.values[name]
            if theirs != before.values[name] and theirs != value:
                self._waiting.add(name)
                self.differs.emit(name, theirs)
