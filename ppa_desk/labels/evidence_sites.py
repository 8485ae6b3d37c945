"""What the journal says of mine sites."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
