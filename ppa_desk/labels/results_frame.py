"""What was done with frameworks, indicators and targets."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
