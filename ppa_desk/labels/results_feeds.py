"""What was done with values counted from elsewhere, and data quality."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
