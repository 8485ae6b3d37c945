"""What one can do with members: each service is loaded when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.services.members.register import Members
from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.members.addresses import AddressLabels
    from ppa_desk.services.members.anonymising import Anonymising
    from ppa_desk.services.members.call_page import CallPages
    from ppa_desk.services.members.carding import Carding
    from ppa_desk.services.members.columns import MemberLists
    from ppa_desk.services.members.directory import Directory
    from ppa_desk.services.members.dues import DuesBook
    from ppa_desk.services.members.dues_raising import DuesRaising
    from ppa_desk.services.members.duplicates import Duplicates
    from ppa_desk.services.members.engagement import Engagement
    from ppa_desk.services.members.extras import Extras
    from ppa_desk.services.members.held import Holdings
    from ppa_desk.services.members.mailings import Mailings
    from ppa_desk.services.members.memberships import Memberships
    from ppa_desk.services.members.merging import Merging
    from ppa_desk.services.members.moves import Moves
    from ppa_desk.services.members.needs import ToDo
    from ppa_desk.services.members.overview import Overview
    from ppa_desk.services.members.overview_report import OverviewReports
    from ppa_desk.services.members.points import Points
    from ppa_desk.services.members.positions import Positions
    from ppa_desk.services.members.retention import Retention
    from ppa_desk.services.members.showing import Showing
    from ppa_desk.services.members.taking import Taking
    from ppa_desk.services.members.timeline import Timeline
    from ppa_desk.services.members.vettings import Vettings


class MembersDesk:
    """The services of the area of members."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self.store, self.desk = store, desk

    @cached_property
    def showing(self) -> "Showing":
        """What may be shown of organisations and people, in which edition."""
        from ppa_desk.services.members.showing import Showing

        return Showing(self.store)

    @cached_property
    def holdings(self) -> "Holdings":
        """Everything that is held on one person."""
        from ppa_desk.services.members.held import Holdings

        return Holdings(self.store, self.desk.records, self.desk.history)

    @cached_property
    def anonymising(self) -> "Anonymising":
        """Taking the names of people out of the register."""
        from ppa_desk.services.members.anonymising import Anonymising

        return Anonymising(self.store, self.desk.finder)

    @cached_property
    def retention(self) -> "Retention":
        """What is kept how long, and what is due."""
        from ppa_desk.services.members.retention import Retention

        return Retention(self.store)

    @cached_property
    def directory(self) -> "Directory":
        """The member directory, for members or for everybody."""
        from ppa_desk.services.members.directory import Directory

        return Directory(self)

    @cached_property
    def duplicates(self) -> "Duplicates":
        """Pairs of records that may be one."""
        from ppa_desk.services.members.duplicates import Duplicates

        return Duplicates(self.store)

    @cached_property
    def merging(self) -> "Merging":
        """Letting two records become one."""
        from ppa_desk.services.members.merging import Merging

        return Merging(self.store, self.desk.records)

    @cached_property
    def mailings(self) -> "Mailings":
        """Letters to many."""
        from ppa_desk.services.members.mailings import Mailings

        return Mailings(self)

    @cached_property
    def addresses(self) -> "AddressLabels":
        """Postal addresses, and labels of them."""
        from ppa_desk.services.members.addresses import AddressLabels

        return AddressLabels(self)

    @cached_property
    def register(self) -> Members:
        """The lists of organisations and people."""
        return Members(self.store)

    @cached_property
    def positions(self) -> "Positions":
        """Where people work, looked at as a whole."""
        from ppa_desk.services.members.positions import Positions

        return Positions(self.store)

    @cached_property
    def timeline(self) -> "Timeline":
        """Everything that happened with an organisation or a person."""
        from ppa_desk.services.members.timeline import Timeline

        return Timeline(self.store)

    @cached_property
    def carding(self) -> "Carding":
        """What the cards of organisations and people hold for an edition."""
        from ppa_desk.services.members.carding import Carding

        return Carding(self)

    @cached_property
    def points(self) -> "Points":
        """Further ways to reach organisations and people."""
        from ppa_desk.services.members.points import Points

        return Points(self.store)

    @cached_property
    def call_pages(self) -> "CallPages":
        """What one reads before a call."""
        from ppa_desk.services.members.call_page import CallPages

        return CallPages(self)

    @cached_property
    def engagement(self) -> "Engagement":
        """How organisations take part, and who has gone quiet."""
        from ppa_desk.services.members.engagement import Engagement

        return Engagement(self)

    @cached_property
    def moves(self) -> "Moves":
        """Changes of employer."""
        from ppa_desk.services.members.moves import Moves

        return Moves(self)

    @cached_property
    def taking(self) -> "Taking":
        """Taking contacts in, and back."""
        from ppa_desk.services.members.taking import Taking

        return Taking(self.store)

    @cached_property
    def lists(self) -> "MemberLists":
        """The lists of organisations and people as they are set up."""
        from ppa_desk.services.members.columns import MemberLists

        return MemberLists(self.store, self.register, self.desk.records.own, self.desk.codes)

    @cached_property
    def extras(self) -> "Extras":
        """The fields the Secretariat defines itself."""
        from ppa_desk.services.members.extras import Extras

        return Extras(self.store, self.desk.records)

    @cached_property
    def memberships(self) -> "Memberships":
        """The memberships of organisations, step by step."""
        from ppa_desk.services.members.memberships import Memberships

        return Memberships(self)

    @cached_property
    def dues(self) -> "DuesBook":
        """What members owe, and what came of it."""
        from ppa_desk.services.members.dues import DuesBook

        return DuesBook(self)

    @cached_property
    def raising(self) -> "DuesRaising":
        """Raising the dues of a year for all active members."""
        from ppa_desk.services.members.dues_raising import DuesRaising

        return DuesRaising(self)

    @cached_property
    def to_do(self) -> "ToDo":
        """What memberships need of somebody now."""
        from ppa_desk.services.members.needs import ToDo

        return ToDo(self.store)

    @cached_property
    def overview(self) -> "Overview":
        """The membership in figures."""
        from ppa_desk.services.members.overview import Overview

        return Overview(self)

    @cached_property
    def overview_reports(self) -> "OverviewReports":
        """The membership overview as a document."""
        from ppa_desk.services.members.overview_report import OverviewReports

        return OverviewReports(self)

    @cached_property
    def vettings(self) -> "Vettings":
        """The vettings of memberships."""
        from ppa_desk.services.members.vettings import Vettings

        return Vettings(self)
