"""How producers take part: two scales apart, drafts that count nowhere, comparison cell by cell, and no one figure."""

import re
from argparse import Namespace
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppa_desk.cli import evidence_participation as command
from ppa_desk.model.record import Visibility
from ppa_desk.model.results.indicator import Measure
from ppa_desk.services.checklists import Holds
from ppa_desk.services.content import Chart, DocumentContent, to_json
from ppa_desk.services.desk import Desk
from ppa_desk.services.evidence.participation.comparing import Move, compared, counted
from ppa_desk.services.evidence.participation.digital import NothingAnswered, Owner
from ppa_desk.services.evidence.participation.ratings import SCALES, Assessed, Rating
from ppa_desk.services.evidence.participation.scales import NotOnScale
from ppa_desk.services.evidence.participation.sheet_paper import NoSuchInitiative
from ppa_desk.services.results.feeds import participation as feed
from ppa_desk.services.results.feeds.counted import NONE, Span, count
from ppa_desk.services.results.feeds.ways import rule
from ppa_desk.services.training import participation as training

ONE_FIGURE = re.compile(r"averag|\bmean\b|overall|\bscore|\btotal|moyenne (des|générale)|note globale|\bmédiane?", re.I)
"""Words that would put many levels into one."""


@pytest.fixture
def desk(store) -> Desk:
    return Desk(store)


@pytest.fixture
def initiative(desk) -> int:
    return desk.records.add("initiative", {"key": "pilot", "name_en": "Pilot", "name_fr": "Pilote"}).id


@pytest.fixture
def assessments(desk):
    return desk.evidence.participation.assessments


@pytest.fixture
def trained(desk) -> int:
    training.load(desk)
    return desk.records.where("initiative", key="training-tag-and-trace")[0].id


def stand(desk, assessment, stage, group, **more):
    """Give a cell what a level needs to count."""
    cell = desk.records.where("assessment_cell", assessment_id=assessment, stage=stage, producer_group=group)[0]
    desk.records.save("assessment_cell", cell.id, cell.version, {"evidence_en": "Seen", "source": "Minutes", **more})


def texts(content: DocumentContent) -> str:
    return to_json(content)


def test_a_level_counts_once_evidence_and_source_stand_and_empty_is_not_the_lowest(desk, initiative, assessments):
    number = assessments.begin(initiative)
    assessments.type(number, "design", "women", "participation", "0")
    one = assessments.get(number)
    cell = one.at("design", "women")
    assert (cell.participation, cell.representation) == ("0", None)
    assert cell.is_draft and cell.missing == ("evidence", "source") and cell.assessed_on == date.today()
    assert one.results() == [] and len(one.drafts()) == 1 and one.open() == 7 * 7 - 1
    stand(desk, number, "design", "women")
    assert assessments.get(number).at("design", "women").counts
    assert not assessments.get(number).at("design", "men").is_rated
    with pytest.raises(NotOnScale):
        assessments.type(number, "design", "men", "representation", "5")
    assessments.rate(number, "agenda", "men", "representation", "R2")
    assessments.rate(number, "agenda", "men", "representation", None)
    assert assessments.get(number).at("agenda", "men").id is None


def test_a_copy_takes_levels_over_as_drafts_until_each_is_looked_at_again(desk, initiative, assessments):
    first = assessments.begin(initiative, on=date(2024, 1, 1))
    assessments.rate(first, "design", "men", "representation", "R3")
    stand(desk, first, "design", "men", confidence="high")
    second = assessments.begin(initiative, copy_of=first)
    carried = assessments.get(second).at("design", "men")
    assert (carried.representation, carried.evidence_en, carried.confidence) == ("R3", "Seen", "high")
    assert carried.assessed_on is None and carried.colleague == "" and carried.missing == ("day",)
    assert assessments.get(second).results() == []
    assessments.confirm(second, "design", "men")
    now = assessments.get(second).at("design", "men")
    assert now.counts and now.assessed_on == date.today() and now.colleague == desk.store.who
    assert assessments.get(first).at("design", "men").counts


def test_two_assessments_are_compared_cell_by_cell_and_scale_by_scale(desk, trained, assessments):
    after, before = assessments.of(trained)
    changes = {
        (one.stage, one.producer_group, one.scale): one.move for one in compared(before, after, assessments.scales)
    }
    assert changes["design", "women", "representation"] is Move.UP
    assert changes["implementation", "men", "participation"] is Move.DOWN
    assert changes["implementation", "men", "representation"] is Move.SAME
    assert changes["governance", "women", "participation"] is Move.NEW
    assert changes["agenda", "men", "participation"] is Move.GONE
    assert ("remedy", "traders", "participation") not in changes, "a draft on both sides is no result"
    assert ("design", "informal", "representation") not in changes


LEVELS = {"representation": ("R0", "R1", "R2", "R3", "R4"), "participation": ("0", "1", "2", "3", "4", "5")}
CELLS = st.dictionaries(
    st.tuples(st.sampled_from(("design", "agenda", "remedy")), st.sampled_from(("women", "men"))),
    st.tuples(*(st.sampled_from((None, *LEVELS[scale])) for scale in SCALES), st.booleans()),
)  # fmt: skip


def assessed(cells) -> Assessed:
    blank = Assessed(1, 1, "", "", None, "", None, "", "", Visibility.MEMBERS, ("design", "agenda", "remedy"),
                     ("women", "men"))  # fmt: skip
    ratings = {
        place: Rating(*place, 1, r, p, "Seen" if told else "", "", "Minutes", None, None, date(2026, 1, 1))
        for place, (r, p, told) in cells.items()
    }
    return replace(blank, ratings=ratings)


class OfLists:
    """The order of levels, without a workspace."""

    def rank(self, scale, level):
        return LEVELS[scale].index(level)


@given(CELLS, CELLS)
def test_every_level_that_counts_is_told_once_and_turning_the_comparison_turns_every_move(one, other):
    before, after = assessed(one), assessed(other)
    there, back = compared(before, after, OfLists()), compared(after, before, OfLists())
    turned = {Move.UP: Move.DOWN, Move.DOWN: Move.UP, Move.NEW: Move.GONE, Move.GONE: Move.NEW, Move.SAME: Move.SAME}
    assert [turned[change.move] for change in there] == [change.move for change in back]
    for scale in SCALES:
        standing = {(r.stage, r.producer_group) for s in (before, after) for r in s.results() if r.level(scale)}
        assert {(c.stage, c.producer_group) for c in there if c.scale == scale} == standing
        assert sum(counted(there, scale).values()) == len(standing)


def test_arnstein_stands_beside_every_level_and_is_not_stored(assessments):
    rungs = {one: assessments.scales.rungs(one, "en") for one in assessments.scales.levels("participation")}
    assert [list(one.codes) for one in rungs.values()] == [["1", "2"], ["3"], ["4"], ["5"], ["6"], ["7", "8"]]
    assert rungs["3"].names == ["placation"] and rungs["3"].power == "tokenism"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_sheet_tells_the_design_first_leaves_drafts_out_and_says_so(desk, trained, language):
    papers = desk.evidence.participation.papers
    content = papers.sheet(trained, Visibility.MEMBERS, language)
    told = texts(content)
    chart = next(block for block in content.blocks if isinstance(block, Chart))
    assert chart.marks[0].state == "good" and chart.marks[0].parts[:4] == ("R4", "3", "R3", "3")
    assert chart.marks[0].parts[4:6] == ("…", "–"), "a draft is not shown, and nothing is no level"
    remedy = next(mark for mark in chart.marks if mark.label.startswith(("Follow", "Suites")))
    assert remedy.parts[6:] == ("…", "…") and remedy.shares[6:] == (-1.0, -1.0)
    drafts = {"en": "Left out: 2 drafts", "fr": "Écartés\u00a0: 2 brouillons"}[language]
    assert drafts in told and "Interview (invented)" not in told
    assert "Example, A. (invented) (2024)" in told
    assert ("placation (tokenism)" if language == "en" else "conciliation (participation symbolique)") in told
    assert not ONE_FIGURE.search(told), ONE_FIGURE.search(told)
    digital = papers.digital(desk.evidence.participation.digital.of(Owner("initiative", trained))[0].id, language)
    assert not ONE_FIGURE.search(texts(digital))


def test_the_sheet_is_written_by_command_and_an_unknown_key_is_refused_in_a_sentence(file_store, tmp_path, capsys):
    training.load(Desk(file_store))

    @contextmanager
    def opens(_told, **_how):
        yield Desk(file_store)

    def run(key):
        told = Namespace(key=key, out=tmp_path / "sheet.pdf", edition="members", language="fr")
        command.written(told, opens)

    run("training-tag-and-trace")
    assert "pages)" in capsys.readouterr().out and (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(NoSuchInitiative):
        run("nothing")


def test_a_public_sheet_names_no_assessor_and_shows_no_assessment_that_is_not_public(desk, trained, assessments):
    papers = desk.evidence.participation.papers
    assert "8 of 28" not in texts(papers.sheet(trained, Visibility.PUBLIC, "en"))
    newest = assessments.newest(trained)
    kept = desk.records.get("assessment", newest.id)
    desk.records.save("assessment", kept.id, kept.version, {"visibility": "public"})
    hidden = papers.sheet(trained, Visibility.PUBLIC, "en")
    assert hidden.title == "Initiative" and "Tag-and-trace" not in texts(hidden)
    whole = desk.records.get("initiative", trained)
    desk.records.save("initiative", whole.id, whole.version, {"visibility": "public"})
    told = texts(papers.sheet(trained, Visibility.PUBLIC, "en"))
    assert "8 of 28" in told and "May 20, 2026, by" not in told


def test_a_pathway_stands_beside_the_level_that_counts_now(desk, trained):
    governance, implementation = desk.evidence.participation.pathways.of(trained)
    assert [(one.producer_group, one.participation) for one in governance.now] == [("women", "2")]
    assert (governance.target("participation"), implementation.now[0].participation) == ("4", "0")


def test_flags_are_counted_for_each_initiative_and_need_their_note(desk, trained, initiative):
    critiques = desk.evidence.participation.critiques
    assert critiques.counts(trained) == {"F6": 1, "F9": 1} and critiques.counts(initiative) == {}
    critiques.raise_flag(initiative, "F4")
    assert critiques.per_initiative() == {trained: 2, initiative: 1}


def test_a_digital_tool_is_checked_for_an_initiative_or_a_study_and_the_worst_answer_decides(desk, initiative):
    study = desk.records.add("study", {"key": "s", "title_en": "Study"}).id
    checks = desk.evidence.participation.digital
    for owner in (Owner("initiative", initiative), Owner("study", study)):
        number = checks.begin(owner)
        assert checks.begin(owner) == number
        with pytest.raises(NothingAnswered):
            checks.close(number, None, "")
        checks.write(number, {"phone_own": "yes", "phone_alone": "no", "cost_free": "yes", "cost_comment": "Free"})
        checks.close(number, date.today() - timedelta(days=1), "Voice first")
        (one,) = checks.of(owner)
        found = {theme.label.en: theme.holds for theme in checks.themes(one)}
        assert len(found) == 7 and found["Phone access"] is Holds.NOT_MET and found["Cost"] is Holds.MET
        assert found["Network"] is Holds.OPEN
        told = texts(desk.evidence.participation.papers.digital(number, "en"))
        assert "keeps people out" in told and "Free" in told


def test_an_indicator_counts_initiatives_at_a_level_and_what_is_not_assessed_is_left_out(desk, trained, initiative):
    def found(day, **more):
        told = rule("participation", {"what": "initiatives", "levels": "3 4 5", **more}, Measure.COUNT)
        return feed.counted(desk, told, Span(None, day), ())

    now = found(date(2026, 6, 1), stages="design")
    assert now.numbers == count(1) and now.base == 1
    assert [(one.name, one.values) for one in now.notes] == [("participation_unassessed", {"n": 1})]
    assert found(date(2024, 7, 1), stages="design").numbers == count(0), "it was assessed, and at a lower level"
    assert found(date(2026, 6, 1), groups="processors").numbers == NONE
    assert found(date(2020, 1, 1)).numbers == NONE
