"""The tabs of a work group: a line each."""

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.groups import cards
from ppa_desk.ui.record.tab import Tab

GROUP_TABS: tuple[Tab, ...] = (
    Tab("roster", QT_TRANSLATE_NOOP("RecordTabs", "Who sits where"), cards.roster),
    Tab("seats", QT_TRANSLATE_NOOP("RecordTabs", "Seats"), cards.seats),
    Tab("terms", QT_TRANSLATE_NOOP("RecordTabs", "Terms of office"), cards.terms),
    Tab("interests", QT_TRANSLATE_NOOP("RecordTabs", "Interest"), cards.interests),
    Tab("actions", QT_TRANSLATE_NOOP("RecordTabs", "Actions"), cards.actions),
    Tab("minutes", QT_TRANSLATE_NOOP("RecordTabs", "Minutes"), cards.minutes),
    Tab("rules", QT_TRANSLATE_NOOP("RecordTabs", "Rules"), cards.rules),
)
