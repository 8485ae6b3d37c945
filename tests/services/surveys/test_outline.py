"""The questions of a form in order: a group goes as one, and no group ever ends in another."""

import pytest

from ppa_desk.forms import outline
from ppa_desk.forms.definition import Choice, Form, Group, Question, Text
from ppa_desk.services.desk import Desk

FORM = Form(
    "visits",
    title=Text("Visits"),
    items=(
        Question("text", "who", Text("Who?")),
        Group(
            "site",
            Text("Site"),
            items=(
                Question("select_one", "kind", Text("Kind?"), list="kinds"),
                Question("text", "kind_other", Text("Which?"), relevant="${kind} = 'other' and ${who} != ''"),
                Group("visit", Text("Visit"), repeat=True, items=(Question("date", "day", Text("When?")),)),
            ),
        ),
        Question("text", "why", Text("Why?")),
    ),
    lists={"kinds": (Choice("mine", Text("Mine")), Choice("other", Text("Other"), other=True))},
)
AS_IT_WAS = ["who", "site(", "kind", "kind_other", "visit(", "day", ")visit", ")site", "why"]


@pytest.fixture
def desk(store) -> Desk:
    """An empty workspace."""
    return Desk(store)


@pytest.fixture
def form(desk) -> int:
    return desk.forms.take(FORM)


def told(desk, form) -> list[str]:
    """The rows in order: names, with brackets where groups begin and end."""
    found, open_ = [], []
    for row in desk.records.where("form_item", form_id=form):
        kind, name = row.values["type"], row.values["name"]
        if kind.startswith("begin_"):
            open_.append(name)
            found.append(f"{name}(")
        else:
            found.append(f"){open_.pop()}" if kind.startswith("end_") else name)
    assert not open_
    return found


def row(desk, form, name: str) -> int:
    at = told(desk, form).index(name)
    return desk.records.where("form_item", form_id=form)[at].id


def test_a_group_is_moved_with_what_it_holds_and_comes_back_with_one_undo(desk, form):
    desk.outline.move(row(desk, form, "site("), row(desk, form, "who"))
    assert told(desk, form) == [*AS_IT_WAS[1:8], "who", "why"]
    desk.history.undo()
    assert told(desk, form) == AS_IT_WAS


def test_a_group_may_go_into_another_but_not_into_itself(desk, form):
    desk.outline.move(row(desk, form, "site("), row(desk, form, "day"))
    assert told(desk, form) == AS_IT_WAS
    desk.outline.move(row(desk, form, "visit("), None)
    assert told(desk, form) == ["who", "site(", "kind", "kind_other", ")site", "why", "visit(", "day", ")visit"]
    desk.outline.move(row(desk, form, "site("), row(desk, form, "day"))
    assert told(desk, form) == ["who", "why", "visit(", "site(", "kind", "kind_other", ")site", "day", ")visit"]


@pytest.mark.parametrize("name", AS_IT_WAS)
@pytest.mark.parametrize("before", [*AS_IT_WAS, None])
def test_wherever_a_row_is_dropped_groups_stay_whole(name, before):
    kinds = {"site(": "begin_group", ")site": "end_group", "visit(": "begin_group", ")visit": "end_group"}
    types = [kinds.get(one, "text") for one in AS_IT_WAS]
    place = AS_IT_WAS.index(before) if before else len(AS_IT_WAS)
    order = [AS_IT_WAS[at] for at in outline.moved(types, AS_IT_WAS.index(name), place)]
    assert sorted(order) == sorted(AS_IT_WAS)
    assert order.index("site(") < order.index(")site") and order.index("visit(") < order.index(")visit")
    inside = {order.index("site(") < order.index(one) < order.index(")site") for one in ("visit(", ")visit")}
    assert len(inside) == 1 and order[order.index("visit(") + 1 : order.index(")visit")].count(")site") == 0


def test_a_question_goes_into_a_group_and_out_of_it_step_by_step(desk, form):
    who, seen = row(desk, form, "who"), []
    for _ in range(4):
        desk.outline.step(who, down=True)
        seen.append(told(desk, form).index("who"))
    assert seen == [1, 2, 3, 4] and told(desk, form)[:6] == ["site(", "kind", "kind_other", "visit(", "who", "day"]
    for _ in range(4):
        desk.outline.step(who, down=False)
    assert told(desk, form) == AS_IT_WAS


def test_a_group_steps_over_one_row_at_a_time(desk, form):
    desk.outline.step(row(desk, form, "site("), down=True)
    assert told(desk, form) == ["who", "why", *AS_IT_WAS[1:8]]
    desk.outline.step(row(desk, form, "visit("), down=False)
    assert told(desk, form)[3:7] == ["kind", "visit(", "day", ")visit"]


def test_the_end_of_a_group_takes_questions_in_and_lets_them_out(desk, form):
    desk.outline.step(row(desk, form, ")site"), down=True)
    assert told(desk, form)[-2:] == ["why", ")site"]
    for _ in range(2):
        desk.outline.step(row(desk, form, ")site"), down=False)
    assert told(desk, form)[3:] == ["kind_other", ")site", "visit(", "day", ")visit", "why"]


def test_removing_a_group_removes_what_it_holds_and_one_undo_brings_it_back(desk, form):
    desk.outline.remove(row(desk, form, "site("))
    assert told(desk, form) == ["who", "why"]
    desk.history.undo()
    assert told(desk, form) == AS_IT_WAS


def test_removing_the_end_of_a_group_leaves_its_questions(desk, form):
    desk.outline.remove(row(desk, form, ")site"))
    assert told(desk, form) == ["who", "kind", "kind_other", "visit(", "day", ")visit", "why"]


def test_a_question_is_doubled_under_a_name_of_its_own_with_the_same_choices(desk, form):
    new = desk.records.get("form_item", desk.outline.duplicate(row(desk, form, "kind")))
    assert told(desk, form)[2:5] == ["kind", "kind_2", "kind_other"]
    assert (new.values["list"], new.values["label_en"]) == ("kinds", "Kind?")
    assert desk.records.get("form_item", desk.outline.duplicate(new.id)).values["name"] == "kind_3"


def test_a_doubled_group_asks_about_its_own_questions_and_shares_the_choices(desk, form):
    new = desk.outline.duplicate(row(desk, form, "site("))
    assert told(desk, form)[8:15] == ["site_2(", "kind_2", "kind_2_other", "visit_2(", "day_2", ")visit_2", ")site_2"]
    which = desk.forms.draft(form).question("kind_2_other")
    assert which.relevant == "${kind_2} = 'other' and ${who} != ''"
    assert desk.records.get("form_item", new).values["type"] == "begin_group"
    assert len(desk.records.where("form_choice", form_id=form)) == 2
    desk.history.undo()
    assert told(desk, form) == AS_IT_WAS


def test_a_question_is_put_into_a_new_group_or_repeat_in_one_step(desk, form):
    begin = desk.outline.group(row(desk, form, "why"), {"name": "reasons", "label_en": "Reasons"}, repeat=True)
    assert told(desk, form)[8:] == ["reasons(", "why", ")reasons"]
    assert desk.records.get("form_item", begin).values["type"] == "begin_repeat"
    desk.history.undo()
    assert told(desk, form) == AS_IT_WAS


def test_a_new_question_joins_the_group_one_stands_in(desk, form):
    for beside, name in (("kind", "a"), (")visit", "b"), ("why", "c")):
        desk.outline.add({"form_id": form, "type": "text", "name": name}, row(desk, form, beside))
    assert told(desk, form)[5:] == ["day", "b", ")visit", "a", ")site", "why", "c"]


def test_a_form_whose_groups_do_not_end_can_be_put_right(desk):
    types = ["end_group", "text", "begin_group"]
    assert outline.moved(types, 0, 3) == [1, 2, 0]
    assert outline.depths(["begin_group", "text", "end_repeat"]) == [0, 0, 0]
