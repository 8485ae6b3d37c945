"""Which page shows a record of which kind."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ppa_desk.ui.areas import Tools
from ppa_desk.ui.evidence.incidents.cluster_page import ClusterPage
from ppa_desk.ui.evidence.incidents.page import IncidentPage
from ppa_desk.ui.evidence.initiatives.page import InitiativePage
from ppa_desk.ui.evidence.plans.area_page import AreaPage
from ppa_desk.ui.evidence.plans.page import PlanPage
from ppa_desk.ui.evidence.sites.page import SitePage
from ppa_desk.ui.evidence.studies.page import StudyPage

PAGES: Mapping[str, Callable[[Tools, int], QWidget]] = {
    "initiative": InitiativePage,
    "incident": IncidentPage,
    "site": SitePage,
    "corrective_plan": PlanPage,
    "area_of_need": AreaPage,
    "incident_cluster": ClusterPage,
    "study": StudyPage,
}
