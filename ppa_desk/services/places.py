"""What to know about a folder before a workspace is put there."""

from pathlib import Path

from ppa_desk.store import places
from ppa_desk.store.notices import Notice

__all__ = ["Notice", "place_notices"]


def place_notices(folder: str) -> list[Notice]:
    """Return what speaks against a folder: a service copies it elsewhere, or it is on another computer."""
    path = Path(folder).expanduser()
    told = [
        ("notice.cloud", {"service": name}) if (name := places.cloud(path)) else None,
        ("notice.network", {"kind": kind}) if (kind := places.network(path)) else None,
    ]
    return [Notice(*one) for one in told if one]
