"""What the journal says of duplicates and merging."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
