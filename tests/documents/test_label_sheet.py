"""Labels fall where the sheet has them, from the first free one on, and their address is never cut."""

from itertools import combinations

import pytest

from ppa_desk.documents.label_sheet import MM, draw, sheets
from ppa_desk.documents.styles import house
from tests.documents.reading import pages_of, text_of

LONG = "International Network of Artisanal Mining Cooperatives of the Great Lakes and of all Their Neighbours Together"


PUBLISHED = {
    "L7160": ("a4", 21, 63.5, 38.1, 7.21, 15.15, 2.54, 0.0),
    "L7163": ("a4", 14, 99.1, 38.1, 4.65, 15.15, 2.5, 0.0),
    "L4737": ("a4", 27, 63.5, 29.6, 7.21, 15.3, 2.54, 0.0),
    "5160": ("letter", 30, 66.675, 25.4, 4.7625, 12.7, 3.175, 0.0),
}
"""What the maker says of each sheet, in millimetres (5160: 2 5/8 by 1 inch, from 3/16 and 1/2, 1/8 apart)."""


@pytest.mark.parametrize("key", sheets())
def test_every_label_lies_on_the_paper_where_the_maker_cut_it_and_none_on_another(key):
    sheet = sheets()[key]
    told = (sheet.width, sheet.height, sheet.left, sheet.top, sheet.step_x - sheet.width, sheet.step_y - sheet.height)
    assert (sheet.paper, sheet.count) == PUBLISHED[key][:2]
    assert told == pytest.approx(PUBLISHED[key][2:], abs=0.1)
    wide, high = (side / MM for side in house().papers[sheet.paper])
    places = [sheet.place(at) for at in range(sheet.count)]
    assert all(x >= 0 and y >= 0 and x + sheet.width <= wide and y + sheet.height <= high for x, y in places)
    for (x, y), (other_x, other_y) in combinations(places, 2):
        apart = (abs(x - other_x) - sheet.width, abs(y - other_y) - sheet.height)
        assert max(apart) >= -1e-9
    right, below = wide - places[-1][0] - sheet.width, high - places[-1][1] - sheet.height
    assert (right, below) == pytest.approx((sheet.left, sheet.top), abs=0.2), "the margins are even"


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
