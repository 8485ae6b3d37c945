"""The command line: what the window does, with the same services and no window."""

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ppa_desk import __version__
from ppa_desk.cli import evidence, forms, grants, meetings, meetings_summary, members, results, surveys
from ppa_desk.errors import DeskError
from ppa_desk.sentences import note, sentence

PASSPHRASE = "PPA_DESK_PASSPHRASE"

_DIGITS = 18
"""A record's number has no more: what a database holds as a whole number."""


class BadRecord(DeskError):
    """A record is named by kind and number."""

    code = "cli.bad_record"


def run(words: Sequence[str]) -> int:
    """Carry out a command line; 0 when done, 1 with a sentence on stderr, 2 when the words are off."""
    parser = _parser()
    told = parser.parse_args(words)
    if not hasattr(told, "do"):
        parser.print_help()
        return 2
    try:
        return int(told.do(told) or 0)
    except DeskError as error:
        print(f"ppa-desk: {sentence(error)}", file=sys.stderr)
    except (KeyboardInterrupt, EOFError):
        print("ppa-desk: stopped; nothing half-done was kept.", file=sys.stderr)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ppa-desk", description="The desk of an alliance's secretariat.")
    parser.add_argument("--version", action="version", version=f"ppa-desk {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, do: Callable[[Any], Any], about: str, *, workspace: bool = True, json: bool = False) -> Any:
        made = commands.add_parser(name, help=about, description=about)
        made.set_defaults(do=do)
        if workspace:
            made.add_argument("workspace", metavar="WS", help="the workspace's folder, or a postgresql:// address")
        if json:
            made.add_argument("--json", action="store_true", help="print JSON for scripts")
        return made

    demo = command("demo", _demo, "write the 2020 sample workspace and its meeting summary", workspace=False)
    demo.add_argument("--into", type=Path, required=True, metavar="DIR")
    demo.add_argument("--no-window", action="store_true", help="write the files only")
    new = command("new", _new, "make a workspace")
    new.add_argument("--no-passphrase", action="store_true", help="leave the workspace unprotected")
    command("open", _open, "open a workspace in the window")
    review = command("review", _review, "open a review pack in the window; no workspace is needed", workspace=False)
    review.add_argument("file", type=Path, metavar="FILE.ppareview")
    command("check", _check, "say whether a workspace is sound, and what was found", json=True)
    command("backup", _backup, "make a verified backup now", json=True)
    restore = command("restore", _restore, "bring a backup back into a folder", workspace=False)
    restore.add_argument("backup", type=Path, metavar="BACKUP")
    restore.add_argument("--to", type=Path, required=True, metavar="WS")
    history = command("history", _history, "say what changed in a record, from what to what, when, by whom", json=True)
    history.add_argument("record", metavar="RECORD", help="kind and number, such as organisation/12; 'all' for all")
    undo = command("undo", _undo, "take back the last change")
    undo.add_argument("--redo", action="store_true", help="make the last undone change again instead")
    meetings_summary.asked(command("summary", _summary, meetings_summary.ABOUT))
    search = command("search", _search, "find records by their words", json=True)
    search.add_argument("words", nargs="+", metavar="WORDS")
    forms.add(commands)
    surveys.add(commands, _desk)
    grants.add(commands, _desk)
    results.add(commands, _desk)
    members.add(commands, _desk)
    meetings.add(commands, _desk)
    evidence.add(commands, _desk)
    return parser


def _demo(told: Any) -> int:
    from ppa_desk.demo import write

    written = write(told.into)
    for path in (written.workspace, *written.documents):
        print(path, flush=True)
    return 0 if told.no_window else _window(str(written.workspace), f"meeting/{written.meeting}")


def _window(*words: str) -> int:
    from ppa_desk.ui.app import main

    return main(words)


def _open(told: Any) -> int:
    return _window(told.workspace)


def _review(told: Any) -> int:
    from ppa_desk.services.grants import packs

    if not packs.is_pack(told.file):
        raise packs.NotAPack("foreign", told.file.name)
    return _window(str(told.file.absolute()))


def _new(told: Any) -> None:
    from ppa_desk.services.workspaces import create

    secret = None if told.no_passphrase else os.environ.get(PASSPHRASE) or _twice()
    with create(told.workspace, secret) as workspace:
        print(workspace.place)
        if workspace.recovery_code:
            print("Recovery code (write it down; it opens the workspace when the passphrase is lost):")
            print(workspace.recovery_code)


def _twice() -> str:
    while True:
        first = getpass.getpass("Passphrase for the new workspace: ")
        if first == getpass.getpass("The same again: "):
            return first
        print("The two were not the same; once more.", file=sys.stderr)


@contextmanager
def _desk(told: Any, *, read_only: bool = False) -> Iterator[Any]:
    from ppa_desk.services.desk import Desk

    with _workspace(told, read_only=read_only) as workspace:
        yield Desk(workspace.store)


def _workspace(told: Any, *, read_only: bool = False) -> Any:
    from ppa_desk.services.workspaces import SecretNeeded, open_

    try:
        return open_(told.workspace, os.environ.get(PASSPHRASE), read_only=read_only)
    except SecretNeeded:
        if not sys.stdin.isatty():
            raise
        return open_(told.workspace, getpass.getpass("Passphrase or recovery code: "), read_only=read_only)


@contextmanager
def _progress(about: str) -> Iterator[Callable[[int, int], None]]:
    """Show a bar on a terminal while work goes on, nothing elsewhere."""
    from tqdm import tqdm

    with tqdm(desc=about, disable=None, leave=False) as bar:

        def step(done: int, of: int) -> None:
            bar.total, bar.n = of, done
            bar.refresh()

        yield step


def _check(told: Any) -> int:
    from ppa_desk.services.workspaces import check

    findings = check(told.workspace, os.environ.get(PASSPHRASE))
    _tell(told, [asdict(one) for one in findings], [note(one.code, one.values) for one in findings])
    return int(any(one.bad for one in findings))


def _backup(told: Any) -> None:
    with _workspace(told) as workspace, _progress("backup") as step:
        made = workspace.backup("asked", step)
    _tell(told, {"backup": str(made.folder)}, [str(made.folder)])


def _restore(told: Any) -> None:
    from ppa_desk.services.workspaces import restore

    done = restore(told.backup, told.to, os.environ.get(PASSPHRASE))
    print(told.to)
    for kept in filter(None, (done.kept, done.kept_keys)):
        print(f"What stood there before is kept as {kept}")


def _history(told: Any) -> None:
    from ppa_desk.telling import change_lines, entry_line, history_json

    with _desk(told, read_only=True) as desk:
        if told.record == "all":
            entries = desk.history.recent(1000)
            _tell(told, [asdict(one) for one in entries], [entry_line(one) for one in entries])
            return
        kind, _, number = told.record.partition("/")
        if not number.isdecimal() or len(number) > _DIGITS:
            raise BadRecord(record=told.record)
        changes, own = desk.history.of(kind, int(number)), desk.records.own
        lines = [line for change in changes for line in change_lines(change, own)]
        _tell(told, history_json(changes), lines)


def _undo(told: Any) -> None:
    from ppa_desk.telling import entry_line

    with _desk(told) as desk:
        print(entry_line(desk.history.redo() if told.redo else desk.history.undo()))


def _summary(told: Any) -> None:
    meetings_summary.written(told, _desk)


def _search(told: Any) -> int:
    with _desk(told, read_only=True) as desk:
        found = desk.finder.find(" ".join(told.words))
    _tell(told, [asdict(one) for one in found], [f"{one.kind}/{one.id}  {one.title}" for one in found])
    return 0 if found else 1


def _tell(told: Any, data: Any, lines: Sequence[str]) -> None:
    if told.json:
        import json

        print(json.dumps(data, ensure_ascii=False, default=str, indent=2))
    else:
        for line in lines:
            print(line)
