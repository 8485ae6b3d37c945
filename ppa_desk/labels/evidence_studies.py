"""What the journal says of field studies."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
