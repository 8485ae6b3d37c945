"""The four commands of the set-up, and the steps of the test command."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from installer import environment, system
from installer.environment import program
from installer.steps import ROOT, Stop, call, say, step

BOOTSTRAP = "python3 installer/bootstrap.py"


def run(arguments: list[str]) -> int:
    """Carry out a command of the README; a failure is one sentence on the error output and exit code 1."""
    asked, rest = _parser().parse_known_args(arguments)
    try:
        asked.carry_out(asked, rest)
    except Stop as stopped:
        sys.stdout.flush()
        print(stopped, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=BOOTSTRAP, description="Set PPA Desk up on this computer, then:")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    demo = _command(commands, "demo", _demo, "write the 2020 sample and its documents, and open the window on it")
    demo.add_argument("--into", metavar="DIR", type=Path, default=ROOT / "demo", help="default: demo/ in the checkout")
    demo.add_argument("--no-window", action="store_true", help="only write the files")
    _command(commands, "run", _run, "open the window")
    test = _command(commands, "test", _test, "lint, types, the wheel, all tests; further arguments go to pytest")
    test.add_argument("--only", choices=STEPS, help="one step alone")
    _command(commands, "bench", _bench, "measure speed against its limits")
    return parser


def _command(commands, name: str, carry_out: Callable, words: str) -> argparse.ArgumentParser:  # type: ignore[no-untyped-def, type-arg]
    command: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words)
    command.set_defaults(carry_out=carry_out)
    return command


def _demo(asked: argparse.Namespace, rest: list[str]) -> None:
    window = system.has_display() and not asked.no_window
    system.provide(system.QT + system.DISPLAY if window else system.QT, must=window)
    environment.prepare("runtime")
    quiet = [] if window else ["--no-window"]
    with step("demo", f"{BOOTSTRAP} demo"):
        call(program("ppa-desk"), "demo", "--into", asked.into.absolute(), *quiet, *rest)


def _run(asked: argparse.Namespace, rest: list[str]) -> None:
    if not system.has_display():
        raise Stop(f"No display was found, so no window can open. The documents alone: {BOOTSTRAP} demo --no-window")
    system.provide(system.QT + system.DISPLAY, must=True)
    environment.prepare("runtime")
    with step("window", f"{BOOTSTRAP} run"):
        call(program("ppa-desk-window"), *rest)


def _bench(asked: argparse.Namespace, rest: list[str]) -> None:
    _prepare_for_tests()
    with step("bench", f"{BOOTSTRAP} bench"):
        call(program("python"), "-m", "tests.benchmarks", *rest, env=_offscreen())


def _test(asked: argparse.Namespace, rest: list[str]) -> None:
    """Carry out every step, also after one that failed: one run tells all there is to mend."""
    _prepare_for_tests()
    failed = []
    for name in [asked.only] if asked.only else STEPS:
        say(f"== {name}")
        try:
            with step(name, f"{BOOTSTRAP} test --only {name}"):
                STEPS[name](rest)
        except Stop as stopped:
            failed.append(str(stopped))
    if failed:
        raise Stop("\n".join(failed))


def _prepare_for_tests() -> None:
    system.provide(system.QT + system.TESTS, must=True)
    environment.prepare("dev")


def _lint(rest: list[str]) -> None:
    call(program("ruff"), "check", ".")


def _types(rest: list[str]) -> None:
    call(program("mypy"))


def _wheel(rest: list[str]) -> None:
    """Source archive, wheel made from it, installed in an empty environment and started from another folder."""
    with tempfile.TemporaryDirectory(prefix="ppa-desk-wheel-") as scratch:
        built, venv, away = (Path(scratch, name) for name in ("built", "venv", "away"))
        away.mkdir()
        call(program("python"), "-m", "build", "--no-isolation", "--outdir", built, quiet=True)
        [wheel] = built.glob("*.whl")
        environment.create(venv)
        pinned = environment.REQUIREMENTS["runtime"]
        environment.install(venv, "--require-hashes", "--only-binary", ":all:", "-r", pinned)
        environment.install(venv, "--no-deps", wheel)
        call(program("ppa-desk", venv), "--version", cwd=away, env=_offscreen())
        call(program("python", venv), "-c", "import ppa_desk.ui.app", cwd=away, env=_offscreen())
        call(program("ppa-desk", venv), "demo", "--into", away / "demo", "--no-window", cwd=away, env=_offscreen())


def _tests(rest: list[str]) -> None:
    call(program("python"), "-m", "pytest", "-n", "2", "-p", "installer.skips", *rest, env=_offscreen())


def _offscreen() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ}


STEPS: dict[str, Callable[[list[str]], None]] = {"lint": _lint, "types": _types, "wheel": _wheel, "tests": _tests}
