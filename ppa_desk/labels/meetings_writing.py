"""What the journal says of summaries and comments on them."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
