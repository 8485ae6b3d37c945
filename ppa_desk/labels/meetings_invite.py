"""What the journal says of invitations, replies and reminders."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
