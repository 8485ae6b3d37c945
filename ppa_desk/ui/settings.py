"""This computer's settings: a dataclass over QSettings, each with a type and a default."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from PySide6.QtCore import QSettings

RECENT = 8
"""How many workspaces are remembered."""

CHOICES: Mapping[str, tuple[Any, ...]] = {
    "scheme": ("system", "light", "dark"),
    "language": ("", "en", "fr"),
    "text_scale": (100, 125, 150, 200),
}
"""What may stand in a setting that is one of a few."""


@dataclass
class Settings:
    """What this computer remembers between starts. `save` writes it."""

    scheme: str = "system"
    language: str = ""
    text_scale: int = 100
    recent: list[str] = field(default_factory=list)
    area: str = "home"
    list_width: int = 286
    list_shown: bool = True
    width: int = 1280
    height: int = 740
    maximized: bool = False
    backup_folder: str = ""
    lists: dict[str, Any] = field(default_factory=dict)
    """How lists are set up, by kind: their columns, and views that were given a name."""

    @classmethod
    def load(cls, kept: QSettings | None = None) -> "Settings":
        """Read the settings; what is missing or of another type is the default."""
        kept = kept or QSettings("PPA", "PPA Desk")
        made = cls()
        made._kept = kept
        for one in fields(cls):
            value = _read(kept.value(one.name), getattr(made, one.name))
            if value in CHOICES.get(one.name, (value,)):
                setattr(made, one.name, value)
        return made

    def __post_init__(self) -> None:
        self._kept: QSettings | None = None

    def save(self) -> None:
        """Write the settings."""
        if self._kept is None:
            return
        for one in fields(self):
            self._kept.setValue(one.name, json.dumps(getattr(self, one.name)))
        self._kept.sync()

    def remember(self, workspace: str) -> None:
        """Put a workspace at the top of the recent ones."""
        self.recent = [workspace, *(one for one in self.recent if one != workspace)][:RECENT]
        self.save()

    def forget(self, workspace: str) -> None:
        """Take a workspace off the recent ones."""
        self.recent = [one for one in self.recent if one != workspace]
        self.save()


def _read(told: Any, default: Any) -> Any:
    try:
        value = json.loads(told)
    except (TypeError, ValueError):
        return default
    if type(value) is not type(default):
        return default
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else value
