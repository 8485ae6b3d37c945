"""The tabs of a grant and of a call: a line each; what a tab shows is loaded when it is first opened."""

from PySide6.QtWidgets import QWidget

from ppa_desk.sentences import QT_TRANSLATE_NOOP
from ppa_desk.ui.areas import Tools
from ppa_desk.ui.record.page import stacked
from ppa_desk.ui.record.tab import Tab


def _board(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.grants.board import BoardPage

    return BoardPage(tools)


def _dashboard(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.grants.dashboard import DashboardTab

    return DashboardTab(tools)


def _settings(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.grants.settings import SettingsTab

    return SettingsTab(tools)


def _overview(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.overview import OverviewTab

    return OverviewTab(tools, grant)


def _terms(tools: Tools, call: int) -> QWidget:
    from ppa_desk.ui.grants.terms import TermsTab

    return TermsTab(tools, call)


def _grants_of(tools: Tools, call: int) -> QWidget:
    from ppa_desk.ui.grants.grants_of import GrantsOfCall

    return GrantsOfCall(tools, call)


def _reviews(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.reviews_tab import ReviewsTab

    return ReviewsTab(tools, grant)


def _reviewers(tools: Tools, call: int) -> QWidget:
    from ppa_desk.ui.grants.reviewers_tab import ReviewersTab

    return ReviewersTab(tools, call)


def _cutline(tools: Tools, call: int) -> QWidget:
    from ppa_desk.ui.grants.cutline_tab import CutlineTab

    return CutlineTab(tools, call)


def _votes(tools: Tools, call: int) -> QWidget:
    from ppa_desk.ui.grants.votes_tab import VotesTab

    return VotesTab(tools, call)


def _decision(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.letters_tab import LettersTab
    from ppa_desk.ui.grants.votes_tab import DecisionTab

    return stacked(DecisionTab(tools, grant), LettersTab(tools, grant=grant))


def _rates(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.grants.rates_tab import RatesTab

    return RatesTab(tools)


def _money(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.money_tab import MoneyTab

    return MoneyTab(tools, grant)


def _agreement(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.agreement_tab import AgreementTab

    return AgreementTab(tools, grant)


def _exchange(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.grants.exchange_tab import ExchangeTab

    return ExchangeTab(tools)


def _letters_of_call(tools: Tools, call: int) -> QWidget:
    from ppa_desk.ui.grants.letters_tab import LettersTab

    return LettersTab(tools, call=call)


def _application(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.application_tab import ApplicationTab
    from ppa_desk.ui.grants.eligibility_tab import EligibilityTab

    return stacked(EligibilityTab(tools, grant), ApplicationTab(tools, grant))


def _diligence(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.diligence_tab import DiligenceTab

    return DiligenceTab(tools, None, grant)


def _intake(tools: Tools, call: int) -> QWidget:
    from ppa_desk.ui.grants.intake_tab import IntakeTab

    return IntakeTab(tools, call)


def _reports(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.reports_tab import ReportsTab

    return ReportsTab(tools, grant)


def _changes(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.changes_tab import ChangesTab

    return ChangesTab(tools, grant)


def _closeout(tools: Tools, grant: int) -> QWidget:
    from ppa_desk.ui.grants.closeout_tab import CloseoutTab

    return CloseoutTab(tools, grant)


def _due(tools: Tools, _: int) -> QWidget:
    from ppa_desk.ui.grants.due import DueList

    return DueList(tools)


AREA_TABS: tuple[Tab, ...] = (
    Tab("board", QT_TRANSLATE_NOOP("RecordTabs", "Board"), _board),
    Tab("portfolio", QT_TRANSLATE_NOOP("RecordTabs", "Portfolio"), _dashboard),
    Tab("rates", QT_TRANSLATE_NOOP("RecordTabs", "Exchange rates"), _rates),
    Tab("exchange", QT_TRANSLATE_NOOP("RecordTabs", "In and out"), _exchange),
    Tab("due", QT_TRANSLATE_NOOP("RecordTabs", "Late and due"), _due),
    Tab("settings", QT_TRANSLATE_NOOP("RecordTabs", "Pipeline and people"), _settings),
)
"""Of the first page of the area, before a grant is chosen; what they show takes no record."""

GRANT_TABS: tuple[Tab, ...] = (
    Tab("overview", QT_TRANSLATE_NOOP("RecordTabs", "Overview"), _overview),
    Tab("application", QT_TRANSLATE_NOOP("RecordTabs", "Application"), _application),
    Tab("diligence", QT_TRANSLATE_NOOP("RecordTabs", "Due diligence"), _diligence),
    Tab("reviews", QT_TRANSLATE_NOOP("RecordTabs", "Reviews"), _reviews),
    Tab("decision", QT_TRANSLATE_NOOP("RecordTabs", "Decision"), _decision),
    Tab("money", QT_TRANSLATE_NOOP("RecordTabs", "Money"), _money),
    Tab("agreement", QT_TRANSLATE_NOOP("RecordTabs", "Agreement"), _agreement),
    Tab("reports", QT_TRANSLATE_NOOP("RecordTabs", "Reports"), _reports),
    Tab("changes", QT_TRANSLATE_NOOP("RecordTabs", "Changes"), _changes),
    Tab("closeout", QT_TRANSLATE_NOOP("RecordTabs", "Closeout"), _closeout),
)
"""In the order of the work: what it is, what was handed in, reviews, decision, money, reports, changes, end."""

CALL_TABS: tuple[Tab, ...] = (
    Tab("terms", QT_TRANSLATE_NOOP("RecordTabs", "Terms"), _terms),
    Tab("intake", QT_TRANSLATE_NOOP("RecordTabs", "Intake"), _intake),
    Tab("grants", QT_TRANSLATE_NOOP("RecordTabs", "Grants"), _grants_of),
    Tab("reviewers", QT_TRANSLATE_NOOP("RecordTabs", "Reviewers"), _reviewers),
    Tab("cutline", QT_TRANSLATE_NOOP("RecordTabs", "Cut-line"), _cutline),
    Tab("votes", QT_TRANSLATE_NOOP("RecordTabs", "Votes"), _votes),
    Tab("letters", QT_TRANSLATE_NOOP("RecordTabs", "Letters"), _letters_of_call),
)
