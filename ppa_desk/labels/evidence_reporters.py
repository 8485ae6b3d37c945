"""What the journal says of sealed reporters."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
