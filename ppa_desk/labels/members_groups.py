"""What the journal says of work groups, seats and changes of employer."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
