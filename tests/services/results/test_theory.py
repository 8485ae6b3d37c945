"""The theory of change: status of results by a rule that is said, grants, money, and assumptions that do not hold."""

from datetime import date
from fractions import Fraction

import pytest

from ppa_desk.services.results.rules import Status
from ppa_desk.services.results.theory import standing

HALF = (date(2026, 1, 1), date(2026, 6, 30))
END = date(2026, 6, 30)


def places(made):
    """The results by code."""
    return {one.code: one for one in made.desk.results.theories.places(made.framework, END)}


@pytest.fixture
def theory(made):
    """A goal, the outcome below it with two outputs; three grants, one of them split."""
    goal = made.add("result", framework_id=made.framework, code="G", statement_en="Less harm")
    made.desk.records.save(
        "result", made.outcome, made.desk.records.get("result", made.outcome).version, {"parent_id": goal}
    )
    outputs = [
        made.add(
            "result",
            framework_id=made.framework,
            parent_id=made.outcome,
            nr=nr,
            code=f"1.{nr}",
            statement_en=f"Output {nr}",
            statement_fr=f"Produit {nr}",
        )
        for nr in (1, 2)
    ]
    grants = [made.grant(name) for name in ("one", "two", "three", "four")]
    for grant, amount in zip(grants, (100_000, 60_000, 30_000, 10_000), strict=True):
        made.desk.records.save(
            "grant_record",
            grant,
            made.desk.records.get("grant_record", grant).version,
            {"approved": amount, "currency": "EUR" if amount == 30_000 else "USD"},
        )
    made.add("result_grant", result_id=outputs[0], grant_record_id=grants[0], share="1/4")
    made.add("result_grant", result_id=outputs[1], grant_record_id=grants[0], share="3/4")
    made.add("result_grant", result_id=outputs[1], grant_record_id=grants[1])
    made.add("result_grant", result_id=outputs[1], grant_record_id=grants[2])
    for output in outputs:
        made.add("result_grant", result_id=output, grant_record_id=grants[3])
    return goal, outputs


def test_money_and_grants_are_counted_with_all_that_hangs_on_a_result(made, theory):
    found = places(made)
    assert [len(found[code].grants) for code in ("G", "1", "1.1", "1.2")] == [4, 4, 2, 4]
    assert dict(found["1.1"].money) == {"USD": Fraction(25_000)}
    assert dict(found["1.2"].money) == {"USD": Fraction(135_000), "EUR": Fraction(30_000)}
    assert dict(found["G"].money) == {"USD": Fraction(160_000), "EUR": Fraction(30_000)}


def test_a_grant_that_serves_several_results_without_shares_is_in_no_sum_and_said(made, theory):
    assert [places(made)[code].unsplit for code in ("1.1", "1.2", "G")] == [1, 1, 2]
    tree = made.desk.results.theory_picture("en").tree(tuple(places(made).values()), END)
    assert "serves several results without shares" in tree.note and "Money in other currencies" in tree.note
    assert [box.weight for box in tree.boxes] == [None, 1.0, pytest.approx(25 / 160), pytest.approx(135 / 160)]


def test_a_result_has_the_worst_status_of_its_indicators_else_of_what_hangs_on_it(made, theory):
    _, outputs = theory
    for output, numbers in zip(outputs, ((100, 100), (80, 100)), strict=True):
        for number in numbers:
            one = made.add("indicator", result_id=output, code=f"{output}.{number}")
            made.target(one, 100, *HALF)
            made.value(one, number, *HALF)
    found = places(made)
    assert [found[code].status for code in ("1.1", "1.2", "1", "G")] == [
        Status.ON_TRACK, Status.AT_RISK, Status.AT_RISK, Status.AT_RISK,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("own", "below", "found"),
    [
        ((Status.ON_TRACK, Status.OFF_TRACK), (Status.ON_TRACK,), Status.OFF_TRACK),
        ((Status.NO_TARGET,), (Status.AT_RISK,), Status.AT_RISK),
        ((Status.NO_TARGET, Status.NO_DATA), (), Status.NO_DATA),
        ((), (None, Status.NOT_DUE), Status.NOT_DUE),
        ((), (None,), None),
        ((Status.EXCEEDED, Status.ON_TRACK), (), Status.ON_TRACK),
    ],
)
def test_how_a_result_stands(own, below, found):
    assert standing(own, below) is found


def test_only_assumptions_that_do_not_hold_are_told(made, theory):
    told = (
        ("assumption", "broken", "Roads stay open"),
        ("assumption", "holds", "x"),
        ("risk", "broken", "y"),
        ("assumption", "doubtful", "Prices stay"),
    )
    for kind, state, text in told:
        with made.desk.store.unit("risk.added", title="", record_kind="risk") as unit:
            unit.add("risk", {"result_id": made.outcome, "kind": kind, "standing": state, "text_en": text})
    picture = made.desk.results.theory_picture
    place = places(made)["1"]
    assert [picture("en").doubt(one) for one in place.doubts] == [
        "Does not hold: Roads stay open",
        "Doubtful: Prices stay",
    ]
    box = picture("fr").tree(tuple(places(made).values()), END).boxes[1]
    assert box.warning == "1 hypothèse non vérifiée, 1 hypothèse incertaine"


def test_a_result_without_indicators_says_so_in_both_languages(made, theory):
    told = tuple(places(made).values())
    english, french = (made.desk.results.theory_picture(language).tree(told, END) for language in ("en", "fr"))
    assert {box.told for box in english.boxes} == {"No indicator"}
    assert {box.told for box in french.boxes} == {"Sans indicateur"}
    assert [box.text for box in french.boxes][-1] == "Produit 2" and "30 juin 2026" in french.caption
    assert english.alt.count("4 grants") == 3
    document = made.desk.results.theory_picture("fr").document(told, END, "Phase 2", {"name_fr": "L’alliance"})
    assert document.title == "Théorie du changement" and document.blocks == (french,)
