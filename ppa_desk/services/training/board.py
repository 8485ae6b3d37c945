"""The board of an invented meeting: notes in two parts, some put together, one cluster a theme already."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from ppa_desk.services.desk import Desk
from ppa_desk.services.meetings.notes import Batch
from ppa_desk.services.meetings.origins import Origin
from ppa_desk.shipped import shipped


def load(desk: Desk) -> None:
    """Put notes on the board of an invented meeting."""
    told = tomllib.loads(shipped("resources", "training", "board.toml").read_text("utf-8"))
    meeting = desk.meetings.register.number(told["meeting"])
    rows = list(_rows(told))
    notes = [values | {"origin": Origin(told["file"], line=line).kept()} for line, (values, _) in enumerate(rows, 2)]
    desk.meetings.notes.take(meeting, Batch(told["file"], notes, [(name, "") for _, name in rows]))
    named = [one for part in told["part"] for one in part["cluster"] if not one.get("loose")]
    for cluster, told_of in zip(desk.meetings.board.read(meeting).clusters, named, strict=True):
        for language in ("en", "fr"):
            if title := told_of.get(f"title_{language}"):
                desk.meetings.board.name(cluster.id, title, language)
        if told_of.get("theme"):
            desk.meetings.board.make_theme(cluster.id)


def _rows(told: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Each note with what its cluster is known by, empty where it lies loose."""
    for at, part in enumerate(told["part"]):
        for nr, cluster in enumerate(part["cluster"]):
            name = "" if cluster.get("loose") else f"{at}.{nr}"
            for text, colour, author, votes in cluster["note"]:
                values = {"text": text, "frame": part["name"], "colour": colour, "written_by": author}
                yield values | {"votes": votes or None}, name
