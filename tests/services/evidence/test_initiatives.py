"""The register of initiatives: no ring of bases, filters in the database, the map and the page on one of them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.documents import pdf
from ppa_desk.model.record import Visibility
from ppa_desk.services import sample
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.initiatives.derivation import LinkedAlready, LinkedToItself, RingClosed
from ppa_desk.services.evidence.initiatives.graph import depths, portions, way_between
from ppa_desk.services.evidence.initiatives.register import NOT_ASSESSED
from ppa_desk.services.facts import Condition

TODAY = date(2026, 11, 26)


@pytest.fixture
def desk(store):
    return Desk(store)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory):
    from ppa_desk.services.workspaces import create

    with create(tmp_path_factory.mktemp("sample") / "ppa") as opened:
        sample.load(opened.store)
        yield Desk(opened.store)


def add(desk, key, **values):
    return desk.records.add("initiative", {"key": key, "name_en": key.title(), **values}).id


def test_a_ring_of_bases_is_refused_with_the_way_named_and_nothing_is_kept(desk):
    one, two, three = add(desk, "one", abbreviation="O1"), add(desk, "two"), add(desk, "three")
    derivation = desk.evidence.derivation()
    derivation.link(two, one)
    derivation.link(three, two)
    with pytest.raises(RingClosed) as caught:
        derivation.link(one, three)
    assert caught.value.values["path"] == "O1 → Three → Two → O1"
    with pytest.raises(LinkedToItself):
        derivation.link(one, one)
    with pytest.raises(LinkedAlready):
        derivation.link(two, one)
    assert [(two, one, "based_on"), (three, two, "based_on")] == derivation.pairs()
    derivation.link(one, three, "recognises")  # to be recognised by what one is based on closes no ring
    assert [(link.other, link.relation, link.back) for link in derivation.of(one)] == [
        (three, "recognises", False), (two, "based_on", True)]  # fmt: skip
    desk.history.undo()
    assert len(derivation.pairs()) == 2


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=40))
def test_depths_and_portions_hold_of_any_links_even_where_there_is_a_ring(pairs):
    before: dict[int, list[int]] = {}
    for one, other in pairs:
        if one != other and not way_between(before, other, one):
            before.setdefault(one, []).append(other)
    found = depths(range(13), before)
    assert all(found[other] < found[one] for one, others in before.items() for other in others)
    drawn = [set(keys) for keys in portions(range(13), before, 3)]
    for one, others in before.items():
        assert any({one, *others} <= keys for keys in drawn)
    assert set(depths(range(3), {0: [1], 1: [2], 2: [0]})) == {0, 1, 2}


def test_filters_ask_the_database_and_not_assessed_is_never_none(desk):
    old, new = date(2020, 1, 1), date(2026, 11, 1)
    gold = add(desk, "gold", minerals="AU SN", countries="CD RW", inclusion="none", checked_on=old, kind="MKT")
    cobalt = add(
        desk, "cobalt", minerals="CO", provinces="CD-LU", countries="CD", checked_on=new, visibility="secretariat"
    )
    ids, evidence = desk.evidence.initiatives.listing.ids, desk.evidence
    assert ids(only={"mineral": "SN"}) == [gold] and ids(only={"place": "CD-LU"}) == [cobalt]
    assert set(ids(only={"place": "CD"})) == {gold, cobalt} and ids(only={"kind": "MKT"}) == [gold]
    assert ids(only={"inclusion": NOT_ASSESSED}) == [cobalt] and ids(only={"inclusion": "none"}) == [gold]
    assert ids(only={"edition": Visibility.MEMBERS}) == [gold]
    assert evidence.initiatives.overdue(TODAY) == 1
    (matter,) = desk.home.matters(TODAY)
    assert (matter.name, [line.id for line in matter.lines]) == ("initiative_check", [gold])
    evidence.rules.choose("check_months", 60)
    assert evidence.initiatives.checked_before(TODAY) == date(2021, 11, 26)
    listed = evidence.initiatives.of("fr")
    assert listed.ids(only={"where": [Condition("countries", "is", "RW")]}) == [gold]
    assert [listed.rows([gold])[gold].cells["name"], listed.ids(sort="name")] == ["Gold", [cobalt, gold]]


def test_the_starter_register_has_no_ring_and_the_guidance_shows_what_followed_from_it(shipped):
    pairs = shipped.evidence.derivation().pairs()
    before: dict[int, list[int]] = {}
    for one, other, how in pairs:
        assert how != "based_on" or not way_between(before, other, one)
        before.setdefault(one, []).append(other) if how == "based_on" else None
    picture, told = shipped.evidence.maps.picture("en"), shipped.evidence.maps.shown({}, "en")
    numbers = {one.values["key"]: one.id for one in told}
    spin_offs = {key: {one for one, other, _ in pairs if other == numbers[key]} for key in ("oecd-ddg", "chinese-ddg")}
    assert len(spin_offs["oecd-ddg"]) > 10 and len(spin_offs["chinese-ddg"]) >= 2
    groups = {name: {one.values["key"] for one in some} for name, some in picture.groups(told)}
    assert groups["market access"] == {"mutoshi", "just-gold", "zahabu-safi"}
    assert groups["risk monitoring"] == {"kufatilia", "matokeo"} and not groups["none"]
    assert len(groups["not assessed"]) == len(told) - 5


def test_the_map_is_drawn_with_every_initiative_once_and_every_work(shipped):
    maps = shipped.evidence.maps
    (matokeo, *_), grounds = (
        maps.shown({"mineral": "CO"}, "en", "Matokeo"),
        maps.grounds(maps.shown({"mineral": "CO"}, "en")),
    )
    assert matokeo.values["key"] == "matokeo" and "oecd-ddg" in {one.values["key"] for one in grounds}
    content = maps.draft("fr", TODAY, {"mineral": "CO"})
    assert content.wide and pdf.drawn(content).startswith(b"%PDF")
    whole = shipped.evidence.maps.draft("en", TODAY)
    told = shipped.evidence.maps.shown({}, "en")
    graphs = [block for block in whole.blocks if type(block).__name__ == "Graph"]
    assert {box.key for graph in graphs for box in graph.boxes} == {str(one.id) for one in told}
    (works,) = [block for block in whole.blocks if getattr(block, "head", ("",))[0] == "Strand"]
    assert len(works.rows) == 29
    tiles = next(block for block in whole.blocks if getattr(block, "kind", "") == "tiles")
    assert len(tiles.marks) == 38 and {mark.place: mark.told for mark in tiles.marks}["CD-KN"] == ""


def test_the_page_on_one_initiative_tells_sources_and_counts_its_critiques(shipped):
    kept = shipped.records.where("initiative", key="kufatilia")[0]
    vogel = shipped.records.where("reference", author="Vogel")[0].id
    for flag in ("F8", "F8", "F4"):
        shipped.records.add("critique", {"initiative_id": kept.id, "flag": flag, "reference_id": vogel})
    assert [one.author for one in shipped.evidence.works.of(kept.id)] == ["Vogel"]
    content = shipped.evidence.profiles.draft(kept.id, "fr", TODAY)
    leads = {block.lead: "".join(run.text for run in block.runs) for block in content.blocks if hasattr(block, "lead")}
    assert (
        "(2)" in leads["Critiques notées."]
        and "Suivi des risques" in leads["Comment elle inclut les petits producteurs."]
    )
    text = repr(content.blocks)
    assert "pages sur Kufatilia" in text and "Jamais" in text and "Vogel (2022)." in text


def test_the_training_map_shows_every_way_of_including_producers_and_no_ring(file_store):
    from ppa_desk.services.training import initiatives, participation

    desk = Desk(file_store)
    participation.load(desk)
    initiatives.load(desk)
    told, picture = desk.evidence.maps.shown({}, "fr"), desk.evidence.maps.picture("fr")
    assert {one.values["inclusion"] for one in told} >= {"market", "both", "governance", "none", None}
    graph = picture.derivation(told)
    columns = {box.key: box.column for box in graph.boxes}
    assert max(columns.values()) == 2 and any(edge.loose for edge in graph.edges)
    assert all(columns[edge.before] < columns[edge.after] for edge in graph.edges if not edge.loose)
    assert all(desk.records.where("initiative_source", initiative_id=one.id) for one in told)
