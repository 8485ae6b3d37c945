"""What the journal says of consent, own fields and keeping data."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
