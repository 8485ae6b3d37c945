"""The tabs of a corrective action plan: a line each."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import fields_card, stacked
from ppa_desk.ui.record.tab import Tab

translate = QCoreApplication.translate
WHAT = ("title_en", "title_fr", "province", "site_id", "organisation_id", "begun_on", "initiative_id", "visibility")
FROM = ("origin", "incident_id", "assessment_id", "study_id")
SAID = ("text_en", "text_fr")


def _overview(tools: Tools, record: int) -> QWidget:
    return stacked(
        fields_card(tools, "corrective_plan", record, WHAT, translate("Evidence", "What it is")),
        fields_card(tools, "corrective_plan", record, FROM, translate("Evidence", "What it came from")),
        fields_card(tools, "corrective_plan", record, SAID, translate("Evidence", "In a few words")),
    )


def _actions(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.plans.actions_tab import ActionsTab

    return ActionsTab(tools, record)


def _uses(tools: Tools, record: int) -> QWidget:
    from ppa_desk.ui.evidence.uses.card import UsesCard

    return stacked(UsesCard(tools, "corrective_plan", record))


TABS: tuple[Tab, ...] = (
    Tab("actions", QT_TRANSLATE_NOOP("RecordTabs", "Actions"), _actions),
    Tab("overview", QT_TRANSLATE_NOOP("RecordTabs", "Overview"), _overview),
    Tab("uses", QT_TRANSLATE_NOOP("RecordTabs", "Used in"), _uses),
)
