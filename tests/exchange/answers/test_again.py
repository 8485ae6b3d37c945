"""The same answers come again and again: in longer exports, in copies, in other orders; each is counted once."""

import pytest

from ppa_desk.exchange.answers.planning import Decisions, plan
from ppa_desk.exchange.plan import apply
from ppa_desk.exchange.reading.book import Unreadable
from ppa_desk.exchange.reading.files import read
from ppa_desk.model.surveys import Anonymity
from tests.exchange.answers.test_importing import FORM, HEAD, opened, told, write
from tests.services.surveys.conftest import desk, survey

__all__ = ["desk", "opened", "survey"]


def row(sites: int, email: str = "", at: int = 0) -> str:
    return f"13/10/2020 10:{at or sites:02},{email},Gold,{sites}\n"


def sites(desk, survey) -> list[str]:
    return desk.dataset(survey).columns["sites"]


def take(desk, survey, *paths, decisions=None):
    found = plan(desk, survey, list(paths), decisions)
    apply(desk, found.plan)
    return found


def test_several_files_taken_in_twice_count_once(desk, opened, tmp_path):
    both = write(tmp_path, HEAD + row(1), "a.csv"), write(tmp_path, HEAD + row(2), "b.csv")
    take(desk, opened, *both)
    again = take(desk, opened, *both)
    assert sites(desk, opened) == ["1", "2"] and not again.plan.does_anything


def test_a_copy_among_the_files_counts_once(desk, opened, tmp_path):
    take(desk, opened, write(tmp_path, HEAD + row(1), "a.csv"), write(tmp_path, HEAD + row(1), "copy of a.csv"))
    assert sites(desk, opened) == ["1"]


def test_numbers_two_partners_gave_their_own_rows_are_not_one_person(desk, opened, tmp_path):
    head = "id,Which minerals?,How many sites do you visit?\n"
    take(desk, opened, write(tmp_path, head + "1,Gold,1\n", "en.csv"))
    take(desk, opened, write(tmp_path, head + "1,Other,4\n", "fr.csv"))
    assert sites(desk, opened) == ["1", "4"]


@pytest.mark.parametrize("emails", [("x@example.org", "z@example.org"), ("", "")])
def test_a_longer_export_adds_only_what_is_new(desk, opened, tmp_path, emails):
    first, second = row(1, emails[0]), row(2, emails[1])
    take(desk, opened, write(tmp_path, HEAD + first, "a.csv"))
    take(desk, opened, write(tmp_path, HEAD + first + second, "longer.csv"))
    assert sites(desk, opened) == ["1", "2"]


def test_equal_votes_in_one_minute_are_two_votes_however_often_they_come(desk, opened, tmp_path):
    take(desk, opened, write(tmp_path, HEAD + row(1) * 2, "a.csv"))
    take(desk, opened, write(tmp_path, HEAD + row(1) * 3, "b.csv"))
    assert sites(desk, opened) == ["1", "1", "1"]


def test_a_person_nobody_invited_is_known_again_by_the_email(desk, opened, tmp_path):
    take(desk, opened, write(tmp_path, HEAD + row(1, "x@example.org"), "a.csv"))
    changed = take(desk, opened, write(tmp_path, HEAD + row(5, "X@example.org"), "b.csv"))
    assert sites(desk, opened) == ["5"] and told(changed)[0][0] == "change"


def test_the_later_answer_stands_whatever_the_order_of_rows_and_files(desk, opened, tmp_path):
    take(desk, opened, write(tmp_path, HEAD + row(5, "p10@example.org") + row(1, "p10@example.org"), "a.csv"))
    assert sites(desk, opened) == ["5"]
    older = take(desk, opened, write(tmp_path, HEAD + row(2, "p10@example.org"), "older.csv"))
    assert told(older) == [("skip", 2, ["answers.newer_kept"])] and sites(desk, opened) == ["5"]


def test_the_earlier_of_two_answers_is_kept_as_replaced(desk, opened, tmp_path):
    take(desk, opened, write(tmp_path, HEAD + row(1, "p10@example.org") + row(5, "p10@example.org")))
    listing = desk.responses.listing
    statuses = [listing.rows([number])[number].status for number in listing.ids()]
    assert sorted(statuses) == ["complete", "replaced"]


def test_two_files_of_one_name_are_told_apart(desk, opened, tmp_path):
    for folder in ("kivu", "geneva"):
        (tmp_path / folder).mkdir()
    files = [write(tmp_path / folder, HEAD + row(at, at=at)) for at, folder in enumerate(("kivu", "geneva"), 1)]
    assert {line.place.file for line in plan(desk, opened, files).plan.lines} == {
        "kivu/answers.csv",
        "geneva/answers.csv",
    }


def test_what_was_decided_is_taken_back_with_the_answers(desk, opened, tmp_path):
    path = write(tmp_path, HEAD + "13/10/2020 10:05,,Golds,1\n")
    take(desk, opened, path, decisions=Decisions(meant={("which", "Golds"): "gold"}))
    desk.history.undo()
    assert desk.dataset(opened).count == 0
    assert desk.forms.heard(desk.surveys.get(opened)["form_id"]) == {}


# --- anonymous: nothing may tell whose an answer is, so a longer file can only be warned of


def test_an_anonymous_file_grown_longer_is_warned_of(desk, survey, tmp_path):
    anonymous = survey(Anonymity.ANONYMOUS, FORM)
    rows = [row(at, at=at) for at in range(1, 10)]
    take(desk, anonymous, write(tmp_path, HEAD + "".join(rows[:8]), "a.csv"))
    found = plan(desk, anonymous, [write(tmp_path, HEAD + "".join(rows), "longer.csv")])
    assert told(found)[0][2] == ["answers.looks_taken"]
    assert found.plan.lines[0].reasons[0].values == {"file": "a.csv", "count": 8}


def test_the_plan_of_an_anonymous_survey_names_nobody(desk, survey, tmp_path):
    anonymous = survey(Anonymity.ANONYMOUS, FORM)
    path = write(tmp_path, HEAD + "".join(row(at, f"s{at}@example.org") for at in range(1, 10)))
    first, again = take(desk, anonymous, path), plan(desk, anonymous, [path])
    assert not any(line.title for line in (*first.plan.lines, *again.plan.lines))


def test_who_answered_an_anonymous_survey_does_not_answer_twice(desk, survey, tmp_path):
    anonymous = survey(Anonymity.ANONYMOUS, FORM)
    rows = [row(at, f"p{at}@example.org") for at in (10, 11, 12)]
    before = desk.surveys.rates(anonymous).total.answered
    take(desk, anonymous, write(tmp_path, HEAD + "".join(rows), "a.csv"), decisions=Decisions(few_ok=True))
    assert desk.surveys.rates(anonymous).total.answered > before
    found = plan(desk, anonymous, [write(tmp_path, HEAD + row(10, "p10@example.org", at=59), "b.csv")])
    assert told(found) == [("skip", 2, ["answers.answered_before"])]


def test_the_files_of_anonymous_answers_do_not_tell_them_apart(desk, survey, tmp_path):
    anonymous = survey(Anonymity.ANONYMOUS, FORM)
    take(desk, anonymous, *(write(tmp_path, HEAD + row(at), f"{at}.csv") for at in range(1, 6)))
    assert list(desk.responses.without_key(anonymous)) == ["1.csv"]


# --- nothing is left out in silence


def test_what_no_question_asks_for_is_told(desk, opened, tmp_path):
    unknown = write(tmp_path, HEAD.strip() + ",Comments\n13/10/2020 10:01,,Gold,1,hello\n", "u.csv")
    twice = write(tmp_path, HEAD.strip() + ",How many sites do you visit?\n13/10/2020 10:01,,Gold,1,7\n", "t.csv")
    ragged = write(tmp_path, HEAD + "13/10/2020 10:01,,Gold,1,7,8\n", "r.csv")
    for path, code in ((unknown, "columns_left"), (twice, "columns_left"), (ragged, "cells_left")):
        assert told(plan(desk, opened, [path]))[-1][2] == [f"answers.{code}"]


def test_a_quote_that_never_ends_swallows_no_rows(desk, opened, tmp_path):
    path = write(tmp_path, HEAD + '13/10/2020 10:01,,"Gold,1\n' + "".join(row(at) for at in range(2, 9)))
    with pytest.raises(Unreadable) as error:
        read(path)
    assert error.value.code == "file.open_quote" and error.value.values["line"] == 2


@pytest.mark.parametrize("head", ["PK,Which minerals?,How many sites do you visit?\n1,Gold,2\n", "GIF87a@x.org"])
def test_a_table_is_no_workbook_and_no_picture_for_its_first_letters(tmp_path, head):
    text = head if "\n" in head else HEAD + f"13/10/2020 10:01,{head},Gold,1\n"
    assert read(write(tmp_path, text)).kind == "csv"


def test_a_day_written_first_is_a_time_where_the_file_shows_it(desk, opened, tmp_path):
    [line] = plan(desk, opened, [write(tmp_path, HEAD + row(1))]).plan.lines
    assert line.load.received_at.isoformat() == "2020-10-13T10:01:00+00:00"
