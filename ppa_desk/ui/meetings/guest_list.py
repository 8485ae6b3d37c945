"""Those on the list of a meeting, as the engine of lists asks for them."""

from collections.abc import Mapping, Sequence
from typing import Any

from ppa_desk.model.fold import fold
from ppa_desk.services.meetings.guests import Guest
from ppa_desk.services.meetings.inviting import Standing


class GuestList:
    """The list of one meeting, narrowed to those who replied one thing, nothing, or have no invitation yet."""

    def __init__(self) -> None:
        self._guests: dict[int, Guest] = {}
        self._states: dict[str, set[int]] = {}
        self.sequence = 0

    def show(self, standing: Standing) -> None:
        """Show how the invitations of a meeting stand."""
        self._guests = {one.id: one for one in standing.guests}
        self.sequence = standing.sequence
        self._states = {
            "uninvited": {one.id for one in standing.guests if one.sent is None},
            "silent": {one.id for one in standing.silent()},
        }

    def ids(
        self, words: str = "", only: Mapping[str, Any] | None = None, sort: str = "", down: bool = False
    ) -> list[int]:
        """Return the numbers that match, by name."""
        asked, state = fold(words).split(), (only or {}).get("state")
        found = [
            one.id
            for one in self._guests.values()
            if all(word in fold(f"{one.name} {one.body} {one.email}") for word in asked)
            and (state is None or one.id in self._states.get(state, set()) or one.rsvp == state)
        ]
        return found[::-1] if down else found

    def rows(self, numbers: Sequence[int]) -> dict[int, Guest]:
        """Return lines by number."""
        return {number: self._guests[number] for number in numbers if number in self._guests}
