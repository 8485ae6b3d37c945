"""Search: accents and place names folded, beginnings of words found, whatever is typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ppa_desk.services.finder import Finder
from ppa_desk.services.members.register import Members
from ppa_desk.services.records import Records


@pytest.fixture
def finder(store) -> Finder:
    records = Records(store)
    for name in ("Coopérative de N’Goma", "Sud-Kivu Mines", "Zahabu Safi", "R&D; 100% sure_thing"):
        records.add("organisation", {"name": name, "notes": "Bukavu, RD Congo"})
    records.add("person", {"given_name": "Béatrice", "family_name": "Kabila"})
    return Finder(store, records)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("beatrice", "Béatrice Kabila"),
        ("BÉAT", "Béatrice Kabila"),
        ("n'goma", "Coopérative de N’Goma"),
        ("cooperative", "Coopérative de N’Goma"),
        ("South Kivu", "Sud-Kivu Mines"),
        ("sud kivu", "Sud-Kivu Mines"),
        ("kivu min", "Sud-Kivu Mines"),
        ("zaha", "Zahabu Safi"),
        ("100%", "R&D; 100% sure_thing"),
    ],
)
def test_it_is_found_however_it_is_typed(finder, typed, found):
    assert finder.find(typed)[0].title == found


@pytest.mark.parametrize("typed", ["", "   ", '"', "'", "*", "AND", "NOT x", "name:x", "a-b", "(", "\0", "%%", ":*"])
def test_odd_signs_are_words_or_nothing(finder, typed):
    assert isinstance(finder.find(typed), list)


@pytest.fixture
def file_finder(file_store) -> Finder:
    return Finder(file_store, Records(file_store))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_no_text_breaks_a_search(file_finder, typed):
    assert file_finder.find(typed) == []


def test_a_list_is_filtered_by_the_same_words(finder, store):
    listed = Members(store).organisations
    assert len(listed.ids("bukavu")) == 4
    assert [row.name for row in listed.rows(listed.ids("south kivu")).values()] == ["Sud-Kivu Mines"]
    assert listed.ids("nowhere") == []


def test_lists_sort_as_people_read(store):
    records = Records(store)
    for name in ("Zinc", "étain", "Eau", "Élan"):
        records.add("organisation", {"name": name})
    listed = Members(store).organisations
    rows = listed.rows(listed.ids(sort="name"))
    assert [rows[number].name for number in listed.ids(sort="name")] == ["Eau", "Élan", "étain", "Zinc"]
    assert listed.ids(sort="name", down=True) == listed.ids(sort="name")[::-1]
