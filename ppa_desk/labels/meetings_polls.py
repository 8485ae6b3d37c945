"""What the journal says of polls and priorities."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
