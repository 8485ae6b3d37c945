"""Tables of evidence that come in: each goes to the plan of its kind."""

from collections.abc import Sequence
from pathlib import Path

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.shell.over import Over


def take(tools: Tools, over: Over, paths: Sequence[Path]) -> None:
    """Lay the plan of taking files in over what is shown; it says so where they are something else."""
    from ppa_desk.ui.evidence.sites.take_in import take as take_visits

    take_visits(tools, over, paths)
