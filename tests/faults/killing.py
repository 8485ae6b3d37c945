"""Start work in a process of its own, and end it by SIGKILL at a moment nobody chose."""

import multiprocessing
import random
import time
from pathlib import Path

from tests.faults.work import said

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.faults.work"])


class Killer:
    """Kills at random moments; counts how often, and how often before the work had ended."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder, self._chance = folder, random.Random(seed)
        self.rounds = self.kills = self.before_end = 0

    def run(self, work, *args, longest: float | None = None) -> list[str]:
        """Do the work in a process, kill it within `longest` seconds of its start, and return what it said."""
        told = self._folder / f"told-{self.rounds}"
        process = CONTEXT.Process(target=work, args=(told, *args))
        process.start()
        try:
            self._wait(process, told)
            if longest is None:
                process.join(60)
            else:
                time.sleep(self._chance.random() * longest)
        finally:
            process.kill()
            process.join()
        self.rounds += 1
        self.kills += longest is not None
        self.before_end += "done" not in said(told)
        return said(told)[1:]

    @staticmethod
    def _wait(process, told: Path) -> None:
        end = time.monotonic() + 30
        while not said(told):
            assert process.is_alive() and time.monotonic() < end, "the process did not begin"
            time.sleep(0.001)
