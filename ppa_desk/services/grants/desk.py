"""What one can do with grants: each service is loaded when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.grants.agreements import Agreements
    from ppa_desk.services.grants.amendment_paper import AmendmentPapers
    from ppa_desk.services.grants.amendments import Amendments
    from ppa_desk.services.grants.applicants import Applicants
    from ppa_desk.services.grants.budgets import Budgets
    from ppa_desk.services.grants.closeout import Closeout
    from ppa_desk.services.grants.colleagues import Colleagues
    from ppa_desk.services.grants.conflicts import Conflicts
    from ppa_desk.services.grants.diligence import Diligences
    from ppa_desk.services.grants.dossier import Dossiers
    from ppa_desk.services.grants.eligibility import Eligibility
    from ppa_desk.services.grants.funds import Funds
    from ppa_desk.services.grants.intake import Intake
    from ppa_desk.services.grants.letters import Letters
    from ppa_desk.services.grants.motions import Motions
    from ppa_desk.services.grants.obligations import Obligations
    from ppa_desk.services.grants.open_data import OpenData
    from ppa_desk.services.grants.packing import Packing
    from ppa_desk.services.grants.payments import Payments
    from ppa_desk.services.grants.pipeline import Pipeline
    from ppa_desk.services.grants.portfolio import Portfolio
    from ppa_desk.services.grants.portfolio_report import PortfolioReports
    from ppa_desk.services.grants.rates import Rates
    from ppa_desk.services.grants.register import Grants
    from ppa_desk.services.grants.reminders import Reminders
    from ppa_desk.services.grants.reporting import Reporting
    from ppa_desk.services.grants.review_book import ReviewBooks
    from ppa_desk.services.grants.reviewing import Reviewing
    from ppa_desk.services.grants.reviews import Reviews
    from ppa_desk.services.grants.scenarios import Scenarios
    from ppa_desk.services.grants.tranches import Tranches


class GrantsDesk:
    """The services of the area of grants."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self.store, self.desk = store, desk

    @cached_property
    def colleagues(self) -> "Colleagues":
        """Who works here, and in which roles."""
        from ppa_desk.services.grants.colleagues import Colleagues

        return Colleagues(self.store)

    @cached_property
    def intake(self) -> "Intake":
        """What is handed in for calls."""
        from ppa_desk.services.grants.intake import Intake

        return Intake(self)

    @cached_property
    def applicants(self) -> "Applicants":
        """Organisations as applicants."""
        from ppa_desk.services.grants.applicants import Applicants

        return Applicants(self)

    @cached_property
    def eligibility(self) -> "Eligibility":
        """Whether grants meet the rules of their calls."""
        from ppa_desk.services.grants.eligibility import Eligibility

        return Eligibility(self)

    @cached_property
    def diligence(self) -> "Diligences":
        """Due diligence checks of organisations."""
        from ppa_desk.services.grants.diligence import Diligences

        return Diligences(self)

    @cached_property
    def reporting(self) -> "Reporting":
        """What a grantee’s report is about."""
        from ppa_desk.services.grants.reporting import Reporting

        return Reporting(self)

    @cached_property
    def amendments(self) -> "Amendments":
        """Agreed changes to grants."""
        from ppa_desk.services.grants.amendments import Amendments

        return Amendments(self)

    @cached_property
    def closeout(self) -> "Closeout":
        """What must be done before a grant is closed."""
        from ppa_desk.services.grants.closeout import Closeout

        return Closeout(self)

    @cached_property
    def reminders(self) -> "Reminders":
        """Reminders of reports as drafts, and their calendar."""
        from ppa_desk.services.grants.reminders import Reminders

        return Reminders(self)

    @cached_property
    def amendment_papers(self) -> "AmendmentPapers":
        """Amendments in words and on paper."""
        from ppa_desk.services.grants.amendment_paper import AmendmentPapers

        return AmendmentPapers(self)

    @cached_property
    def dossier(self) -> "Dossiers":
        """Everything about a grant in one file."""
        from ppa_desk.services.grants.dossier import Dossiers

        return Dossiers(self)

    @cached_property
    def pipeline(self) -> "Pipeline":
        """The stages, and who may move what when."""
        from ppa_desk.services.grants.pipeline import Pipeline

        return Pipeline(self)

    @cached_property
    def register(self) -> "Grants":
        """The grants themselves: lists, board, making and holding."""
        from ppa_desk.services.grants.register import Grants

        return Grants(self)

    @cached_property
    def conflicts(self) -> "Conflicts":
        """Conflicts of interest, and who keeps away from what."""
        from ppa_desk.services.grants.conflicts import Conflicts

        return Conflicts(self)

    @cached_property
    def reviewing(self) -> "Reviewing":
        """Who reads for a call, and who is given what."""
        from ppa_desk.services.grants.reviewing import Reviewing

        return Reviewing(self)

    @cached_property
    def reviews(self) -> "Reviews":
        """Reviews, their scores, and what these say together."""
        from ppa_desk.services.grants.reviews import Reviews

        return Reviews(self)

    @cached_property
    def packing(self) -> "Packing":
        """What goes into readers' packs."""
        from ppa_desk.services.grants.packing import Packing

        return Packing(self)

    @cached_property
    def obligations(self) -> "Obligations":
        """The reports grantees owe."""
        from ppa_desk.services.grants.obligations import Obligations

        return Obligations(self)

    @cached_property
    def motions(self) -> "Motions":
        """Votes: what a committee decides, by which rule, and with what result."""
        from ppa_desk.services.grants.motions import Motions

        return Motions(self)

    @cached_property
    def portfolio(self) -> "Portfolio":
        """The figures of all grants: money in each stage, by theme, place, mineral, funder, gender marker."""
        from ppa_desk.services.grants.portfolio import Portfolio

        return Portfolio(self)

    @cached_property
    def portfolio_reports(self) -> "PortfolioReports":
        """The portfolio as a document."""
        from ppa_desk.services.grants.portfolio_report import PortfolioReports

        return PortfolioReports(self)

    @cached_property
    def funds(self) -> "Funds":
        """Where the money comes from."""
        from ppa_desk.services.grants.funds import Funds

        return Funds(self)

    @cached_property
    def rates(self) -> "Rates":
        """Exchange rates, as they were entered."""
        from ppa_desk.services.grants.rates import Rates

        return Rates(self)

    @cached_property
    def tranches(self) -> "Tranches":
        """The parts in which a grant is paid, released by two colleagues."""
        from ppa_desk.services.grants.tranches import Tranches

        return Tranches(self)

    @cached_property
    def payments(self) -> "Payments":
        """What was paid, and at which rate."""
        from ppa_desk.services.grants.payments import Payments

        return Payments(self)

    @cached_property
    def books(self) -> "ReviewBooks":
        """Review books: what a member of the committee reads before the vote."""
        from ppa_desk.services.grants.review_book import ReviewBooks

        return ReviewBooks(self)

    @cached_property
    def scenarios(self) -> "Scenarios":
        """Ways of spending the money of a call, to compare and choose from."""
        from ppa_desk.services.grants.scenarios import Scenarios

        return Scenarios(self)

    @cached_property
    def open_data(self) -> "OpenData":
        """Grants taken in from open data and lists, and given out."""
        from ppa_desk.services.grants.open_data import OpenData

        return OpenData(self)

    @cached_property
    def budgets(self) -> "Budgets":
        """What the money is for, against what was spent."""
        from ppa_desk.services.grants.budgets import Budgets

        return Budgets(self)

    @cached_property
    def agreements(self) -> "Agreements":
        """The agreements: written, signed, kept."""
        from ppa_desk.services.grants.agreements import Agreements

        return Agreements(self)

    @cached_property
    def letters(self) -> "Letters":
        """Letters to applicants and grantees."""
        from ppa_desk.services.grants.letters import Letters

        return Letters(self)
