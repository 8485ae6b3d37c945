"""`ppa-desk results count`: values counted from what the workspace holds, without a window."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

Opens = Callable[..., AbstractContextManager[Any]]
Command = Callable[..., argparse.ArgumentParser]


def add(command: Command) -> None:
    """Add the command."""
    made = command("count", counted, "count values from meetings, surveys, grants and incidents; show before and after")
    made.add_argument("--period", required=True, metavar="FROM:TO")
    made.add_argument("--framework", metavar="KEY", help="not needed where there is one framework")
    made.add_argument("--keep", action="store_true", help="keep what is new or changed as drafts")
    made.add_argument("--language", choices=("en", "fr"), default="en")


def counted(told: Any, opens: Opens) -> None:
    """Print each value as it is kept and as it was counted, with what is to be said of it; keep it where asked."""
    from ppa_desk.services.results import periods

    period = periods.read(told.period)
    with opens(told, read_only=not told.keep) as desk:
        feeds = desk.results.feeds
        found = feeds.plan(period, framework=desk.results.register.framework(told.framework))
        for one in found:
            before = _plain(one.before.numbers, told.language) if one.before else "—"
            print(f"{one.code}  {one.deed}  {before} → {_plain(one.counted.numbers, told.language)}")
            for note in one.notes:
                print(f"    {feeds.note(note, told.language)}")
        if told.keep:
            print(feeds.take(found))


def _plain(numbers: Any, language: str) -> str:
    from ppa_desk.model import quantity

    value, top, bottom = (None if one is None else quantity.plain(one, language) for one in numbers)
    return value if value is not None else "—" if top is None else f"{top}/{bottom}"
