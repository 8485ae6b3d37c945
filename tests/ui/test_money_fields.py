"""Amounts and lists of codes are edited as people write them."""

import pytest
from PySide6.QtCore import QLocale

from ppa_desk.model.money import Sum
from ppa_desk.services.grants.guards import Missing
from ppa_desk.services.grants.pipeline import CannotMove
from ppa_desk.ui import words
from ppa_desk.ui.fields.editor import RecordEditor


@pytest.fixture
def grant(tools):
    return tools.desk.grants.register.make({"title_en": "Pilot"}, currency="EUR")


def editor(qtbot, tools, grant, *names):
    made = RecordEditor(tools.desk.records, tools.desk.codes, "grant_record", grant, names)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_amount_is_typed_in_any_grouping_and_shown_with_its_currency(qtbot, tools, grant):
    made = editor(qtbot, tools, grant, "currency", "requested")
    entry = made.boxes["requested"].entry
    qtbot.keyClicks(entry.line, "26 000,50")
    assert made.flush()
    assert tools.desk.grants.register.get(grant)["requested"] == 26_000_500
    assert (entry.line.text(), entry.unit.text()) == ("26,000.50", "EUR")
    made.saver.typed("currency", "RWF")
    made.flush()
    assert entry.unit.text() == "RWF"


@pytest.mark.parametrize(("typed", "told"), [("18k", "18000"), ("£26,000", "sign"), ("tbc", "no amount")])
def test_what_is_no_amount_is_refused_in_a_sentence_and_nothing_is_lost(qtbot, tools, grant, typed, told):
    made = editor(qtbot, tools, grant, "requested")
    qtbot.keyClicks(made.boxes["requested"].entry.line, typed)
    assert not made.flush()
    assert told in made.boxes["requested"].message.text()
    assert made.boxes["requested"].entry.line.text() == typed
    assert tools.desk.grants.register.get(grant)["requested"] is None


def test_codes_are_added_by_typing_and_taken_away_by_their_chip(qtbot, tools, grant):
    made = editor(qtbot, tools, grant, "minerals")
    entry = made.boxes["minerals"].entry
    for typed in ("gold", "tantalum"):
        qtbot.keyClicks(entry.line, typed)
        entry._popup.hide()
        entry.settle()
    assert made.flush() and tools.desk.grants.register.get(grant)["minerals"] == "AU TA"
    entry.drop("AU")
    assert made.flush() and tools.desk.grants.register.get(grant)["minerals"] == "TA"


def test_a_sentence_tells_an_amount_in_the_language_of_its_reader():
    QLocale.setDefault(QLocale("fr_FR"))
    error = CannotMove((Missing("funded", {"left": Sum(26_000_000, "USD")}),), grant="Pilot", stage="Approved")
    try:
        assert "26\u202f000\u00a0USD" in words.explained(error)
    finally:
        QLocale.setDefault(QLocale("en_GB"))
