"""What the journal says of agendas and what is prepared."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
