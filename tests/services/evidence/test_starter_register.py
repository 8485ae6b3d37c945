"""The starter register: every filled field has its source, and the bibliography holds every work the slides cite."""

import tomllib
from collections import Counter

from ppa_desk.shipped import shipped

STANDS_FOR = {
    "name_en": "name", "name_fr": "name", "abbreviation": "name", "kind": "type", "legal_force": "legal_force",
    "actor": "actor", "organisation_id": "keeper", "minerals": "minerals", "countries": "places", "provinces": "places",
    "segments": "segments", "from_year": "dates", "until_year": "dates", "in_force_on": "dates", "status": "dates",
    "edition": "edition", "inclusion": "inclusion", "inclusion_en": "inclusion", "inclusion_fr": "inclusion",
    "text_en": "text", "text_fr": "text",
}  # fmt: skip


def _told(name):
    return tomllib.loads(shipped("resources", "sample", "ppa-2020", name).read_text("utf-8"))


def test_every_filled_field_of_every_initiative_has_a_source():
    told = _told("initiatives.toml")
    assert len(told["initiative"]) >= 35
    for row in told["initiative"]:
        mine = f"@{row['ref']}"
        covered = {
            field for one in told["initiative_source"] if one["initiative_id"] == mine for field in one["about"].split()
        }
        filled = {STANDS_FOR[name] for name in row if name in STANDS_FOR}
        filled |= {one["relation"] for one in told["initiative_link"] if one["initiative_id"] == mine}
        assert filled <= covered, row["ref"]
        assert "checked_on" not in row


def test_inclusion_is_entered_where_the_slides_place_it_and_nowhere_else():
    placed = {row["ref"]: row["inclusion"] for row in _told("initiatives.toml")["initiative"] if "inclusion" in row}
    assert placed == {
        "ini_mutoshi": "market", "ini_just-gold": "market", "ini_zahabu-safi": "market",
        "ini_kufatilia": "monitoring", "ini_matokeo": "monitoring",
    }  # fmt: skip


def test_the_bibliography_holds_26_dated_works_and_three_names():
    works = _told("references.toml")["reference"]
    assert Counter("year" in one for one in works) == {True: 26, False: 3}
    assert {one["author"] for one in works if "year" not in one} == {"Freire", "Fals-Borda", "Chambers"}
    assert all(one["strand"] for one in works)
