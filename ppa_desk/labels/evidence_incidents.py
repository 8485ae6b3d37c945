"""What the journal says of incidents and their follow-up."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
