"""Labels fall where the sheet has them, from the first free one on, and their address is never cut."""

import pytest

from ppa_desk.documents.label_sheet import MM, draw, sheets
from ppa_desk.documents.styles import house
from tests.documents.reading import pages_of, text_of

LONG = "International Network of Artisanal Mining Cooperatives of the Great Lakes and of all Their Neighbours Together"


@pytest.mark.parametrize("key", ["L7160", "L7163", "L4737", "5160"])
def test_a_sheet_fills_its_paper_evenly_and_no_label_lies_on_another(key):
    sheet = sheets()[key]
    wide, high = (side / MM for side in house().papers[sheet.paper])
    assert 2 * sheet.left + (sheet.across - 1) * sheet.step_x + sheet.width == pytest.approx(wide, abs=0.2)
    assert 2 * sheet.top + (sheet.down - 1) * sheet.step_y + sheet.height == pytest.approx(high, abs=0.2)
    assert sheet.step_x >= sheet.width and sheet.step_y >= sheet.height


def test_a_begun_sheet_is_used_from_its_first_free_label():
    labels = [(f"Reader {number}", "Street 1", "Town") for number in range(20)]
    printed = draw(labels, sheets()["L7160"], "Labels", "en", 4)
    first, second = pages_of(printed.data)
    assert printed.pages == 2 and "Reader 17" in first and "Reader 18" not in first and "Reader 18" in second


def test_a_name_that_is_too_long_is_shortened_and_said_and_the_address_stays():
    label = ("Ada Invented", LONG, LONG, "Building 4", "1200 Boulevard", "Washington, DC 20036", "UNITED STATES")
    printed = draw([label, ("Ben", "Town")], sheets()["5160"], "Labels", "en")
    told = text_of(printed.data)
    assert printed.cut == ("Ada Invented",)
    assert "…" in told and "Washington, DC 20036" in told and "UNITED STATES" in told and "Ben" in told


def test_long_lines_are_set_smaller_before_anything_is_cut():
    printed = draw([("Ada Invented", LONG, "Street 1", "Town")], sheets()["L7160"], "Labels", "en")
    assert not printed.cut and "Neighbours Together" in " ".join(text_of(printed.data).split())
