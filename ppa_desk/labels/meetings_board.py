"""What the journal says of boards of notes."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
