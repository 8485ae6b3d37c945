"""What one can do with evidence: each service is loaded when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from ppa_desk.store.database import Store

if TYPE_CHECKING:
    from ppa_desk.services.desk import Desk
    from ppa_desk.services.evidence.incidents.clusters import Clusters
    from ppa_desk.services.evidence.incidents.duplicates import Duplicates
    from ppa_desk.services.evidence.incidents.log import Log
    from ppa_desk.services.evidence.incidents.moving import Moving
    from ppa_desk.services.evidence.incidents.register import Incidents
    from ppa_desk.services.evidence.incidents.taking import Taking
    from ppa_desk.services.evidence.incidents.times import Times
    from ppa_desk.services.evidence.initiatives.derivation import Derivation
    from ppa_desk.services.evidence.initiatives.map_report import MapReports
    from ppa_desk.services.evidence.initiatives.profile import Profiles
    from ppa_desk.services.evidence.initiatives.register import Initiatives
    from ppa_desk.services.evidence.initiatives.works import Works
    from ppa_desk.services.evidence.participation.desk import Participation
    from ppa_desk.services.evidence.plans.actions import CorrectiveActions
    from ppa_desk.services.evidence.plans.areas import Areas
    from ppa_desk.services.evidence.plans.brief import NeedBriefs
    from ppa_desk.services.evidence.plans.need import Needs
    from ppa_desk.services.evidence.plans.register import Plans
    from ppa_desk.services.evidence.reporters.erasing import Erasing
    from ppa_desk.services.evidence.reporters.protection import Protection
    from ppa_desk.services.evidence.reporters.register import Reporters
    from ppa_desk.services.evidence.rules import Rules
    from ppa_desk.services.evidence.sharing.bulletin import Bulletin
    from ppa_desk.services.evidence.sharing.exports import Exports
    from ppa_desk.services.evidence.sites.leads import SiteLeads
    from ppa_desk.services.evidence.sites.papers import SitePapers
    from ppa_desk.services.evidence.sites.photos import Photos
    from ppa_desk.services.evidence.sites.register import Sites
    from ppa_desk.services.evidence.sites.taking import SiteTaking
    from ppa_desk.services.evidence.sites.validity import Validity
    from ppa_desk.services.evidence.studies.design import Designs
    from ppa_desk.services.evidence.studies.papers import StudyPapers
    from ppa_desk.services.evidence.studies.register import Studies
    from ppa_desk.services.evidence.uses.counted import Counted
    from ppa_desk.services.evidence.uses.register import Uses


class EvidenceDesk:
    """The services of the area of evidence."""

    def __init__(self, store: Store, desk: "Desk") -> None:
        self.store, self.desk = store, desk

    @cached_property
    def initiatives(self) -> "Initiatives":
        """The list of initiatives."""
        from ppa_desk.services.evidence.initiatives.register import Initiatives

        return Initiatives(self.store, self.desk.codes)

    def derivation(self, language: str = "en") -> "Derivation":
        """What initiatives are based on and recognise; what it refuses is told in that language."""
        from ppa_desk.services.evidence.initiatives.derivation import Derivation

        return Derivation(self.store, language)

    @cached_property
    def works(self) -> "Works":
        """The works that are cited."""
        from ppa_desk.services.evidence.initiatives.works import Works

        return Works(self.store, self.desk.codes)

    @cached_property
    def maps(self) -> "MapReports":
        """The regulatory map: what it shows, and as a document."""
        from ppa_desk.services.evidence.initiatives.map_report import MapReports

        return MapReports(self)

    @cached_property
    def profiles(self) -> "Profiles":
        """The page on an initiative."""
        from ppa_desk.services.evidence.initiatives.profile import Profiles

        return Profiles(self)

    @cached_property
    def participation(self) -> "Participation":
        """How producers are represented and take part: assessments, critique, pathways, digital tools."""
        from ppa_desk.services.evidence.participation.desk import Participation

        return Participation(self.desk)

    @cached_property
    def incidents(self) -> "Incidents":
        """The list of incidents."""
        from ppa_desk.services.evidence.incidents.register import Incidents

        return Incidents(self.store, self.desk.codes)

    @cached_property
    def sites(self) -> "Sites":
        """The list of mine sites."""
        from ppa_desk.services.evidence.sites.register import Sites

        return Sites(self.store, self.validity)

    @cached_property
    def site_leads(self) -> "SiteLeads":
        """Where mine sites come up."""
        from ppa_desk.services.evidence.sites.leads import SiteLeads

        return SiteLeads(self.store, self.desk.records)

    @cached_property
    def photos(self) -> "Photos":
        """Pictures of sites and from studies."""
        from ppa_desk.services.evidence.sites.photos import Photos

        return Photos(self.store, self.desk.records)

    @cached_property
    def site_papers(self) -> "SitePapers":
        """Mine sites on paper: the map, and the sheet of one site."""
        from ppa_desk.services.evidence.sites.papers import SitePapers

        return SitePapers(self)

    @cached_property
    def validity(self) -> "Validity":
        """How long the statuses of mine sites hold."""
        from ppa_desk.services.evidence.sites.validity import Validity

        return Validity(self.store)

    @cached_property
    def site_taking(self) -> "SiteTaking":
        """Mine sites and visits that come from tables."""
        from ppa_desk.services.evidence.sites.taking import SiteTaking

        return SiteTaking(self.store)

    @cached_property
    def plans(self) -> "Plans":
        """The list of corrective action plans."""
        from ppa_desk.services.evidence.plans.register import Plans

        return Plans(self.store, self.desk.codes, self.desk.records)

    @cached_property
    def corrective_actions(self) -> "CorrectiveActions":
        """The actions of corrective action plans, kept within their rules."""
        from ppa_desk.services.evidence.plans.actions import CorrectiveActions

        return CorrectiveActions(self.store)

    @cached_property
    def needs(self) -> "Needs":
        """Corrective actions in aggregate: category by province."""
        from ppa_desk.services.evidence.plans.need import Needs

        return Needs(self.store)

    @cached_property
    def areas(self) -> "Areas":
        """The areas of most need, and what came of them."""
        from ppa_desk.services.evidence.plans.areas import Areas

        return Areas(self.desk)

    @cached_property
    def need_briefs(self) -> "NeedBriefs":
        """Briefs on the areas of most need."""
        from ppa_desk.services.evidence.plans.brief import NeedBriefs

        return NeedBriefs(self.desk)

    @cached_property
    def counted(self) -> "Counted":
        """Evidence as reports list it, with counts that may leave the office."""
        from ppa_desk.services.evidence.uses.counted import Counted

        return Counted(self.desk)

    @cached_property
    def uses(self) -> "Uses":
        """Where evidence is used."""
        from ppa_desk.services.evidence.uses.register import Uses

        return Uses(self.desk)

    @cached_property
    def studies(self) -> "Studies":
        """The list of field studies."""
        from ppa_desk.services.evidence.studies.register import Studies

        return Studies(self.store)

    @cached_property
    def rules(self) -> "Rules":
        """Numbers the Secretariat may set."""
        from ppa_desk.services.evidence.rules import Rules

        return Rules(self.store)

    @cached_property
    def protection(self) -> "Protection":
        """The key of the sealed reporters."""
        from ppa_desk.services.evidence.reporters.protection import Protection

        return Protection(self.store, self.desk.changes.publish)

    @cached_property
    def reporters(self) -> "Reporters":
        """Who reported incidents, sealed."""
        from ppa_desk.services.evidence.reporters.register import Reporters

        return Reporters(self.store, self.protection)

    @cached_property
    def erasing(self) -> "Erasing":
        """Reporters erased from older copies, and the receipt."""
        from ppa_desk.services.evidence.reporters.erasing import Erasing

        return Erasing(self.store, self.desk.records)

    @cached_property
    def exports(self) -> "Exports":
        """Incidents as they leave the office."""
        from ppa_desk.services.evidence.sharing.exports import Exports

        return Exports(self.store, self.desk.records, self.desk.codes)

    @cached_property
    def bulletin(self) -> "Bulletin":
        """The public bulletin on incidents."""
        from ppa_desk.services.evidence.sharing.bulletin import Bulletin

        return Bulletin(self.store, self.desk.records, self.desk.codes)

    @cached_property
    def log(self) -> "Log":
        """Keeping reports as incidents."""
        from ppa_desk.services.evidence.incidents.log import Log

        return Log(self.store, self.desk.records)

    @cached_property
    def moving(self) -> "Moving":
        """Bringing incidents from status to status."""
        from ppa_desk.services.evidence.incidents.moving import Moving

        return Moving(self.store)

    @cached_property
    def duplicates(self) -> "Duplicates":
        """Reports that may be one."""
        from ppa_desk.services.evidence.incidents.duplicates import Duplicates

        return Duplicates(self.store)

    @cached_property
    def times(self) -> "Times":
        """How long verification and follow-up take."""
        from ppa_desk.services.evidence.incidents.times import Times

        return Times(self.store)

    @cached_property
    def clusters(self) -> "Clusters":
        """Clusters of incidents."""
        from ppa_desk.services.evidence.incidents.clusters import Clusters

        return Clusters(self.store, self.desk.records)

    @cached_property
    def taking(self) -> "Taking":
        """Tables taken in as incidents."""
        from ppa_desk.services.evidence.incidents.taking import Taking

        return Taking(self.store)

    @cached_property
    def study_designs(self) -> "Designs":
        """The rules of field studies, and what differs from them."""
        from ppa_desk.services.evidence.studies.design import Designs

        return Designs(self.desk.records)

    @cached_property
    def study_papers(self) -> "StudyPapers":
        """The sheets of field studies."""
        from ppa_desk.services.evidence.studies.papers import StudyPapers

        return StudyPapers(self)
