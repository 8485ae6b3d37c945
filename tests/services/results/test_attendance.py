"""Who was present at meetings: counted by constituency and sex, on both databases."""

import pytest

from ppa_desk.services.results.attendance import NotCount


@pytest.fixture
def meeting(desk):
    return desk.records.add("meeting", {"key": "m1", "title_en": "Spring meeting"}).id


def test_what_nobody_counted_is_not_zero(desk, meeting):
    present = desk.results.attendance.of(meeting)
    assert (present.total, present.of_sex("female"), present.of_constituency("IND")) == (None, None, None)
    desk.results.attendance.write(meeting, "IND", "female", "0")
    present = desk.results.attendance.of(meeting)
    assert (present.total, present.of_sex("female"), present.of_sex("male")) == (0, 0, None)


def test_cells_add_up_by_sex_and_by_constituency(desk, meeting):
    for constituency, sex, people in (("IND", "female", "12"), ("IND", "male", " 8 "), ("CSO", "female", "1 003"),
                                      ("", "", "2")):  # fmt: skip
        desk.results.attendance.write(meeting, constituency, sex, people)
    present = desk.results.attendance.of(meeting)
    assert (present.total, present.of_constituency("IND"), present.of_sex("female")) == (1025, 20, 1015)
    assert present.of_constituency("") == 2


def test_a_cell_is_changed_and_emptied_and_each_step_is_taken_back(desk, meeting):
    write = desk.results.attendance.write
    write(meeting, "GOV", "male", "5")
    write(meeting, "GOV", "male", "6")
    assert len(desk.records.where("attendance", meeting_id=meeting)) == 1
    write(meeting, "GOV", "male", "")
    assert desk.results.attendance.of(meeting).total is None
    desk.history.undo()
    assert desk.results.attendance.of(meeting).total == 6


@pytest.mark.parametrize("told", ["-1", "3,5", "many", "999999999"])
def test_what_is_no_number_of_people_is_refused_and_the_old_count_kept(desk, meeting, told):
    desk.results.attendance.write(meeting, "CSO", "female", "4")
    with pytest.raises(NotCount):
        desk.results.attendance.write(meeting, "CSO", "female", told)
    assert desk.results.attendance.of(meeting).total == 4
