"""What the journal says of what may leave the office."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
