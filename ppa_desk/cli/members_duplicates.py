"""`ppa-desk members duplicates`: pairs that may be one, with why, without a window."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

from ppa_desk.sentences import note

Opens = Callable[..., AbstractContextManager[Any]]
Command = Callable[..., argparse.ArgumentParser]


def add(command: Command) -> None:
    """Add the command."""
    made = command("duplicates", duplicates, "list pairs of organisations and of people that may be one, with why")
    made.add_argument("--json", action="store_true", help="print JSON")


def duplicates(told: Any, opens: Opens) -> None:
    """Print the pairs, the surest first; nothing is merged."""
    with opens(told, read_only=True) as desk:
        pairs = desk.members.duplicates.find()
        titles = {
            kind: desk.records.titles(kind, [n for pair in pairs if pair.kind == kind for n in (pair.one, pair.other)])
            for kind in ("organisation", "person")
        }
    if told.json:
        _as_json(pairs, titles)
        return
    for pair in pairs:
        one, other = (f"{pair.kind}/{number} {titles[pair.kind].get(number, '')}" for number in (pair.one, pair.other))
        asks = "moved job?" if pair.moved else f"{pair.points}{' *' if pair.preticked else ''}"
        print(f"{asks}  {one}  =  {other}")
        why = (f"{note(f'alike.{sign.code}', {'said': sign.said})} ({sign.weight:+})" for sign in pair.signs)
        print(f"    {'; '.join(why)}")


def _as_json(pairs: Sequence[Any], titles: Any) -> None:
    import json

    told = [
        {
            "kind": pair.kind, "one": pair.one, "other": pair.other, "points": pair.points, "moved": pair.moved,
            "suggested": pair.preticked, "names": [titles[pair.kind].get(one, "") for one in (pair.one, pair.other)],
            "why": [{"sign": sign.code, "weight": sign.weight, "said": sign.said} for sign in pair.signs],
        }
        for pair in pairs
    ]  # fmt: skip
    print(json.dumps(told, ensure_ascii=False, indent=2))
