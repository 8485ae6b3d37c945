"""One line per organisation with what it took part in; what was never asked is not zero."""

from datetime import date

import pytest

from ppa_desk.model.surveys import Anonymity
from ppa_desk.services.members.engagement import Counts, State, share

TODAY = date(2022, 6, 1)


class Alliance:
    """Organisations that are members, meetings and surveys."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.bodies = {name: self.add("organisation", name=name) for name in ("Active", "Quiet", "Unasked")}
        for body in self.bodies.values():
            self.add("membership", organisation_id=body, since="2015-01-01")

    def add(self, record_kind: str, /, **values) -> int:
        return self.desk.records.add(record_kind, values).id

    def meeting(self, day: str, **presence: str) -> None:
        meeting = self.add("meeting", key=day, title_en=f"Meeting {day}", starts_on=day)
        for name, code in presence.items():
            self.add("attendee", meeting_id=meeting, organisation_id=self.bodies[name], presence=code)

    def line(self, name: str, **asked):
        asked = {"today": TODAY} | asked
        return next(one for one in self.desk.members.engagement.lines(**asked) if one.name == name)


@pytest.fixture
def alliance(desk) -> Alliance:
    return Alliance(desk)


def test_each_organisation_has_one_line_per_year_and_in_all(alliance):
    alliance.meeting("2021-03-01", Active="present", Quiet="invited")
    alliance.meeting("2022-03-01", Active="absent")
    group = alliance.add("work_group", key="g")
    alliance.add("term", work_group_id=group, organisation_id=alliance.bodies["Active"], until="2021-12-31")
    of_2021, in_all = alliance.line("Active", year=2021), alliance.line("Active")
    assert (of_2021.counts, of_2021.seats) == (Counts(invited=1, attended=1, signs=1), 1)
    assert (in_all.counts, in_all.seats) == (Counts(invited=2, attended=1, signs=1), 0)
    assert in_all.trend == (None, None, None, None, 1, 0)


def test_two_people_at_one_meeting_are_one_attendance_of_their_organisation(alliance):
    meeting = alliance.add("meeting", key="m", starts_on="2022-01-01")
    for presence in ("present", "present", "absent"):
        person = alliance.add("person", family_name="P")
        alliance.add("position", person_id=person, organisation_id=alliance.bodies["Active"])
        alliance.add("attendee", meeting_id=meeting, person_id=person, presence=presence)
    counts = alliance.line("Active").counts
    assert (counts.invited, counts.attended) == (1, 1)


def test_who_was_asked_and_gave_no_sign_is_quiet_and_who_was_never_asked_is_not(alliance):
    alliance.meeting("2020-03-01", Quiet="present", Unasked="present")
    alliance.meeting("2022-03-01", Active="apologies", Quiet="absent")
    assert [alliance.line(name).state for name in alliance.bodies] == [State.LIVELY, State.QUIET, State.UNASKED]
    assert alliance.line("Quiet", months=36).state is State.LIVELY
    last = alliance.line("Quiet").last
    assert (last.day, last.what, last.title["en"]) == (date(2020, 3, 1), "meeting", "Meeting 2020-03-01")
    assert share(0, alliance.line("Unasked", year=2022).counts.invited) is None


def test_an_anonymous_survey_counts_neither_as_asked_nor_as_answered(alliance):
    survey = alliance.add("survey", key="s", anonymity=Anonymity.ANONYMOUS, opens_on="2022-05-01")
    alliance.add("invitation", survey_id=survey, organisation_id=alliance.bodies["Quiet"], answered=True)
    line = alliance.line("Quiet")
    assert (line.counts.asked, line.counts.answered, line.state) == (0, 0, State.UNASKED)


def test_the_list_is_sorted_with_the_unknown_last_and_filtered(alliance):
    alliance.meeting("2022-03-01", Active="present", Quiet="absent")
    listing = alliance.desk.members.engagement.listing()
    active, quiet, unasked = alliance.bodies.values()
    assert listing.ids(sort="meetings") == [quiet, active, unasked]
    assert listing.ids(sort="meetings", down=True) == [active, quiet, unasked]
    assert listing.ids("quiet") == [quiet] and listing.ids(only={"member": False}) == []
