"""What the journal says of attendance, polls and transcripts that are taken in."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
