"""The money of a grant in the window: planned, released by two, paid, reversed; the agreement on paper."""

from datetime import date

import docx
import pytest

from ppa_desk.services.grants.release import Action
from ppa_desk.ui.grants.agreement_tab import AgreementTab
from ppa_desk.ui.grants.fund_page import FundPage
from ppa_desk.ui.grants.money_tab import AmountsCard, MoneyTab
from ppa_desk.ui.grants.payments_card import PaymentsCard
from ppa_desk.ui.grants.planner import Planner
from ppa_desk.ui.grants.rates_tab import RatesTab
from ppa_desk.ui.grants.sources_card import SourcesCard
from ppa_desk.ui.grants.tranches_card import ReleaseBox, TranchesCard


@pytest.fixture
def grant(tools):
    for name, roles in (("Aline", "secretariat"), ("Bruno", "finance")):
        tools.desk.records.add("colleague", {"name": name, "roles": roles})
    act_as(tools, "Aline")
    return tools.desk.grants.register.make(
        {"title_en": "Savings groups"}, "approved", approved=100_000_000, signed=100_000_000
    )


def act_as(tools, name):
    tools.desk.grants.colleagues.act_as(name)
    tools.desk.changes.publish(frozenset({"colleague"}))


@pytest.fixture
def tab(qtbot, tools, grant):
    page = MoneyTab(tools, grant)
    qtbot.addWidget(page)
    page.show()
    return page


def box(tab):
    return tab.findChild(TranchesCard).rows.findChildren(ReleaseBox)[-1]


def test_tranches_are_planned_in_one_go_and_the_planner_goes_away(qtbot, tools, tab, grant):
    planner = tab.findChild(Planner)
    assert "USD\u00a0100,000 is not planned yet" in planner.left.text()
    planner.count.show_value("0")
    planner.go.click()
    assert "between 1 and 60" in planner.notice.label.text()
    planner.count.show_value("3")
    planner.go.click()
    rows = tab.findChild(TranchesCard).rows
    qtbot.waitUntil(lambda: len(rows.model.kept) == 3)
    qtbot.waitUntil(lambda: not planner.go.isVisible())
    assert tools.desk.grants.tranches.planned(grant) == 100_000_000


def test_a_tranche_is_asked_for_by_one_released_by_another_paid_and_reversed(qtbot, tools, tab, grant):
    desk = tools.desk
    desk.records.add("exchange_rate", {"currency": "EUR", "into": "USD", "rate": "1.0829",
                                       "rate_on": date(2026, 3, 1), "source": "ECB"})  # fmt: skip
    (tranche,) = desk.grants.tranches.plan(grant, 1, date(2026, 3, 2), 0)
    card = tab.findChild(TranchesCard)
    qtbot.waitUntil(lambda: len(card.rows.model.kept) == 1)
    card.rows.select(tranche)
    release = box(tab)
    assert release.buttons[Action.ASK].isEnabled()
    release.buttons[Action.ASK].click()
    qtbot.waitUntil(lambda: Action.RELEASE in release.buttons)
    assert not release.buttons[Action.RELEASE].isEnabled() and "finance" in release.buttons[Action.RELEASE].toolTip()
    act_as(tools, "Bruno")
    qtbot.waitUntil(lambda: release.buttons[Action.RELEASE].isEnabled())
    release.buttons[Action.RELEASE].click()
    qtbot.waitUntil(lambda: Action.PAY in release.buttons)
    release.buttons[Action.PAY].click()
    form = release.form
    qtbot.waitUntil(form.isVisible)
    form.boxes["paid_on"].entry.show_value(date(2026, 3, 2))
    assert not form.boxes["rate"].isVisible()
    form.boxes["currency"].entry.show_value("EUR")
    form.boxes["currency"].typed.emit("currency", "EUR")
    assert form.boxes["rate"].isVisible() and form.boxes["rate"].entry.value() == "1.0829"
    form.boxes["amount"].entry.line.setText("150,000")
    form.keep()
    assert "not to USD\u00a0150,000" in form.notice.label.text()
    form.boxes["amount"].entry.line.setText("100 000,00")
    form.note.click()
    qtbot.waitUntil(lambda: desk.grants.payments.paid(grant) == 100_000_000)
    tools.ask.words = "sent to the wrong account"
    payments = tab.findChild(PaymentsCard)
    payments.reverse(desk.grants.payments.of(grant)[0])
    assert desk.grants.payments.paid(grant) == 0 and "Reversed" in payments.notice.label.text()


def test_another_amount_typed_where_it_stands_voids_the_release(qtbot, tools, tab, grant):
    (tranche,) = tools.desk.grants.tranches.plan(grant, 1, date(2026, 3, 2), 0)
    card = tab.findChild(TranchesCard)
    qtbot.waitUntil(lambda: len(card.rows.model.kept) == 1)
    card.rows.select(tranche)
    tools.desk.grants.tranches.act(tranche, Action.ASK)
    amount = card.rows.box("amount").entry
    amount.line.setText("200,000")
    amount.edited.emit()
    card.rows.flush()
    assert "The tranches would come to" in card.rows.box("amount").message.text() + card.rows.editor.notice.label.text()
    amount.line.setText("90,000")
    amount.edited.emit()
    card.rows.flush()
    assert tools.desk.grants.tranches.stand(tranche).status == "planned"


def test_sources_say_what_is_missing_and_what_speaks_against_them(qtbot, tools, tab, grant):
    fund = tools.desk.records.add("fund", {"key": "l", "name_en": "Lantern", "themes": "P3", "amount": 50_000_000}).id
    tools.desk.records.add("funding", {"grant_record_id": grant, "fund_id": fund, "share": "60 %"})
    notice = tab.findChild(SourcesCard).sum
    qtbot.waitUntil(lambda: "USD\u00a040,000 has no source yet" in notice.label.text())
    assert "Lantern is for women in mining only" in notice.label.text()
    page = FundPage(tools, fund)
    qtbot.addWidget(page)
    assert "USD\u00a010,000 more" in page.commitments.notice.label.text()


def test_the_agreement_is_saved_for_word_and_its_signed_copy_kept(qtbot, tools, grant, tmp_path):
    tab = AgreementTab(tools, grant)
    qtbot.addWidget(tab)
    tab.prepare()
    qtbot.waitUntil(lambda: tab._kept is not None)
    tools.ask.path = tmp_path / "agreement.docx"
    tab.save_word()
    assert any(line.text == "Grant agreement" for line in docx.Document(tools.ask.path).paragraphs)
    tools.ask.path = tmp_path / "agreement.pdf"
    tab.save_pdf()
    tab.attach()
    qtbot.waitUntil(lambda: "agreement.pdf, SHA-256" in tab.hash.text())


def test_a_rate_is_entered_with_its_day_and_source(qtbot, tools):
    tab = RatesTab(tools)
    qtbot.addWidget(tab)
    entries = tab.form.boxes
    entries["rate"].entry.show_value("1,0829")
    tab.form.add()
    assert "its day" in tab.form.notice.label.text()
    entries["rate_on"].entry.show_value(date(2026, 3, 1))
    tab.form.add()
    assert tab.form.notice.label.text() and not tools.desk.records.where("exchange_rate")
    entries["source"].entry.show_value("ECB")
    tab.form.add()
    assert tools.desk.grants.rates.nearest("EUR", "USD", date(2026, 3, 2)).source == "ECB"


def test_a_grant_that_is_removed_elsewhere_leaves_its_page_in_peace(qtbot, tools, tab, grant):
    with qtbot.captureExceptions() as failed, qtbot.waitSignal(tools.bell.rang):
        tools.desk.records.remove("grant_record", grant)
    assert failed == []


def test_the_currency_stands_once_a_tranche_is_planned(qtbot, tools, tab, grant):
    line = tab.findChild(AmountsCard).editor.boxes["currency"].entry.line
    assert not line.isReadOnly()
    tools.desk.grants.tranches.plan(grant, 1, None, 0)
    qtbot.waitUntil(line.isReadOnly)
