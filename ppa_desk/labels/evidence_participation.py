"""What the journal says of participation assessments."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
