"""What the journal says of lists, directories, letters that go out."""

from collections.abc import Mapping

ACTIONS: Mapping[str, str] = {}
