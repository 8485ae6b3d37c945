"""What one can do with results: each service is loaded when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from ppa_desk.services.content import Language
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.results.asked import Asking
    from ppa_desk.services.results.attendance import Attendances
    from ppa_desk.services.results.counting import Counting
    from ppa_desk.services.results.dashboard import Dashboards
    from ppa_desk.services.results.federal import Federal
    from ppa_desk.services.results.feeds.service import Feeds
    from ppa_desk.services.results.figures import Figures
    from ppa_desk.services.results.frameworks import Frameworks
    from ppa_desk.services.results.funders import Funders
    from ppa_desk.services.results.grid import Grids
    from ppa_desk.services.results.lint.service import Lint
    from ppa_desk.services.results.logframe import Logframes
    from ppa_desk.services.results.pictures import Pictures
    from ppa_desk.services.results.publishing import Publishing
    from ppa_desk.services.results.quality import Quality
    from ppa_desk.services.results.reach import Reaches
    from ppa_desk.services.results.register import Register
    from ppa_desk.services.results.reports.desk import Reports
    from ppa_desk.services.results.rollup import Rollup
    from ppa_desk.services.results.series import Series
    from ppa_desk.services.results.sheet_paper import SheetPapers
    from ppa_desk.services.results.splits import Splits
    from ppa_desk.services.results.table import Tables
    from ppa_desk.services.results.taking import Taking
    from ppa_desk.services.results.targets import Targets
    from ppa_desk.services.results.theory import Theories
    from ppa_desk.services.results.theory_picture import TheoryPicture
    from ppa_desk.services.results.tracking import Tracking
    from ppa_desk.services.results.values import Values


class ResultsDesk:
    """The services of the area of results."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self.store, self.desk = store, desk

    @cached_property
    def frameworks(self) -> "Frameworks":
        """Frameworks with their tree of results and their indicators."""
        from ppa_desk.services.results.frameworks import Frameworks

        return Frameworks(self.store)

    @cached_property
    def targets(self) -> "Targets":
        """Targets of indicators, with what they were before."""
        from ppa_desk.services.results.targets import Targets

        return Targets(self.store)

    @cached_property
    def counting(self) -> "Counting":
        """How values of grants and indicators count towards others."""
        from ppa_desk.services.results.counting import Counting

        return Counting(self.store)

    @cached_property
    def funders(self) -> "Funders":
        """What funders call levels and indicators."""
        from ppa_desk.services.results.funders import Funders

        return Funders(self.store)

    @cached_property
    def register(self) -> "Register":
        """The lists of frameworks, indicators and reports."""
        from ppa_desk.services.results.register import Register

        return Register(self.store)

    @cached_property
    def values(self) -> "Values":
        """Values: entered, approved, locked, restated."""
        from ppa_desk.services.results.values import Values

        return Values(self)

    @cached_property
    def asked(self) -> "Asking":
        """Which values grantees are asked for."""
        from ppa_desk.services.results.asked import Asking

        return Asking(self)

    @cached_property
    def grid(self) -> "Grids":
        """Values side by side, as they are entered."""
        from ppa_desk.services.results.grid import Grids

        return Grids(self)

    @cached_property
    def taking(self) -> "Taking":
        """What tables tell, taken in."""
        from ppa_desk.services.results.taking import Taking

        return Taking(self)

    @cached_property
    def rollup(self) -> "Rollup":
        """Figures from values: totals with what they are made of."""
        from ppa_desk.services.results.rollup import Rollup

        return Rollup(self.store)

    @cached_property
    def publishing(self) -> "Publishing":
        """What open data of a framework is made from."""
        from ppa_desk.services.results.publishing import Publishing

        return Publishing(self)

    @cached_property
    def lint(self) -> "Lint":
        """The look before sending."""
        from ppa_desk.services.results.lint.service import Lint

        return Lint(self.desk)

    @cached_property
    def table(self) -> "Tables":
        """The table of a framework: targets, actuals, percentages, status."""
        from ppa_desk.services.results.table import Tables

        return Tables(self.store, self.rollup)

    @cached_property
    def figures(self) -> "Figures":
        """Figures by their codes, with everything behind them."""
        from ppa_desk.services.results.figures import Figures

        return Figures(self.store, self.rollup, self.table)

    @cached_property
    def series(self) -> "Series":
        """Indicators period by period."""
        from ppa_desk.services.results.series import Series

        return Series(self.store, self.table, self.rollup)

    @cached_property
    def splits(self) -> "Splits":
        """Figures split by dimension and province."""
        from ppa_desk.services.results.splits import Splits

        return Splits(self.store, self.rollup)

    def pictures(self, language: "Language") -> "Pictures":
        """Return what draws figures for readers of a language."""
        from ppa_desk.services.results.pictures import Pictures

        return Pictures(self.desk.codes, language)

    @cached_property
    def feeds(self) -> "Feeds":
        """Values counted from what the workspace holds."""
        from ppa_desk.services.results.feeds.service import Feeds

        return Feeds(self)

    @cached_property
    def reach(self) -> "Reaches":
        """Honest reach: what grants report together, and without people counted twice."""
        from ppa_desk.services.results.reach import Reaches

        return Reaches(self)

    @cached_property
    def dashboard(self) -> "Dashboards":
        """Dashboards: status by outcome, pace, money beside results."""
        from ppa_desk.services.results.dashboard import Dashboards

        return Dashboards(self)

    @cached_property
    def theories(self) -> "Theories":
        """Theories of change: results with status, grants, money and doubts."""
        from ppa_desk.services.results.theory import Theories

        return Theories(self)

    def theory_picture(self, language: "Language") -> "TheoryPicture":
        """Return what draws theories of change for readers of a language."""
        from ppa_desk.services.results.theory_picture import TheoryPicture

        return TheoryPicture(self.desk.codes, language)

    @cached_property
    def quality(self) -> "Quality":
        """Looks at the quality of data."""
        from ppa_desk.services.results.quality import Quality

        return Quality(self)

    @cached_property
    def papers(self) -> "SheetPapers":
        """Reference sheets and looks at data quality as documents."""
        from ppa_desk.services.results.sheet_paper import SheetPapers

        return SheetPapers(self)

    @cached_property
    def attendance(self) -> "Attendances":
        """Who was present at meetings."""
        from ppa_desk.services.results.attendance import Attendances

        return Attendances(self.store)

    @cached_property
    def federal(self) -> "Federal":
        """The parts of US federal reports."""
        from ppa_desk.services.results.federal import Federal

        return Federal(self.desk)

    @cached_property
    def tracking(self) -> "Tracking":
        """Indicator tracking tables."""
        from ppa_desk.services.results.tracking import Tracking

        return Tracking(self.desk)

    @cached_property
    def logframes(self) -> "Logframes":
        """The logframe of a framework."""
        from ppa_desk.services.results.logframe import Logframes

        return Logframes(self.desk)

    @cached_property
    def reports(self) -> "Reports":
        """Reports to funders: their shapes, texts, deviations, and their issue."""
        from ppa_desk.services.results.reports.desk import Reports

        return Reports(self.desk)
