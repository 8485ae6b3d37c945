"""The tabs of the area of members, of an organisation and of a person: a line each."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.members import cards
from ppa_desk.ui.record.tab import Tab


def _overview(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.members.start import Start

    return Start(tools)


def _dues(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.members.dues_tab import DuesTab

    return DuesTab(tools)


def _membership(tools: Tools, organisation: int) -> QWidget:
    from ppa_desk.ui.members.membership_tab import MembershipTab

    return MembershipTab(tools, organisation)


def _grants(tools: Tools, organisation: int) -> QWidget:
    from ppa_desk.ui.members.grants_tab import GrantsTab

    return GrantsTab(tools, organisation)


def _letters(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.members.letters_tab import LettersTab

    return LettersTab(tools)


def _duplicates(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.members.duplicates_tab import DuplicatesTab

    return DuplicatesTab(tools)


def _set_up(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.members.set_up_tab import set_up_tab

    return set_up_tab(tools)


def _privacy(tools: Tools, person: int) -> QWidget:
    from ppa_desk.ui.members.privacy_tab import PrivacyTab

    return PrivacyTab(tools, person)


def _positions(tools: Tools, person: int) -> QWidget:
    from ppa_desk.ui.members.positions_tab import PositionsTab

    return PositionsTab(tools, person)


def _organisation_timeline(tools: Tools, organisation: int) -> QWidget:
    from ppa_desk.ui.members.timeline_tab import organisation_timeline

    return organisation_timeline(tools, organisation)


def _engagement(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.members.engagement_tab import EngagementTab

    return EngagementTab(tools)


def _person_timeline(tools: Tools, person: int) -> QWidget:
    from ppa_desk.ui.members.timeline_tab import person_timeline

    return person_timeline(tools, person)


AREA_TABS: tuple[Tab, ...] = (
    Tab("overview", QT_TRANSLATE_NOOP("RecordTabs", "Overview"), _overview),
    Tab("dues", QT_TRANSLATE_NOOP("RecordTabs", "Dues and renewals"), _dues),
    Tab("letters", QT_TRANSLATE_NOOP("RecordTabs", "Letters"), _letters),
    Tab("engagement", QT_TRANSLATE_NOOP("RecordTabs", "Engagement"), _engagement),
    Tab("duplicates", QT_TRANSLATE_NOOP("RecordTabs", "Duplicates"), _duplicates),
    Tab("set_up", QT_TRANSLATE_NOOP("RecordTabs", "Set up"), _set_up),
)
"""Of the first page of the area, before a record is chosen; what they show takes no record."""

ORGANISATION_TABS: tuple[Tab, ...] = (
    Tab("details", QT_TRANSLATE_NOOP("RecordTabs", "Details"), cards.organisation_details),
    Tab("membership", QT_TRANSLATE_NOOP("RecordTabs", "Membership"), _membership),
    Tab("people", QT_TRANSLATE_NOOP("RecordTabs", "People"), cards.people),
    Tab("groups", QT_TRANSLATE_NOOP("RecordTabs", "Groups"), cards.organisation_groups),
    Tab("grants", QT_TRANSLATE_NOOP("RecordTabs", "Grants"), _grants),
    Tab("timeline", QT_TRANSLATE_NOOP("RecordTabs", "Timeline"), _organisation_timeline),
)

PERSON_TABS: tuple[Tab, ...] = (
    Tab("details", QT_TRANSLATE_NOOP("RecordTabs", "Details"), cards.person_details),
    Tab("positions", QT_TRANSLATE_NOOP("RecordTabs", "Organisations"), _positions),
    Tab("groups", QT_TRANSLATE_NOOP("RecordTabs", "Groups"), cards.person_groups),
    Tab("privacy", QT_TRANSLATE_NOOP("RecordTabs", "Privacy"), _privacy),
    Tab("timeline", QT_TRANSLATE_NOOP("RecordTabs", "Timeline"), _person_timeline),
)
