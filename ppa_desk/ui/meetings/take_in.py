"""What a meeting left behind, taken in over its page: attendance, polls, chat, transcripts, known by their content."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ppa_desk.exchange.meetings.kinds import Kind, sorted_by_kind
from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.imports.taking import TakingIn
from ppa_desk.ui.shell.over import Over, over_of
from ppa_desk.ui.widgets.parts import QuietButton, hint, show_if

FILES = "*.csv *.xlsx *.txt *.vtt"


def button(tools: Tools, meeting: int) -> QuietButton:
    """Return a button that asks for files of a meeting and takes in whatever they are."""
    made = QuietButton(QCoreApplication.translate("TakeIn", "Take in files of the meeting…"))
    hint(made, QCoreApplication.translate(
        "TakeIn", "Attendance, polls, chat or transcript, as the online meeting left them; they may also be dropped on "
                  "the window"))  # fmt: skip
    made.clicked.connect(lambda: ask_and_take(tools, made, meeting))
    show_if(made, not tools.desk.store.read_only)
    return made


def ask_and_take(tools: Tools, where: QWidget, meeting: int) -> None:
    """Ask for files of a meeting, and lay the plan of taking them in over the page a widget stands on."""
    told = QCoreApplication.translate("TakeIn", "Files of the meeting")
    over = over_of(where)
    if over is not None and (paths := tools.ask.open_files(told, FILES)):
        take(tools, over, meeting, paths)


def take(tools: Tools, over: Over, meeting: int, paths: Sequence[Path]) -> None:
    """Lay the plan of taking these files in over what is shown: kind after kind, the next once one is left."""
    tools.tasks.run(
        lambda _task: sorted_by_kind(paths),
        lambda found: _next(tools, over, meeting, list(found.items())),
        lambda error: tools.say(words.explained(error)),
    )


def say_who(tools: Tools, over: Over, meeting: int) -> None:
    """Ask who the names are that nobody was found for."""
    _lay(tools, over, _made(tools, meeting, Kind.ATTENDANCE, ()), lambda: None)


def _next(tools: Tools, over: Over, meeting: int, rest: list[tuple[Kind, list[Path]]]) -> None:
    if not rest:
        return
    (kind, paths), *after = rest
    _lay(tools, over, _made(tools, meeting, kind, paths), lambda: _next(tools, over, meeting, after))


def _lay(tools: Tools, over: Over, page: TakingIn, then: Callable[[], None]) -> None:
    def gone() -> None:
        if isValid(over) and over.above is None:  # left by Back or Esc, and nothing else was opened instead
            then()

    page.left.connect(over.lift)
    page.destroyed.connect(gone)
    over.lay(page)


def _made(tools: Tools, meeting: int, kind: Kind, paths: Sequence[Path]) -> TakingIn:
    if kind is Kind.POLL:
        from ppa_desk.ui.meetings.polls_in import TakeInPolls

        return TakeInPolls(tools, meeting, paths)
    if kind is Kind.TALK:
        from ppa_desk.ui.meetings.talk_in import TakeInTalk

        return TakeInTalk(tools, meeting, paths)
    from ppa_desk.ui.meetings.attendance_in import TakeInAttendance

    return TakeInAttendance(tools, meeting, paths)
