"""What the journal says of corrective action plans."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
