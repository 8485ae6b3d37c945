"""Everything that happened with an organisation or a person stands in one timeline, on both databases."""

from datetime import UTC, date, datetime

import pytest

from ppa_desk.model.surveys import Anonymity
from ppa_desk.services.members.timeline import Asked, sources


class Life:
    """An organisation, one of its people, and what they did."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.body = self.add("organisation", name="Body")
        self.ada = self.add("person", given_name="Ada", family_name="Invented")
        self.add("position", person_id=self.ada, organisation_id=self.body, title="Head", since="2019-02-01")

    def add(self, record_kind: str, /, **values) -> int:
        return self.desk.records.add(record_kind, values).id

    def meeting(self, day: str, presence: str = "present", **who) -> int:
        meeting = self.add("meeting", key=f"m{day}{presence}", title_en=f"Meeting {day}", starts_on=day)
        self.add("attendee", meeting_id=meeting, presence=presence, **who)
        return meeting

    def survey(self, anonymity: Anonymity, answered: bool, at: datetime | None = None) -> None:
        survey = self.add("survey", key=anonymity.value, title_en=anonymity.value, anonymity=anonymity,
                          opens_on="2020-05-01")  # fmt: skip
        with self.desk.store.unit("survey.opened", title="") as unit:
            number = unit.add("invitation", {"survey_id": survey, "organisation_id": self.body,
                                             "person_id": self.ada, "answered": answered})  # fmt: skip
            if at is not None:
                form = unit.add("form", {"key": anonymity.value, "title_en": "F"})
                version = unit.add("form_version", {"form_id": form, "definition": "{}", "sha256": "x", "number": 1,
                                                    "published_at": at})  # fmt: skip
                unit.add("response", {"survey_id": survey, "form_version_id": version, "invitation_id": number,
                                      "received_at": at})  # fmt: skip

    def told(self, kind: str, record: int, **asked) -> list[tuple[str, str]]:
        found = self.desk.members.timeline.of(kind, record, Asked(**asked))
        return [(str(one.day or "-"), one.what) for one in found]


@pytest.fixture
def life(desk) -> Life:
    return Life(desk)


def test_what_a_person_did_counts_for_the_organisation_of_that_day(life):
    life.meeting("2020-01-01", person_id=life.ada)
    life.meeting("2018-01-01", person_id=life.ada)
    life.meeting("2020-02-01", organisation_id=life.body)
    assert [day for day, what in life.told("organisation", life.body) if what == "meeting"] == [
        "2020-02-01",
        "2020-01-01",
    ]
    assert [day for day, what in life.told("person", life.ada) if what == "meeting"] == ["2020-01-01", "2018-01-01"]


def test_a_timeline_has_every_sort_of_event_newest_first_and_each_leads_to_a_record(life):
    meeting = life.meeting("2020-01-01", person_id=life.ada)
    session = life.add("session", meeting_id=meeting, key="s")
    life.add("talk", session_id=session, title_en="On mica", person_id=life.ada)
    action = life.add("action_item", meeting_id=meeting, text_en="Write")
    life.add("action_owner", action_id=action, organisation_id=life.body)
    group = life.add("work_group", key="g", name_en="Group")
    life.add("term", work_group_id=group, organisation_id=life.body, since="2019-06-01", until="2020-06-01")
    life.add("interest", work_group_id=group, organisation_id=life.body, expressed_on="2019-05-01")
    membership = life.add("membership", organisation_id=life.body, applied_on="2019-03-01", since="2019-04-01")
    dues = life.add("dues", membership_id=membership, year=2020, invoiced_on="2020-01-15", amount=5_000)
    life.add("dues_payment", dues_id=dues, paid_on="2020-02-15", amount=5_000)
    life.desk.attachments.add("organisation", life.body, "mou.txt", b"signed")
    told = life.told("organisation", life.body)
    assert told[0] == (str(date.today()), "file")
    assert told[1:] == [
        ("2020-06-01", "term_ended"), ("2020-02-15", "dues_paid"), ("2020-01-15", "dues"),
        ("2020-01-01", "action"), ("2020-01-01", "meeting"), ("2020-01-01", "talk"), ("2019-06-01", "term_begun"),
        ("2019-05-01", "interest"), ("2019-04-01", "member_since"), ("2019-03-01", "member_applied_on"),
        ("2019-02-01", "position_begun"),
    ]  # fmt: skip
    for one in life.desk.members.timeline.of("organisation", life.body):
        life.desk.records.get(one.kind, one.record)


def test_that_one_answered_an_anonymous_survey_is_never_told(life):
    life.survey(Anonymity.ANONYMOUS, answered=True)
    life.survey(Anonymity.NAMED, answered=True, at=datetime(2020, 5, 20, 9, tzinfo=UTC))
    life.survey(Anonymity.CONFIDENTIAL, answered=False)
    for kind, record in (("organisation", life.body), ("person", life.ada)):
        found = life.desk.members.timeline.of(kind, record, Asked("surveys"))
        assert sorted((one.title["en"], one.what, str(one.day)) for one in found) == [
            ("anonymous", "asked", "2020-05-01"),
            ("confidential", "asked", "2020-05-01"),
            ("named", "answered", "2020-05-20"),
        ]


def test_incidents_are_never_in_a_timeline():
    assert not [one for kind in ("organisation", "person") for one in sources(kind) if "incident" in str(one.asked)]


def test_what_has_no_day_comes_last_and_years_and_groups_filter(life):
    group = life.add("work_group", key="g", name_en="Group")
    life.add("term", work_group_id=group, person_id=life.ada)
    life.meeting("2021-01-01", person_id=life.ada)
    assert life.told("person", life.ada)[-1] == ("-", "term_begun")
    extent = life.desk.members.timeline.extent("person", life.ada)
    assert (extent.years(), extent.count(), extent.count(Asked("meetings", 2021))) == ([2021, 2019], 3, 1)
    assert life.told("person", life.ada, year=2019) == [("2019-02-01", "position_begun")]
    assert life.told("person", life.ada, group="meetings") == [("2021-01-01", "meeting")]


def test_a_long_timeline_is_read_a_stretch_at_a_time(life):
    with life.desk.store.unit("meeting.added", title="") as unit:
        meetings = unit.add_all("meeting", [{"key": f"k{at}", "starts_on": date(2020, 1, 1)} for at in range(120)])
        unit.add_all("attendee", [{"meeting_id": one, "organisation_id": life.body} for one in meetings])
    first = life.desk.members.timeline.of("organisation", life.body)
    second = life.desk.members.timeline.of("organisation", life.body, start=len(first))
    assert len(first) == len(second) == 50
    assert {one.record for one in first}.isdisjoint(one.record for one in second)
