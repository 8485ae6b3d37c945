"""Mine sites: how long a status holds by whose rule, and what the list tells."""

from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.ExifTags import IFD

from ppa_desk.model.record import Visibility
from ppa_desk.services.content import Chart, Picture, to_json
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.sites.photos import NoPicture
from ppa_desk.services.evidence.sites.register import latest
from ppa_desk.services.evidence.sites.validity import NoMonths, State
from ppa_desk.services.months import months_after

TODAY = date(2026, 11, 26)


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def test_sources_differ_and_a_status_that_ran_out_by_one_of_them_is_told_as_disputed(desk):
    standing = desk.evidence.validity.standing("yellow", date(2026, 7, 1), "", None)
    assert standing.ends == (("ceec", date(2026, 10, 1)), ("ipis", date(2027, 1, 1)))
    assert standing.state(TODAY) is State.DISPUTED
    by_one = desk.evidence.validity.standing("yellow", date(2026, 7, 1), "ipis", None)
    assert (by_one.ends, by_one.state(TODAY)) == ((("ipis", date(2027, 1, 1)),), State.HOLDS)
    assert desk.evidence.validity.standing("green", date(2020, 1, 1), "", None).state(TODAY) is State.RAN_OUT
    assert desk.evidence.validity.standing("green", None, "", None).state(TODAY) is State.UNDATED
    assert desk.evidence.validity.standing(None, None, "", None).state(TODAY) is State.NONE


def test_the_secretariat_sets_months_and_takes_its_number_back(desk):
    validity = desk.evidence.validity
    validity.keep("ipis", "yellow", 4)
    validity.keep("Our own rule", "green", 24)
    told = {one.key: dict(one.months) for one in validity.sources()}
    assert (told["ipis"]["yellow"], told["ceec"]["yellow"], told["Our own rule"]) == (4, 3, {"green": 24})
    validity.keep("ipis", "yellow", 6)
    assert [row.values["source"] for row in desk.records.where("site_validity")] == ["Our own rule"]
    with pytest.raises(NoMonths):
        validity.keep("ipis", "yellow", 0)


def test_the_list_finds_what_ran_out_and_filters_by_province_mineral_and_status(desk):
    def site(key, **values):
        return desk.records.add("site", {"key": key, "name": key, **values}).id

    old = site("old", status="green", status_on=date(2024, 1, 1), province="CD-SK", minerals="AU SN")
    site("new", status="green", status_on=date(2026, 10, 1), province="CD-SK", minerals="SN")
    seen = site("seen", status="yellow", province="CD-MA", minerals="W")
    desk.records.add("site_visit", {"site_id": seen, "visited_on": date(2019, 3, 1), "status": "yellow"})
    site("undated", status="red")
    one = site("one", status="red", status_on=date(2026, 7, 1), status_source="ceec", minerals="AUX")
    listing = desk.evidence.sites.listing
    assert listing.ids(only={"ran_out": TODAY}, sort="name") == [old, seen]
    assert listing.ids(only={"ran_out": date(2027, 1, 1)}, sort="name")[1] == one
    assert listing.ids(only={"mineral": "AU"}) == [old] and listing.count(only={"province": "CD-SK"}) == 2
    row = listing.rows([seen])[seen]
    assert (row.seen_on, row.visited_on) == (date(2019, 3, 1), date(2019, 3, 1))
    assert desk.evidence.sites.standing(row).seen


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 48))
def test_the_last_day_that_ran_out_is_the_last_one(today, months):
    day = latest(today, months)
    assert months_after(day, months) <= today < months_after(date.fromordinal(day.toordinal() + 1), months)


def a_site(desk, **values):
    return desk.records.add("site", {
        "key": "invented", "name": "Invented Hill", "province": "CD-SK", "status": "green",
        "status_on": date(2020, 5, 3), "latitude": -3_051_237,
        "longitude": 28_517_731, **values,
    }).id  # fmt: skip


def test_coordinates_stand_in_no_document_and_a_status_that_ran_out_stands_with_its_day(desk):
    site = a_site(desk)
    desk.records.add("site_visit", {"site_id": site, "visited_on": date(2019, 3, 1), "source": "Invented source"})
    for language, ran_out, visited in (("en", "ran out on May 3, 2021", "1 Mar 2019"),
                                       ("fr", "expiré le 3 mai 2021", "1 mars 2019")):  # fmt: skip
        sheet = to_json(desk.evidence.site_papers.sheet(site, Visibility.SECRETARIAT, language, TODAY))
        whole = to_json(desk.evidence.site_papers.map(Visibility.SECRETARIAT, language, TODAY))
        assert ran_out in sheet and ran_out in whole and visited in sheet
        for part in ("3051", "051237", "3.05", "3,05", "28517", "517731", "28.5", "28,5"):
            assert part not in sheet and part not in whole
    desk.records.save("site", site, 1, {"place_shown": True})
    assert "-3.051237 / 28.517731" in to_json(desk.evidence.site_papers.sheet(site, Visibility.MEMBERS, "en", TODAY))


def test_the_map_of_an_edition_counts_only_what_it_may_show(desk):
    a_site(desk)
    a_site(desk, key="other", visibility="secretariat")
    maps = [
        desk.evidence.site_papers.map(edition, "en", TODAY) for edition in (Visibility.MEMBERS, Visibility.SECRETARIAT)
    ]
    charts = [next(block for block in one.blocks if isinstance(block, Chart)) for one in maps]
    assert [next(mark.parts for mark in one.marks if mark.place == "CD-SK") for one in charts] == [("G1",), ("G2",)]


def test_a_picture_is_printed_only_with_credit_consent_and_captions_and_loses_its_place(desk):
    site, out = a_site(desk), BytesIO()
    tags = Image.Exif()
    tags.get_ifd(IFD.GPSInfo)[1] = "S"
    Image.new("RGB", (8, 8), "red").save(out, "JPEG", exif=tags)
    photo = desk.evidence.photos.add("site", site, "tunnel.jpg", out.getvalue())
    kept = desk.evidence.photos.get(photo)
    assert not Image.open(BytesIO(desk.attachments.picture(kept.sha256))).getexif()
    assert kept.missing == ("credit", "caption_en", "caption_fr", "consent")

    def pictures(edition=Visibility.MEMBERS):
        content = desk.evidence.site_papers.sheet(site, edition, "fr", TODAY)
        return [block for block in content.blocks if isinstance(block, Picture)]

    told = {"credit": "Somebody invented", "caption_en": "A tunnel", "caption_fr": "Un tunnel"}
    desk.records.save("photo", photo, 1, told)
    assert pictures() == []
    desk.records.save("photo", photo, 2, {"consent": "given"})
    assert [(one.caption, one.credit, one.sha256) for one in pictures()] == [
        ("Un tunnel", "Somebody invented", kept.sha256)
    ]
    assert pictures(Visibility.PUBLIC) == []
    with pytest.raises(NoPicture):
        desk.evidence.photos.add("site", site, "list.csv", b"a,b\n")
