"""Undo and redo of whole changes. What was typed in one go into one field is taken back in one go."""

from collections.abc import Callable
from datetime import timedelta

from ppa_desk.services.history import Entry, History
from ppa_desk.ui import words

GO = timedelta(seconds=4)
"""Saves of the same fields closer together than this are one go of typing."""

MOST = 200


class Undoing:
    """The window's undo, over the journal."""

    def __init__(self, history: History) -> None:
        self._history = history

    def undo(self) -> str:
        """Take back the last change and say what it was. NothingToUndo, LaterChange, IsFinal."""
        return self._repeat(self._history.undo, self._history.next_undo)

    def redo(self) -> str:
        """Make the last undone change again and say what it was. NothingToRedo, LaterChange."""
        return self._repeat(self._history.redo, self._history.next_redo)

    def next_undo(self) -> str:
        """Say what undo would take back, nothing where there is nothing."""
        return _told(self._history.next_undo())

    def next_redo(self) -> str:
        """Say what redo would make again, nothing where there is nothing."""
        return _told(self._history.next_redo())

    def _repeat(self, step: Callable[[], Entry], following: Callable[[], Entry | None]) -> str:
        done = step()
        last = done
        for _ in range(MOST):
            then = following()
            if then is None or not _one_go(last, then):
                break
            last = step()
        return _told(done)


def _one_go(one: Entry, other: Entry) -> bool:
    typed = one.action == other.action and one.action.endswith(".changed")
    same = one.told.get("fields") == other.told.get("fields") and len(one.told.get("fields") or ()) == 1
    return typed and same and one.who == other.who and abs(one.at - other.at) <= GO


def _told(entry: Entry | None) -> str:
    return words.action(entry.action, entry.told) if entry else ""
