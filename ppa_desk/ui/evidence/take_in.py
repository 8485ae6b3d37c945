"""Tables of evidence that come in, known by their columns: each goes to the plan of its kind."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from ppa_desk.ui import words
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.shell.over import Over


def take(tools: Tools, over: Over, paths: Sequence[Path]) -> None:
    """Lay the plan of taking files in over what is shown: visits to mine sites, else incidents."""
    from ppa_desk.exchange.evidence.sites import holds_visits

    tools.tasks.run(
        lambda _task: holds_visits(paths),
        partial(_known, tools, over, paths),
        lambda error: tools.say(words.explained(error)),
    )


def _known(tools: Tools, over: Over, paths: Sequence[Path], visits: bool) -> None:
    if visits:
        from ppa_desk.ui.evidence.sites.take_in import take as take_visits

        take_visits(tools, over, paths)
    else:
        from ppa_desk.ui.evidence.incidents.take_in import take as take_incidents

        take_incidents(tools, over, paths)
