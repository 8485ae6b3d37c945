"""What one can do with work groups: each service is loaded when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.services.groups.roster import Groups
from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from datetime import date

    from ppa_desk.services.content import Language
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.groups.book import Book
    from ppa_desk.services.groups.interests import Interests
    from ppa_desk.services.groups.overview import Glance
    from ppa_desk.services.groups.roster_report import RosterReports
    from ppa_desk.services.groups.rules import Decides
    from ppa_desk.services.groups.seating import Seating
    from ppa_desk.services.groups.telling import Day, Told


class GroupsDesk:
    """The services of the area of groups."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self.store, self.desk = store, desk

    @cached_property
    def register(self) -> Groups:
        """The list of groups, and who sits where on a day."""
        return Groups(self.store)

    @cached_property
    def seating(self) -> "Seating":
        """The next term, a seat filled, a term ended, an alternate put."""
        from ppa_desk.services.groups.seating import Seating

        return Seating(self.store, self.desk.records)

    @cached_property
    def interests(self) -> "Interests":
        """Who would like to join a group."""
        from ppa_desk.services.groups.interests import Interests

        return Interests(self.store, self.desk.records, self.seating)

    @cached_property
    def reports(self) -> "RosterReports":
        """Rosters as documents."""
        from ppa_desk.services.groups.roster_report import RosterReports

        return RosterReports(self)

    def book(self, group: int) -> "Book":
        """Return a group with its seats and terms. Gone."""
        from ppa_desk.services.groups.book import book

        return book(self.store, group)

    def told(self, language: "Language", day: "Day | None" = None) -> "Told":
        """Return what tells of groups in a language; `day` writes days otherwise than documents do."""
        from ppa_desk.services.groups.telling import Told

        return Told(self.desk.codes, language, day)

    def decides(self, group: int, on: "date", language: "Language") -> "Decides | None":
        """Return how a group decides, in words; None where no rule is entered. Gone."""
        from ppa_desk.services.groups.rules import decides

        return decides(self.desk.records, self.book(group), on, language)

    def glances(self, on: "date") -> "list[Glance]":
        """Return all groups at a glance."""
        from ppa_desk.services.groups.book import books
        from ppa_desk.services.groups.overview import glances

        return glances(books(self.store), self.interests.queue(on), on)
