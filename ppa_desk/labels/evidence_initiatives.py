"""What the journal says of the register of initiatives."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
