"""The composition root: everything one can do with an open workspace."""

from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.services.changes import Changes
from ppa_desk.services.codes import Codes
from ppa_desk.services.finder import Finder
from ppa_desk.services.history import History
from ppa_desk.services.members.desk import MembersDesk
from ppa_desk.services.office import Office
from ppa_desk.services.records import Records
from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from ppa_desk.services.attachments import Attachments
    from ppa_desk.services.evidence.desk import EvidenceDesk
    from ppa_desk.services.forms.catalogue import Forms
    from ppa_desk.services.forms.choices import ChoiceLists
    from ppa_desk.services.forms.outline import Outline
    from ppa_desk.services.grants.desk import GrantsDesk
    from ppa_desk.services.groups.desk import GroupsDesk
    from ppa_desk.services.home import Home
    from ppa_desk.services.issuing import Documents
    from ppa_desk.services.meetings.desk import MeetingsDesk
    from ppa_desk.services.reissuing import Reissuing
    from ppa_desk.services.results.desk import ResultsDesk
    from ppa_desk.services.summary.draft import Summaries
    from ppa_desk.services.summary.linter import Linter
    from ppa_desk.services.survey_report.draft import SurveyReports
    from ppa_desk.services.survey_report.key_results import KeyResults
    from ppa_desk.services.surveys.coding import Coding
    from ppa_desk.services.surveys.dataset import Dataset
    from ppa_desk.services.surveys.lists import SavedLists
    from ppa_desk.services.surveys.register import Surveys
    from ppa_desk.services.surveys.responses import Responses


class Desk:
    """An open workspace and its services."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.changes = Changes()
        self.codes = Codes(store)
        self.records = Records(store)
        self.office = Office(self.records)
        self.finder = Finder(store, self.records)
        self.history = History(store, self.records.own)
        self.members = MembersDesk(store, self)
        store.committed.append(self.changes.publish)

    # What the first page may not need is loaded when it is asked for, not when a window opens.

    @cached_property
    def groups(self) -> "GroupsDesk":
        """Work groups, their seats, and who sits on them."""
        from ppa_desk.services.groups.desk import GroupsDesk

        return GroupsDesk(self.store, self)

    @cached_property
    def meetings(self) -> "MeetingsDesk":
        """Meetings, who was there, and what came of them."""
        from ppa_desk.services.meetings.desk import MeetingsDesk

        return MeetingsDesk(self.store, self)

    @cached_property
    def home(self) -> "Home":
        """What is to be decided, chased and renewed."""
        from ppa_desk.services.home import Home

        return Home(self.store)

    @cached_property
    def attachments(self) -> "Attachments":
        """Files that are attached to records."""
        from ppa_desk.services.attachments import Attachments

        return Attachments(self.store)

    # What only a summary needs.

    @cached_property
    def summaries(self) -> "Summaries":
        """Summaries of meetings."""
        from ppa_desk.services.summary.draft import Summaries

        return Summaries(self.store)

    @cached_property
    def documents(self) -> "Documents":
        """Documents as they were issued."""
        from ppa_desk.services.issuing import Documents

        return Documents(self.store, self.summaries, lambda: self.survey_reports)

    @cached_property
    def reissuing(self) -> "Reissuing":
        """Documents as they would be issued now."""
        from ppa_desk.services.reissuing import Reissuing

        return Reissuing(self)

    @cached_property
    def linter(self) -> "Linter":
        """What to look at before a summary goes out."""
        from ppa_desk.services.summary.linter import Linter

        return Linter(self.store, self.summaries)

    # What only surveys need.

    @cached_property
    def forms(self) -> "Forms":
        """Forms and their versions."""
        from ppa_desk.services.forms.catalogue import Forms

        return Forms(self.store)

    @cached_property
    def outline(self) -> "Outline":
        """The questions of forms in their order and groups."""
        from ppa_desk.services.forms.outline import Outline

        return Outline(self.store)

    @cached_property
    def choice_lists(self) -> "ChoiceLists":
        """The lists of choices of forms."""
        from ppa_desk.services.forms.choices import ChoiceLists

        return ChoiceLists(self.store)

    @cached_property
    def surveys(self) -> "Surveys":
        """Surveys and whom they go to."""
        from ppa_desk.services.surveys.register import Surveys

        return Surveys(self.store, self.forms)

    @cached_property
    def responses(self) -> "Responses":
        """The answers to surveys."""
        from ppa_desk.services.surveys.responses import Responses

        return Responses(self.store, self.forms, self.surveys)

    @cached_property
    def saved_lists(self) -> "SavedLists":
        """Organisations and people put together under a name."""
        from ppa_desk.services.surveys.lists import SavedLists

        return SavedLists(self.store)

    @cached_property
    def coding(self) -> "Coding":
        """Free text read by coders."""
        from ppa_desk.services.surveys.coding import Coding

        return Coding(self.store)

    def dataset(self, survey: int) -> "Dataset":
        """Return a survey's counted answers as columns. Gone."""
        from ppa_desk.services.surveys.gathering import gather

        return gather(self.store, self.forms, self.surveys, survey)

    @cached_property
    def survey_reports(self) -> "SurveyReports":
        """What surveys say, and the reports of it."""
        from ppa_desk.services.survey_report.draft import SurveyReports

        return SurveyReports(self.store, self.forms, self.surveys, self.codes)

    @cached_property
    def key_results(self) -> "KeyResults":
        """Results of surveys that are cited elsewhere."""
        from ppa_desk.services.survey_report.key_results import KeyResults

        return KeyResults(self.store, self.survey_reports)

    @cached_property
    def grants(self) -> "GrantsDesk":
        """Grants, from the idea to the end."""
        from ppa_desk.services.grants.desk import GrantsDesk

        return GrantsDesk(self.store, self)

    @cached_property
    def results(self) -> "ResultsDesk":
        """The results framework and its reports."""
        from ppa_desk.services.results.desk import ResultsDesk

        return ResultsDesk(self.store, self)

    @cached_property
    def evidence(self) -> "EvidenceDesk":
        """What comes from the ground, and what rules it."""
        from ppa_desk.services.evidence.desk import EvidenceDesk

        return EvidenceDesk(self.store, self)
