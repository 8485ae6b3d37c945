"""What the journal says of taking contacts in."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
