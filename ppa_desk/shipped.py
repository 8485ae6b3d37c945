"""Where the files shipped with the program are: forms, reports, resources."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def shipped(kind: str, *parts: str) -> Traversable:
    """Return a shipped file, from the wheel or, in a checkout, the repository root."""
    packed = files("ppa_desk") / "_shipped" / kind
    base: Traversable = packed if packed.is_dir() else Path(__file__).resolve().parent.parent / kind
    return base.joinpath(*parts) if parts else base
