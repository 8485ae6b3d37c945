"""What one can do with work groups: each service is loaded when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.services.groups.roster import Groups
from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk


class GroupsDesk:
    """The services of the area of groups."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self.store, self.desk = store, desk

    @cached_property
    def register(self) -> Groups:
        """The list of groups, and who sits where on a day."""
        return Groups(self.store)
