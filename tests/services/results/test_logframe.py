"""The logframe: the tree in its order, a row an indicator, assumptions before risks, and a funder's own names."""

from datetime import date

import pytest

from ppa_desk.services.content import Table

TODAY = date(2026, 6, 30)


@pytest.fixture
def framed(made):
    """An outcome under a goal, with two indicators, an assumption and a risk."""
    add = made.add
    made.tier = add("tier", framework_id=made.framework, level="outcome", name_en="Outcome", name_fr="Effet")
    goal = add("result", framework_id=made.framework, nr=9, code="G", statement_en="Peace",
               statement_fr="Paix")  # fmt: skip
    with made.desk.store.unit("test") as unit:
        unit.change("result", made.outcome, {"tier_id": made.tier, "parent_id": goal})
    made.one = made.indicator("1.1", name_fr="Mines vérifiées", unit_en="mines", verification_en="Site visits")
    made.two = made.indicator("1.2")
    with made.desk.store.unit("test") as unit:
        unit.add("risk", {"result_id": made.outcome, "nr": 1, "kind": "risk", "text_en": "Fighting",
                          "text_fr": "Combats"})  # fmt: skip
        unit.add("risk", {"result_id": made.outcome, "nr": 2, "text_en": "Roads stay open"})
    return made


def rows(made, language="en", shape=None):
    content = made.desk.results.logframes.draft(made.framework, language, TODAY, shape)
    table = next(block for block in content.blocks if isinstance(block, Table))
    return [tuple("".join(run.text for run in cell) for cell in row) for row in table.rows]


def test_the_tree_is_read_from_its_root_and_each_indicator_stands_beside_its_proof(framed):
    told = rows(framed)
    assert told[0] == ("G\nPeace", "no indicator", "", "")
    assert told[1] == ("Outcome 1\nBarriers are addressed", "1.1 Indicator 1.1 (mines)", "Site visits",
                       "Roads stay open\nRisk: Fighting")  # fmt: skip
    assert told[2] == ("", "1.2 Indicator 1.2", "not entered", "")


def test_french_says_where_only_english_is_there(framed):
    told = rows(framed, "fr")
    assert told[1][0] == "Effet 1\nBarriers are addressed\u00a0(en anglais)"
    assert told[1][1].startswith("1.1 Mines vérifiées")
    assert told[1][3].endswith("Risque : Combats")


def test_a_funder_has_its_own_names_and_leaves_out_what_it_does_not_want(framed):
    shape = framed.add("report_shape", framework_id=framed.framework, name="EU", template="semi_annual")
    framed.add("shape_tier", report_shape_id=shape, tier_id=framed.tier, name_en="Specific objective")
    framed.add("shape_indicator", report_shape_id=shape, indicator_id=framed.one, code="OPSYS-7", name_en="Sites")
    framed.add("shape_indicator", report_shape_id=shape, indicator_id=framed.two, left_out=True)
    told = rows(framed, shape=shape)
    assert told[1][0].startswith("Specific objective 1") and told[1][1] == "OPSYS-7 Sites (mines)"
    assert len(told) == 2


def test_an_empty_framework_says_so(made):
    bare = made.add("framework", key="bare", title_en="Bare")
    content = made.desk.results.logframes.draft(bare, "en", TODAY)
    assert not any(isinstance(block, Table) for block in content.blocks)
