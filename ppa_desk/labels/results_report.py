"""What was done with reports."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
