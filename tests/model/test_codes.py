"""The shipped code lists: complete, in both languages, and agreeing with the model and with each other."""

import tomllib

import pytest

from ppa_desk.model.codes import Code, code_list, list_title, places, region_of, shipped_lists
from ppa_desk.model.fold import fold
from ppa_desk.model.kinds import KINDS, fields
from ppa_desk.shipped import shipped

CODED = [(kind, field) for kind in KINDS for field in fields(kind) if field.codes]


@pytest.mark.parametrize("name", shipped_lists())
class TestEveryList:
    def test_has_a_title_in_both_languages(self, name):
        assert list_title(name, "en") and list_title(name, "fr")

    def test_has_each_code_once(self, name):
        raw = tomllib.loads(shipped("resources", "codes", f"{name}.toml").read_text("utf-8"))
        codes = [fold(one["code"]) for one in raw["code"]]
        assert codes and len(codes) == len(set(codes))

    def test_has_each_label_once_in_both_languages(self, name):
        for language in ("en", "fr"):
            labels = [fold(getattr(one, language)) for one in code_list(name).values()]
            assert all(labels) and len(labels) == len(set(labels))

    def test_fits_where_codes_and_labels_are_kept(self, name):
        assert len(name) <= 32
        assert all(len(one.code) <= 32 and max(len(one.en), len(one.fr)) <= 300 for one in code_list(name).values())
        assert not any(sign.isspace() for one in code_list(name).values() for sign in one.code)

    def test_is_written_as_it_is_printed(self, name):
        for one in code_list(name).values():
            for text in (one.en, one.fr, one.note_en, one.note_fr):
                assert text == " ".join(text.split(" ")).strip() and not set(text) & set("'\"\t\n")
            for text in (one.fr, one.note_fr):
                before = [text[at - 1] for at, sign in enumerate(text) if sign in ":;!?»"]
                assert set(before) <= {"\u00a0"} and "« " not in text, text

    def test_has_notes_in_both_languages_or_none(self, name):
        assert all(bool(one.note_en) == bool(one.note_fr) for one in code_list(name).values())


@pytest.mark.parametrize(("kind", "field"), CODED, ids=lambda it: it if isinstance(it, str) else it.name)
def test_the_model_uses_lists_that_exist_and_defaults_that_are_in_them(kind, field):
    assert field.codes in shipped_lists()
    assert field.default is None or field.default in code_list(field.codes)


REFERS = {"mineral_group": "mineral", "reporting_template": "mineral", "incident_category": "annex_ii"}


@pytest.mark.parametrize(("name", "other"), [*REFERS.items(), ("participation", "arnstein")])
def test_codes_stand_for_codes_of_another_list(name, other):
    meant = [code for one in code_list(name).values() for code in one.codes]
    assert meant and set(meant) <= set(code_list(other))


def test_only_these_lists_refer_to_others():
    referring = {name for name in shipped_lists() if any(one.codes for one in code_list(name).values())}
    assert referring == {*REFERS, "participation"}


def test_every_arnstein_rung_belongs_to_one_level_of_participation():
    rungs = [rung for level in code_list("participation").values() for rung in level.codes]
    assert rungs == list(code_list("arnstein"))


def test_subcategories_belong_to_a_category():
    assert {one.group for one in code_list("incident_subcategory").values()} <= set(code_list("incident_category"))


def test_every_country_is_in_a_region():
    assert {one.group for one in code_list("country").values()} == set(code_list("region"))
    assert (region_of("CD"), region_of("GH"), region_of(None), region_of("own")) == ("ICGLR", "AFR", "", "")


def test_a_sub_theme_has_its_theme():
    themes = code_list("grant_theme")
    assert all(code.partition(".")[0] in themes for code in themes)


def test_the_great_lakes_conference_has_twelve_states_and_drc_26_units():
    assert sum(one.group == "ICGLR" for one in code_list("country").values()) == 12
    provinces = code_list("province")
    assert len(provinces) == 26 and all(code.startswith("CD-") for code in provinces)
    assert (provinces["CD-SK"].en, provinces["CD-SK"].fr) == ("South Kivu", "Sud-Kivu")


def test_a_name_means_one_place():
    names = [{fold(name) for name in place} for place in places()]
    assert sum(map(len, names)) == len(set().union(*names))


def test_places_know_both_languages_and_abbreviations():
    congo = next(place for place in places() if "DR Congo" in place)
    assert {"RD Congo", "DRC", "RDC"} <= set(congo)


def test_a_label_in_the_wrong_language_is_better_than_none():
    assert Code("X", "iron", "fer").label("fr") == "fer"
    assert Code("X", "iron", "").label("fr") == "iron"
    assert Code("X", "", "fer").label("en") == "fer"
    assert Code("X", "", "").label("en") == "X"
    assert code_list("mineral")["SN"].note("fr") == "cassitérite"
