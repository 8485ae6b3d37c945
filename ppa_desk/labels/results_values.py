"""What was done with values and their import."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
