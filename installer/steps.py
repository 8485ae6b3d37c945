"""One step at a time: its name, its time, and how to repeat it when it fails."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class Stop(Exception):
    """The set-up cannot go on; the message is for the person in front of the screen."""


def say(line: str) -> None:
    """Print one line at once, so that it stands before what the step itself prints."""
    print(line, flush=True)


@contextmanager
def step(name: str, again: str) -> Iterator[None]:
    """Time a step; when it fails, name it and the command that repeats only it."""
    began = time.monotonic()
    try:
        yield
    except (subprocess.CalledProcessError, OSError) as failed:
        why = f"exit code {failed.returncode}" if isinstance(failed, subprocess.CalledProcessError) else str(failed)
        raise Stop(f"{name}: failed ({why}). Only this step again: {again}") from failed
    say(f"{name}: done in {time.monotonic() - began:.1f} s")


def call(*command: str | Path, quiet: bool = False, cwd: Path = ROOT, env: dict[str, str] | None = None) -> None:
    """Run a command, from the checkout; a failure is CalledProcessError. Quiet: its output shows only on failure."""
    show = None if not quiet else subprocess.PIPE
    to = subprocess.STDOUT if quiet else None
    done = subprocess.run(command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=show, stderr=to, text=True)
    if quiet and done.returncode:
        sys.stdout.write(done.stdout)
    done.check_returncode()
