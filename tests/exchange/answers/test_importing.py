"""Answers come home by themselves: read, planned row by row, applied as one step, taken back as one."""

import pytest

from ppa_desk.exchange.answers.planning import Decisions, plan
from ppa_desk.exchange.plan import Deed, apply
from ppa_desk.forms.definition import Choice, Form, Question, Text
from ppa_desk.model.surveys import Anonymity
from ppa_desk.services.surveys.dataset import NOT_ASKED
from tests.services.surveys.conftest import desk, survey

__all__ = ["desk", "survey"]

MINERALS = (
    Choice("gold", Text("Gold", "Or")),
    Choice("tin", Text("Tin, tantalum, tungsten", "Étain, tantale, tungstène")),
    Choice("other", Text("Other", "Autre"), other=True),
)
FORM = Form(
    "minerals",
    title=Text("Minerals"),
    items=(
        Question("select_multiple", "which", Text("Which minerals?", "Quels minerais ?"), list="m"),
        Question("text", "which_other", Text("Which other?"), relevant="selected(${which}, 'other')"),
        Question("integer", "sites", Text("How many sites do you visit?"), constraint=". < 50"),
        Question("rank", "order", Text("Put in order"), list="m"),
    ),
    lists={"m": MINERALS},
)
HEAD = "Timestamp,Email Address,Which minerals?,How many sites do you visit?\n"


@pytest.fixture
def opened(survey):
    return survey(Anonymity.NAMED, FORM)


def write(tmp_path, text: str, name: str = "answers.csv"):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


def told(found):
    return [(line.deed.value, line.place.row, [reason.code for reason in line.reasons]) for line in found.plan.lines]


def test_a_google_sheet_with_commas_in_its_labels_is_understood(desk, opened, tmp_path):
    path = write(tmp_path, HEAD + '13/10/2020 10:05,p10@example.org,"Tin, tantalum, tungsten, Gold",7\n')
    found = plan(desk, opened, [path])
    assert told(found) == [("add", 2, [])]
    applied = apply(desk, found.plan)
    data = desk.dataset(opened)
    assert (
        data.columns["which"] == ["tin gold"]
        and data.columns["sites"] == ["7"]
        and data.columns["order"] == [NOT_ASKED]
    )
    assert applied.counts[Deed.ADD] == 1 and desk.surveys.rates(opened).total.answered == 1
    desk.history.undo()
    assert desk.dataset(opened).count == 0


def test_the_csv_of_google_forms_parts_answers_by_semicolons(desk, opened, tmp_path):
    path = write(tmp_path, HEAD + '"2020/10/30 3:08:44 PM GMT+1","","Gold;Tin, tantalum, tungsten","3"\n')
    [line] = plan(desk, opened, [path]).plan.lines
    assert line.load.answers["which"] == "gold tin"
    assert line.load.received_at.isoformat() == "2020-10-30T14:08:44+00:00"


def test_what_is_asked_once_about_a_file(desk, opened, tmp_path):
    path = write(tmp_path, HEAD + '11/9/2020 10:05,,"Gold, Tin, tantalum, tungsten",1\n')
    found = plan(desk, opened, [path])
    assert [ask.key for ask in found.plan.asks] == ["dates", "commas"]
    day = plan(desk, opened, [path], Decisions(asked={("answers.csv", "dates"): "day"}))
    assert found.plan.lines[0].load.received_at.month == 11 and day.plan.lines[0].load.received_at.month == 9


def test_strange_words_are_other_and_once_decided_remembered(desk, opened, tmp_path):
    path = write(tmp_path, HEAD + "13/10/2020 10:05,,Golds,1\n13/10/2020 10:06,,Golds,1\n")
    found = plan(desk, opened, [path])
    assert [(one.words, one.count, one.likely) for one in found.strange] == [("Golds", 2, "gold")]
    assert found.plan.lines[0].load.answers["which"] == "other"
    assert found.plan.lines[0].load.answers["which_other"] == "Golds"
    decided = plan(desk, opened, [path], Decisions(meant={("which", "Golds"): "gold"}))
    assert decided.plan.lines[0].load.answers["which"] == "gold" and not decided.strange
    apply(desk, decided.plan)
    again = write(tmp_path, HEAD + "14/10/2020 10:05,,Golds,2\n", "later.csv")
    assert plan(desk, opened, [again]).plan.lines[0].load.answers["which"] == "gold"


def test_what_does_not_fit_is_kept_and_flagged(desk, opened, tmp_path):
    path = write(tmp_path, HEAD + "13/10/2020 10:05,,Gold,99\n13/10/2020 10:06,,Gold,many\n")
    found = plan(desk, opened, [path])
    assert told(found) == [("add", 2, ["answers.flag_constraint"]), ("add", 3, ["answers.flag_not_whole"])]
    apply(desk, found.plan)
    assert desk.dataset(opened).columns["sites"] == ["99", "many"]


def test_a_question_nobody_was_shown_is_told_from_one_that_was_skipped(desk, opened, tmp_path):
    path = write(tmp_path, "Which minerals?,Which other?,How many sites do you visit?\nGold,,\nOther,,4\n")
    lines = plan(desk, opened, [path]).plan.lines
    assert [line.load.answers["which_other"] for line in lines] == [None, ""]
    assert lines[0].load.answers["sites"] == ""


def test_the_last_of_several_answers_stands_and_all_are_listed(desk, opened, tmp_path):
    row = "13/10/2020 10:0{at},p10@example.org,Gold,{at}\n"
    first = write(tmp_path, HEAD + row.format(at=1) + row.format(at=2))
    found = plan(desk, opened, [first])
    assert told(found) == [("skip", 2, ["answers.later_row"]), ("add", 3, [])]
    apply(desk, found.plan)
    later = plan(desk, opened, [write(tmp_path, HEAD + row.format(at=3), "b.csv")])
    assert told(later) == [("change", 2, ["answers.replaces"])]
    apply(desk, later.plan)
    assert desk.dataset(opened).columns["sites"] == ["3"]
    assert len(desk.records.where("response", survey_id=opened)) == 3


def test_the_same_file_twice_adds_nothing(desk, opened, tmp_path):
    path = write(tmp_path, HEAD + "13/10/2020 10:05,p10@example.org,Gold,1\n")
    apply(desk, plan(desk, opened, [path]).plan)
    assert told(plan(desk, opened, [path])) == [("skip", 2, ["answers.same_file"])]


def test_names_alike_are_suggested_never_taken(desk, opened, tmp_path):
    path = write(
        tmp_path, "Name,Which minerals?,How many sites do you visit?\nAcier-0,Gold,1\nBaume 0,Gold,2\nNobody,Gold,3\n"
    )
    found = plan(desk, opened, [path])
    assert [line.load.answered for line in found.plan.lines] == [1, None, None]
    assert [(one.told, one.suggested) for one in found.unmatched] == [("Baume 0", (3,)), ("Nobody", ())]
    chosen = plan(desk, opened, [path], Decisions(whose={("answers.csv", 3): 3}))
    assert [line.load.answered for line in chosen.plan.lines] == [1, 3, None]


def test_kobos_split_choices_hxl_row_and_number_are_read(desk, opened, tmp_path):
    text = (
        '"which";"which/gold";"which/tin";"which/other";"sites";"order";"_uuid";"_submission_time"\n'
        '"#mineral";"";"";"";"#count";"";"";""\n'
        '"Gold Tin, tantalum, tungsten";"1";"1";"0";"4";"tin gold other";"abc";"2017-10-23T09:41:19"\n'
        '"";"";"";"";"";"";"def";"2017-10-23T09:41:20"\n'
    )
    found = plan(desk, opened, [write(tmp_path, text)])
    assert told(found) == [("add", 3, []), ("skip", 4, ["answers.empty"])]
    response = found.plan.lines[0].load
    assert response.answers["which"] == "gold tin" and response.answers["order"] == "tin gold other"
    assert response.external == "abc" and response.channel == "kobo"


def test_limesurveys_codes_are_read(desk, opened, tmp_path):
    text = (
        '\ufeff"id","submitdate","lastpage","startlanguage","which[gold]","which[tin]","which[other]","sites","order[1]","order[2]"\n'
        '"1","1980-01-01 00:00:00","3","fr","Y","","germanium","5","tin","gold"\n"2","","1","en","Y","","","","",""\n\n'
    )
    found = plan(desk, opened, [write(tmp_path, text)])
    first, second = (line.load for line in found.plan.lines)
    assert first.answers["which"] == "gold other" and first.answers["order"] == "tin gold" and first.received_at is None
    assert first.language == "fr" and second.status == "partial"


def test_files_that_hold_no_answers_are_named_and_the_rest_go_on(desk, opened, tmp_path):
    good = write(tmp_path, HEAD + "13/10/2020 10:05,,Gold,1\n", "a.csv")
    paths = [
        write(tmp_path, "", "empty.csv"), write(tmp_path, "a,b\n1,2\n", "other.csv"), tmp_path / "gone.csv", good,
        write(tmp_path, "PK\x03\x04 no archive", "broken.xlsx"),
    ]  # fmt: skip
    found = plan(desk, opened, paths)
    by_file = {line.place.file: line.reasons[0].code if line.reasons else "" for line in found.plan.lines}
    assert by_file == {
        "empty.csv": "file.empty", "other.csv": "answers.not_understood", "gone.csv": "file.not_there", "a.csv": "",
        "broken.xlsx": "file.damaged",
    }  # fmt: skip
    apply(desk, found.plan)
    assert desk.dataset(opened).count == 1


def test_what_was_answered_about_a_file_holds_for_the_next_one_of_its_shape(desk, opened, tmp_path):
    head = "Timestamp,Email Address,Which minerals?,How many sites do you visit?\n"
    first = write(tmp_path, head + "11/9/2020 10:00:00,a@example.org,Gold,1\n", "answers.csv")
    done = apply(desk, plan(desk, opened, [first], Decisions(asked={("answers.csv", "dates"): "day"})).plan)
    second = write(tmp_path, head + "10/9/2020 10:00:00,b@example.org,Gold,2\n", "more.csv")
    assert plan(desk, opened, [second]).plan.asks[0].taken == "day"
    desk.history.undo(done.unit)
    assert plan(desk, opened, [second]).plan.asks[0].taken == "month"


def test_who_says_in_the_answers_who_they_are_is_known_by_it(desk, survey, tmp_path):
    asked = Question("text", "organisation", Text("For which organisation do you answer?"))
    named = Form("named", title=Text("Named"), items=(asked, *FORM.items), lists=FORM.lists)
    head = "Timestamp,For which organisation do you answer?,Which minerals?\n"
    rows = "13/10/2020 10:01,Baume,Gold\n13/10/2020 10:02,Coops,Gold\n13/10/2020 10:03,Nobody at all,Gold\n"
    confidential = survey(form=named)
    path = write(tmp_path, head + rows, "named.csv")
    found = plan(desk, confidential, [path])
    assert [line.title for line in found.plan.lines] == ["Baume-0", "", ""]
    assert [(one.told, len(one.suggested)) for one in found.unmatched] == [("Coops", 0), ("Nobody at all", 0)]
    anonymous = survey(Anonymity.ANONYMOUS, named)
    assert not plan(desk, anonymous, [path]).unmatched
