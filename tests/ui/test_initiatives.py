"""The regulatory map in the window: pictures one can press, filters for all, links both ways, sources beside."""

from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt

from ppa_desk.ui.evidence.initiatives.derivation_card import DerivationCard
from ppa_desk.ui.evidence.initiatives.map_tab import MapTab
from ppa_desk.ui.evidence.initiatives.page import InitiativePage
from ppa_desk.ui.evidence.initiatives.sourced_card import SourceLines
from ppa_desk.ui.record.page import GoButton
from ppa_desk.ui.widgets.tree_picture import TreePicture


@pytest.fixture
def numbers(desk):
    add = desk.records.add
    made = {
        key: add("initiative", {"key": key, "name_en": key.title(), "from_year": year, **values}).id
        for key, year, values in (
            ("guidance", 2011, {"kind": "GUI"}),
            ("standard", 2015, {"kind": "STD", "minerals": "CO", "countries": "CD", "provinces": "CD-LU"}),
            ("pilot", 2018, {"kind": "MKT", "minerals": "AU", "inclusion": "market"}),
        )
    }
    desk.evidence.derivation().link(made["standard"], made["guidance"])
    return made


def test_a_box_opens_its_initiative_and_filters_hold_for_every_view(qtbot, tools, numbers, heard):
    tab = MapTab(tools)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    qtbot.waitUntil(lambda: len(tab.told) == 3)
    picture = tab.findChildren(TreePicture)[0]
    qtbot.waitUntil(lambda: bool(picture.drawn_width))
    place: QPointF = picture.places()[str(numbers["standard"])].center()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert heard.went == [("initiative", numbers["standard"])]
    tab.filters.ask("mineral", "CO")
    for view in ("inclusion", "timeline", "places", "derivation"):
        tab.turn(view)
        assert [one.id for one in tab.told] == [numbers["standard"]]
    tab.filters.clear_all()
    tab.turn("inclusion")

    def shown() -> set[str]:
        return {button.text() for button in tab.findChildren(GoButton) if button.isVisible()}

    qtbot.waitUntil(lambda: shown() == {"Guidance", "Standard", "Pilot"})


def test_links_are_made_both_ways_and_a_ring_is_refused_in_words(qtbot, tools, desk, numbers):
    card = DerivationCard(tools, numbers["guidance"])
    qtbot.addWidget(card)
    card.show()
    card.other.show_value(numbers["standard"])
    card.link.click()
    assert "Guidance → Standard → Guidance" in card.notice.label.text()
    card.relation.setCurrentIndex(card.relation.findData("-based_on"))
    card.other.show_value(numbers["pilot"])
    card.link.click()
    assert {(link.other, link.back) for link in desk.evidence.derivation().of(numbers["guidance"])} == {
        (numbers["standard"], True), (numbers["pilot"], True)}  # fmt: skip


def test_a_page_tells_what_is_not_assessed_what_its_fields_rest_on_and_that_it_was_checked(qtbot, tools, desk, numbers):
    desk.records.add(
        "initiative_source", {"initiative_id": numbers["guidance"], "about": "type dates", "citation": "A page"}
    )
    page = InitiativePage(tools, numbers["guidance"])
    qtbot.addWidget(page)
    page.show()
    told = [chip.text() for chip in page.head.chips.findChildren(type(page.chips(page.kept)[0]))]
    assert "Inclusion not assessed" in told and "Never checked" in told
    assert [line.lines for line in page.findChildren(SourceLines)][:4] == [
        ["A page (type)"],
        [],
        [],
        ["A page (dates and status)"],
    ]
    page.checked.click()
    assert desk.records.get("initiative", numbers["guidance"]).values["checked_on"] == date.today()
