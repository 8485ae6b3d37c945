"""What a workspace does with the code lists: adds, relabels, retires, and keeps what it retired readable."""

import pytest

from ppa_desk.model.codes import code_list
from ppa_desk.services import codes as refusals
from ppa_desk.services.codes import Codes
from ppa_desk.services.history import History
from ppa_desk.store.database import ReadOnly


@pytest.fixture
def codes(store):
    return Codes(store)


def offered(codes, name):
    return [one.code for one in codes.choices(name)]


def test_an_untouched_workspace_has_the_shipped_lists(codes):
    assert codes.all("sector") == tuple(code_list("sector").values()) == codes.choices("sector")
    assert ("sector", "Secteur") in codes.lists("fr")


def test_an_added_code_comes_after_the_shipped_ones(codes):
    added = codes.add("mineral", "SB", "antimony", "antimoine")
    assert (added.code, added.label("en"), added.label("fr")) == ("SB", "antimony", "antimoine")
    assert offered(codes, "mineral") == [*code_list("mineral"), "SB"]


def test_another_desk_on_the_same_workspace_sees_it(codes, store):
    codes.add("mineral", "SB", "antimony")
    assert Codes(store).label("mineral", "SB", "fr") == "antimony"


def test_a_renamed_code_keeps_its_place_and_its_meaning(codes):
    codes.rename("mineral", "TA", "tantalum ore", "minerai de tantale")
    assert codes.label("mineral", "TA", "fr") == "minerai de tantale"
    assert offered(codes, "mineral") == list(code_list("mineral"))
    assert codes.all("mineral")[1].note("en") == code_list("mineral")["TA"].note("en") != ""


def test_a_retired_code_is_no_longer_offered_but_stays_readable(codes):
    codes.retire("sector", "AER")
    assert "AER" not in offered(codes, "sector")
    assert codes.label("sector", "AER", "fr") == "aérospatiale"
    codes.restore("sector", "AER")
    assert offered(codes, "sector") == list(code_list("sector"))


def test_renaming_a_retired_code_leaves_it_retired(codes):
    codes.retire("sector", "AER")
    codes.rename("sector", "AER", "aviation")
    assert codes.label("sector", "AER", "en") == "aviation" and "AER" not in offered(codes, "sector")


def test_an_unknown_code_is_shown_as_it_is_and_none_as_nothing(codes):
    assert codes.label("sector", "ZZZ", "en") == "ZZZ"
    assert codes.label("sector", None, "fr") == ""


@pytest.mark.parametrize("code", ["ELE", "ele", " ELE "])
def test_a_code_is_not_added_twice(codes, code):
    with pytest.raises(refusals.CodeTaken) as refused:
        codes.add("sector", code, "electronic goods")
    assert refused.value.values["known"] == "ELE"
    assert len(codes.all("sector")) == len(code_list("sector"))


def test_nor_is_one_that_was_retired(codes):
    codes.retire("sector", "AER")
    with pytest.raises(refusals.CodeTaken):
        codes.add("sector", "AER", "aerospace again")


@pytest.mark.parametrize(("en", "fr"), [("Electronics", ""), ("", "electronique"), ("gadgets", "Électronique")])
def test_two_codes_of_a_list_are_not_called_the_same(codes, en, fr):
    with pytest.raises(refusals.LabelTaken):
        codes.add("sector", "GAD", en, fr)
    with pytest.raises(refusals.LabelTaken):
        codes.rename("sector", "AER", en, fr)


def test_a_code_may_keep_its_own_label_when_renamed(codes):
    assert codes.rename("sector", "ELE", "Electronics", "électronique").en == "Electronics"


@pytest.mark.parametrize("code", ["", "   ", "two words", "x" * 33, "a\nb", "a\0b"])
def test_what_cannot_be_a_code_is_refused(codes, code):
    with pytest.raises(refusals.BadCode):
        codes.add("sector", code, "something")


def test_a_code_needs_a_label(codes):
    with pytest.raises(refusals.LabelNeeded):
        codes.add("sector", "NEW", "  ")
    with pytest.raises(refusals.LabelNeeded):
        codes.rename("sector", "ELE", "")


@pytest.mark.parametrize("name", ["no_such", "", "../codes/sector"])
def test_a_list_that_does_not_exist_is_told(codes, name):
    with pytest.raises(refusals.NoSuchList):
        codes.all(name)


@pytest.mark.parametrize("change", ["retire", "restore"])
def test_a_code_that_does_not_exist_cannot_be_changed(codes, change):
    with pytest.raises(refusals.NoSuchCode):
        getattr(codes, change)("sector", "ZZZ")


def test_undo_takes_a_code_back(codes, store):
    codes.add("mineral", "SB", "antimony")
    codes.retire("mineral", "SB")
    history = History(store)
    history.undo()
    assert "SB" in offered(codes, "mineral")
    history.undo()
    assert codes.all("mineral") == tuple(code_list("mineral").values())


def test_the_journal_says_which_code_it_was(codes, store):
    codes.retire("sector", "AER")
    entry = History(store).recent()[0]
    assert (entry.action, entry.told["title"], entry.told["list"]) == ("code_item.retired", "aerospace", "sector")


def test_a_read_only_workspace_keeps_its_codes(file_store):
    file_store.read_only = True
    codes = Codes(file_store)
    with pytest.raises(ReadOnly):
        codes.add("mineral", "SB", "antimony")
    assert codes.all("mineral") == tuple(code_list("mineral").values())
