"""What the journal says of membership, dues and vetting."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
