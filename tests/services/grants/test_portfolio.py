"""The portfolio's figures: summed in the currency of each grant, and what is not told is not zero."""

from datetime import date

import pytest

from ppa_desk.model.money import SCALE
from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Chart, KeyFacts, Table

TODAY = date(2026, 11, 26)


@pytest.fixture
def granted(desk):
    """Make a grant that was granted and return its number."""

    def make(title, stage="active", **values):
        return desk.grants.register.make({"title_en": title}, stage, **values)

    return make


@pytest.fixture
def figures(desk):
    return desk.grants.portfolio


def told(groups):
    return {one.code: (one.total.count, dict(one.total.money), one.total.unknown) for one in groups}


def test_currencies_are_never_added_up(figures, granted):
    granted("A", signed=5 * SCALE)
    granted("B", signed=7 * SCALE, currency="EUR")
    whole = figures.whole()
    assert (whole.count, whole.money) == (2, (("EUR", 7 * SCALE), ("USD", 5 * SCALE)))


def test_a_grant_without_an_amount_is_counted_and_adds_nothing(figures, granted):
    granted("A", approved=5 * SCALE)
    granted("B")
    assert figures.whole().unknown == 1
    assert figures.whole().money == (("USD", 5 * SCALE),)


def test_ideas_applications_and_what_is_not_pursued_are_not_granted(figures, granted):
    for stage in ("idea", "application", "recommended", "declined"):
        granted(stage, stage, requested=9 * SCALE)
    assert figures.whole().count == 0
    assert sum(one.total.count for one in figures.stages()) == 4


def test_a_grant_on_hold_is_granted_once_an_amount_was_approved(figures, granted):
    granted("idea", "hold", requested=9 * SCALE)
    granted("suspended", "hold", requested=9 * SCALE, approved=8 * SCALE)
    assert figures.whole().money == (("USD", 8 * SCALE),)


def test_a_sub_theme_counts_once_with_its_theme_and_no_theme_is_said(figures, granted):
    granted("A", signed=4 * SCALE, themes="P3.1 P3.2 H1")
    granted("B", signed=1 * SCALE)
    assert told(figures.by("themes")) == {
        "H1": (1, {"USD": 4 * SCALE}, 0),
        "P3": (1, {"USD": 4 * SCALE}, 0),
        "": (1, {"USD": 1 * SCALE}, 0),
    }


def test_not_screened_is_not_the_marker_0(figures, granted):
    granted("A", gender_marker="0")
    granted("B")
    assert [one.code for one in figures.by("gender_marker")] == ["0", ""]


def test_a_country_is_a_place_of_its_own_where_no_province_of_it_is_told(figures, granted):
    granted("A", countries="CD", provinces="CD-NK CD-SK")
    granted("B", countries="CD RW")
    granted("C")
    assert [(one.code, one.total.count) for one in figures.places()] == [
        ("CD", 1), ("CD-NK", 1), ("CD-SK", 1), ("RW", 1), ("", 1)
    ]  # fmt: skip


def test_funds_pay_amounts_or_shares_and_what_none_pays_is_said(desk, figures, granted):
    fund = desk.records.add("fund", {"key": "f", "name_en": "Fund"}).id
    half, fixed = granted("A", signed=5 * SCALE), granted("B", signed=8 * SCALE)
    granted("C", signed=1 * SCALE)
    desk.records.add("funding", {"grant_record_id": half, "fund_id": fund, "share": "50 %"})
    desk.records.add("funding", {"grant_record_id": fixed, "fund_id": fund, "amount": 3 * SCALE})
    found = {one.name("en"): (one.total.count, dict(one.total.money)) for one in figures.funds()}
    assert found == {"Fund": (2, {"USD": 5500}), "": (1, {"USD": 1 * SCALE})}


def test_a_stage_tells_since_when_its_oldest_waits(desk, figures, granted):
    granted("old", "application", stage_since=date(2026, 1, 2))
    granted("new", "application", stage_since=date(2026, 5, 6))
    (waiting,) = [one for one in figures.stages() if one.stage.key == "application"]
    assert waiting.since == date(2026, 1, 2)


def test_an_edition_leaves_out_what_its_readers_may_not_see(desk, figures, granted):
    granted("open", visibility="public")
    granted("ours", visibility="secretariat")
    assert [one.title_en for one in figures.table(Visibility.PUBLIC)] == ["open"]
    assert figures.whole(Visibility.MEMBERS).count == 1
    text = str(desk.grants.portfolio_reports.draft(Visibility.PUBLIC, "en", TODAY))
    assert "open" in text and "ours" not in text


def test_people_nobody_counted_are_not_zero(desk, figures, granted):
    first, second = granted("A"), granted("B")
    desk.records.add("beneficiaries", {"grant_record_id": first, "who": "women", "planned": 40, "reached": 12})
    desk.records.add("beneficiaries", {"grant_record_id": second, "who": "women"})
    (women,) = figures.people()
    assert (women.grants, women.planned, women.reached, women.counted) == (2, 40, 12, 1)
    desk.records.add("beneficiaries", {"grant_record_id": second, "who": "traders"})
    traders = next(one for one in figures.people() if one.who == "traders")
    assert (traders.planned, traders.reached) == (None, None)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_report_stands_without_any_grant_and_with_every_part(desk, granted, language):
    empty = desk.grants.portfolio_reports.draft(Visibility.MEMBERS, language, TODAY)
    assert not [block for block in empty.blocks if isinstance(block, (Chart, Table))]
    granted("A", signed=4 * SCALE, themes="P1", provinces="CD-IT", countries="CD", minerals="AU", gender_marker="1")
    full = desk.grants.portfolio_reports.draft(Visibility.MEMBERS, language, TODAY)
    kinds = [block.kind for block in full.blocks if isinstance(block, Chart)]
    assert kinds == ["bars", "tiles"]
    assert isinstance(full.blocks[0], KeyFacts)
    tiles = next(block for block in full.blocks if isinstance(block, Chart) and block.kind == "tiles")
    assert "Ituri" in tiles.alt
