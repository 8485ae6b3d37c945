"""Reports kept as incidents: the code, the paths, duplicates, times, what is late."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from ppa_desk.model.codes import code_list
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.incidents.log import Ahead, Incomplete, OutOfOrder, random_key
from ppa_desk.services.evidence.incidents.moving import Needs, NoPath, NotOriginal, TooEarly
from ppa_desk.services.evidence.incidents.paths import PATHS, SIDES

DAY = date(2026, 3, 2)
ROADBLOCK = {"category": "ROA", "happened_on": DAY, "received_on": DAY, "province": "CD-SK"}


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


def values(desk, incident):
    return desk.records.get("incident", incident).values


def test_a_report_gets_a_random_code_a_status_and_the_usual_risk_of_its_category(desk):
    first, second = desk.evidence.log.report(ROADBLOCK), desk.evidence.log.report(ROADBLOCK | {"category": "TAX"})
    one, other = values(desk, first), values(desk, second)
    assert len(one["key"]) == 9 and one["key"][:4] != other["key"][:4]
    assert (one["status"], one["annex"]) == ("received", "A3")
    assert other["annex"] is None  # three are usual, and nothing says which
    armed = desk.evidence.log.report(ROADBLOCK | {"category": "TAX", "actor": "security", "annex": None})
    chosen = desk.evidence.log.report(ROADBLOCK | {"annex": "X4"})
    assert (values(desk, armed)["annex"], values(desk, chosen)["annex"]) == ("A3", "X4")
    assert desk.records.where("victims", incident_id=first) == []
    (came,) = desk.records.where("incident_move", incident_id=first)
    assert (came.values["status"], came.values["moved_on"], came.values["colleague"]) == ("received", DAY, "tester")


def test_codes_tell_neither_order_nor_number():
    taken: set[str] = set()
    made = [random_key(taken) for _ in range(500)]
    assert len(set(made)) == 500 and sorted(made) != made
    assert {len(one) for one in made} == {9}


@pytest.mark.parametrize("lacks", ["category", "happened_on", "province"])
def test_a_report_without_what_every_incident_has_is_not_kept(desk, lacks):
    with pytest.raises(Incomplete) as caught:
        desk.evidence.log.report({name: value for name, value in ROADBLOCK.items() if name != lacks})
    assert caught.value.code == f"incident.needs_{lacks}"
    assert desk.evidence.incidents.listing.count() == 0


def test_a_day_to_come_and_a_report_before_its_event_are_refused(desk):
    with pytest.raises(Ahead):
        desk.evidence.log.report(ROADBLOCK | {"happened_on": date.today() + timedelta(days=1), "received_on": None})
    with pytest.raises(OutOfOrder):
        desk.evidence.log.report(ROADBLOCK | {"received_on": DAY - timedelta(days=1)})


def test_every_pair_of_statuses_is_either_a_path_or_refused(desk):
    statuses = set(code_list("incident_status"))
    assert set(PATHS) == statuses
    other = desk.evidence.log.report(ROADBLOCK | {"category": "ACC"})
    incident = desk.evidence.log.report(ROADBLOCK)
    given = dict.fromkeys(SIDES, "unknown")
    for start in sorted(statuses):
        for to in sorted(statuses):
            with desk.store.unit("test") as unit:
                unit.change("incident", incident, {"status": start, **given})
            if to in PATHS[start]:
                desk.evidence.moving.move(incident, to, reason="told", original=other)
                assert values(desk, incident)["status"] == to
            else:
                with pytest.raises(NoPath):
                    desk.evidence.moving.move(incident, to, reason="told", original=other)
                assert values(desk, incident)["status"] == start


def test_from_report_to_closure_every_move_is_kept_with_its_day_and_asks_what_it_needs(desk):
    incident, moving = desk.evidence.log.report(ROADBLOCK), desk.evidence.moving
    moving.move(incident, "verifying", DAY + timedelta(days=1))
    moving.move(incident, "confirmed", DAY + timedelta(days=4))
    with pytest.raises(Needs) as caught:
        moving.move(incident, "persistent")
    assert caught.value.need == "reason"
    with pytest.raises(TooEarly):
        moving.move(incident, "monitored", DAY + timedelta(days=3))
    moving.move(incident, "persistent", DAY + timedelta(days=30), "The post was rebuilt.")
    kept = values(desk, incident)
    assert kept["persistent_why"] == "The post was rebuilt." and kept["due_on"] == DAY + timedelta(days=44)
    assert [one.missing[0].need for one in moving.offers(incident) if one.to == "closed"] == ["legitimacy"]
    with pytest.raises(Needs):
        moving.move(incident, "closed")
    told = dict(zip(SIDES, ("yes", "partly", "unknown"), strict=True))
    desk.records.save("incident", incident, desk.records.get("incident", incident).version, told)
    moving.move(incident, "closed", DAY + timedelta(days=60))
    kept = values(desk, incident)
    assert (kept["confirmed_on"], kept["resolved_on"], kept["closed_on"], kept["due_on"]) == (
        DAY + timedelta(days=4), None, DAY + timedelta(days=60), None,
    )  # fmt: skip
    moves = [one.values["status"] for one in desk.records.where("incident_move", incident_id=incident)]
    assert moves == ["received", "verifying", "confirmed", "persistent", "closed"]
    desk.history.undo(desk.history.recent()[0].unit)
    assert values(desk, incident)["status"] == "persistent"


def test_near_reports_of_one_category_and_place_are_suggested_and_a_duplicate_is_kept(desk):
    report, near = desk.evidence.log.report, ROADBLOCK | {"territory": "Kalehe"}
    first = report(near | {"locality": "Numbi"})
    same = report(near | {"happened_on": DAY - timedelta(days=3), "territory": "KALEHE"})
    report(near | {"locality": "Nyabibwe", "happened_on": DAY - timedelta(days=4)})
    report(near | {"locality": "Nyabibwe"})
    report(near | {"category": "ACC"})
    assert [(one.id, one.days) for one in desk.evidence.duplicates.of(first)] == [(same, 3)]
    moving = desk.evidence.moving
    with pytest.raises(NotOriginal):
        moving.move(same, "duplicate", original=same)
    moving.move(same, "duplicate", original=first)
    assert values(desk, same)["duplicate_of_id"] == first and desk.evidence.duplicates.of(first) == []
    assert [number for number, _ in desk.evidence.duplicates.repeated_by(first)] == [same]
    moving.move(same, "verifying", reason="Two posts.")
    assert values(desk, same)["duplicate_of_id"] is None


def test_the_pace_is_the_median_and_what_has_no_day_is_in_none(desk):
    def kept(confirmed, resolved=None, status="confirmed"):
        with desk.store.unit("test") as unit:
            unit.add("incident", {
                "key": f"{confirmed}-{resolved}-{status}", "received_on": DAY, "status": status,
                "confirmed_on": None if confirmed is None else DAY + timedelta(days=confirmed),
                "resolved_on": None if resolved is None else DAY + timedelta(days=resolved),
            })  # fmt: skip

    assert desk.evidence.times.pace().to_confirm.days is None
    for days in ((2, 10), (5, 6), (11, None), (20, 50), (None, None)):
        kept(*days)
    kept(0, 0, "duplicate")
    pace = desk.evidence.times.pace()
    assert (pace.to_confirm.days, pace.to_confirm.of) == (8, 4)
    assert (pace.to_resolve.days, pace.to_resolve.of, pace.in_all.days) == (8, 3, 10)
    kept(4, 9)
    assert desk.evidence.times.pace().in_all.days == Fraction(19, 2)


def test_home_names_what_is_not_verified_in_time_and_whose_follow_up_is_late(desk):
    today = date.today()
    old = ROADBLOCK | {"happened_on": today - timedelta(days=40), "received_on": today - timedelta(days=31)}
    unverified, followed = desk.evidence.log.report(old | {"severity": "L2"}), desk.evidence.log.report(old)
    serious = desk.evidence.log.report(old | {"severity": "L1", "received_on": today - timedelta(days=35)})
    desk.evidence.log.report(old | {"received_on": today - timedelta(days=30)})
    for to in ("verifying", "confirmed"):
        desk.evidence.moving.move(followed, to, today - timedelta(days=20))

    def told():
        names = ("incident_unverified", "incident_follow_up")
        return {one.name: [line.id for line in one.lines] for one in desk.home.matters(today) if one.name in names}

    assert told() == {"incident_unverified": [serious, unverified], "incident_follow_up": [followed]}
    late = desk.evidence.incidents.listing.ids(only={"late": today})
    assert sorted(late) == sorted([serious, unverified, followed])
    step = desk.records.add("follow_up", {"incident_id": followed, "step": "alert", "due_on": today})
    assert "incident_follow_up" not in told()
    desk.records.save("follow_up", step.id, step.version, {"due_on": today - timedelta(days=1)})
    assert told()["incident_follow_up"] == [followed]
    desk.evidence.rules.choose("verify_days", 33)
    assert told()["incident_unverified"] == [serious]


def test_the_list_is_searched_by_code_place_and_the_words_of_codes_and_narrowed_in_the_database(desk):
    report = desk.evidence.log.report
    kalehe = report(ROADBLOCK | {"territory": "Kaléhé", "mineral": "TA", "severity": "L1"})
    ituri = report(ROADBLOCK | {"province": "CD-IT", "category": "ACC"})
    listing = desk.evidence.incidents.listing
    assert listing.ids("kalehe") == [kalehe] and listing.ids("sud kivu barriere") == [kalehe]
    assert listing.ids(values(desk, ituri)["key"].lower()) == [ituri] and listing.ids("nothing") == []
    from ppa_desk.services.facts import Condition

    facts = desk.evidence.incidents.facts("en")
    assert facts.ids(only={"where": [Condition("mineral", "is", "TA"), Condition("severity", "is", "L1")]}) == [kalehe]
    assert facts.ids(only={"where": [Condition("happened_on", "after", DAY)]}) == []
    assert not {"account", "case_code"} & set(facts.facts())


def test_a_cluster_counts_what_fits_it_now_by_status(desk):
    cluster = desk.records.add("incident_cluster", {"title_en": "Roadblocks", "category": "ROA", "since": DAY}).id
    first = desk.evidence.log.report(ROADBLOCK)
    desk.evidence.log.report(ROADBLOCK | {"happened_on": DAY - timedelta(days=1)})
    assert dict(desk.evidence.clusters.counts(cluster).by_status) == {"received": 1}
    desk.evidence.moving.move(first, "verifying", DAY)
    counts = desk.evidence.clusters.counts(cluster)
    assert (counts.total, dict(counts.by_status), counts.first) == (1, {"verifying": 1}, DAY)
    assert desk.evidence.clusters.holding(first) == [cluster]
