"""What the journal says of minutes, decisions and actions."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
