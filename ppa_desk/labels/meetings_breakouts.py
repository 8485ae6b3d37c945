"""What the journal says of breakout groups."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
