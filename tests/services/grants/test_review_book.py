"""The review book: for one person, without what they keep away from, every page where the agenda says."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from ppa_desk.documents import pdf
from ppa_desk.sentences import sentence
from ppa_desk.services.content import Chart, Field, Heading, Table, to_json
from ppa_desk.services.grants.review_book import NoSuchReader
from tests.services.grants.decided import ready

TODAY = date(2026, 3, 1)


@pytest.fixture
def before(file_desk):
    """Two grants before a committee of five, one of them with scores and a reservation."""
    desk = file_desk
    grant, people = ready(desk, summary_en="Helmets and props for three pits.", requested=30_000_000)
    call = desk.grants.register.get(grant)["grant_call_id"]
    other = desk.grants.register.make(
        {"title_en": "Well water", "title_fr": "Eau des puits"}, "idea", grant_call_id=call
    )
    desk.records.add("reservation", {"grant_record_id": grant, "text_en": "Who maintains the props?"})
    with desk.store.unit("test") as unit:
        for name, score in (("Boris", "80.00"), ("Chantal", "50.00")):
            told = {"grant_record_id": grant, "person_id": people[name], "status": "submitted", "score": score}
            unit.add("review", told)
    for one in (grant, other):
        desk.grants.motions.make(one, mode="written", deadline=date(2026, 3, 20))
    return desk, call, grant, other, people


def words_of(content) -> str:
    return to_json(content)


def test_a_book_has_agenda_briefs_and_slips(before):
    desk, call, _grant, _other, people = before
    book = desk.grants.books.draft(call, people["Amina"], "en", TODAY)
    headings = [block.text for block in book.blocks if isinstance(block, Heading) and block.level < 3]
    assert headings == ["Agenda", "Proposals", "1. Pit safety", "2. Well water", "Voting slips"]
    assert [block.name for block in book.blocks if isinstance(block, Field)] == ["motion_1", "motion_2", "signed"]
    told = words_of(book)
    for part in ("Helmets and props", "USD\xa030,000 asked for", "2 scores: mean 65.0, median 65.0, 30.0 points apart",
                 "The reviewers disagree", "Who maintains the props?", "not screened, which is not 0",
                 "no check recorded", "for Amina Voter only", "March 20, 2026"):  # fmt: skip
        assert part in told, part
    (chart,) = [block for block in book.blocks if isinstance(block, Chart)]
    assert [mark.shares[0] for mark in chart.marks] == [0.8, 0.5]


def test_a_recused_members_copy_leaves_the_item_out_and_says_so(before):
    desk, call, grant, _other, people = before
    desk.grants.conflicts.declare(grant, people["Amina"], "her brother applied")
    book = desk.grants.books.draft(call, people["Amina"], "en", TODAY)
    told = words_of(book)
    assert "left out of your copy: you are recused" in told and "You are recused from this item" in told
    assert "declared an interest" in told
    for hidden in ("Helmets and props", "30,000", "mean 65.0", "Who maintains"):
        assert hidden not in told, hidden
    assert [block.name for block in book.blocks if isinstance(block, Field)] == ["motion_2", "signed"]
    assert "Helmets and props" in words_of(desk.grants.books.draft(call, people["Denis"], "en", TODAY))


def test_who_has_not_handed_in_sees_no_scores_of_others(before):
    desk, call, grant, _other, people = before
    desk.records.add("review", {"grant_record_id": grant, "person_id": people["Amina"]})
    told = words_of(desk.grants.books.draft(call, people["Amina"], "en", TODAY))
    assert "shown once your own review is handed in" in told and "mean 65.0" not in told
    agenda = next(block for block in desk.grants.books.draft(call, people["Amina"], "en", TODAY).blocks
                  if isinstance(block, Table))  # fmt: skip
    assert agenda.rows[0][3][0].text == "–"


def test_each_brief_stands_on_a_page_of_its_own_with_a_bookmark(before):
    desk, call, _grant, _other, people = before
    target = BytesIO()
    drawn = pdf.write(desk.grants.books.draft(call, people["Amina"], "fr", TODAY), target)
    assert drawn.unplaced == () and drawn.unseen == ()
    with pikepdf.open(BytesIO(target.getvalue())) as file, file.open_outline() as outline:
        titles = [item.title for item in outline.root]
        assert titles == ["Ordre du jour", "Propositions", "Bulletins de vote"]
        briefs = next(item for item in outline.root if item.title == "Propositions").children
        assert [item.title for item in briefs] == ["1. Sécurité des puits", "2. Eau des puits"]
        assert len(file.pages) == 4 and file.Root.AcroForm.Fields


def test_a_reader_is_named_by_part_of_the_name(before):
    desk, call, *_, people = before
    assert desk.grants.books.reader(call, "amina") == people["Amina"]
    with pytest.raises(NoSuchReader) as refused:
        desk.grants.books.reader(call, "Voter")
    assert "Amina Voter" in sentence(refused.value)


def test_the_cutline_stands_in_the_book_without_what_the_reader_is_recused_from(before):
    desk, call, grant, _other, people = before
    with desk.store.unit("test") as unit:
        unit.change("grant_record", grant, {"grant_stage_id": desk.grants.pipeline.stage("recommended").id})
    kept = desk.records.get("grant_call", call)
    desk.records.save("grant_call", call, kept.version, {"budget": 30_000_000})
    told = words_of(desk.grants.books.draft(call, people["Denis"], "en", TODAY))
    assert "What the money reaches" in told and "Left: budget of the call USD\u00a04,000." in told
    desk.grants.conflicts.declare(grant, people["Amina"], "her brother applied")
    told = words_of(desk.grants.books.draft(call, people["Amina"], "en", TODAY))
    assert "What the money reaches" in told and "you are recused" in told
    assert "26,000" not in told and "4,000" not in told


def test_who_has_a_review_open_sees_no_score_in_the_cutline_either(before):
    desk, call, grant, _other, people = before
    with desk.store.unit("test") as unit:
        unit.change("grant_record", grant, {"grant_stage_id": desk.grants.pipeline.stage("recommended").id})
    kept = desk.records.get("grant_call", call)
    desk.records.save("grant_call", call, kept.version, {"budget": 30_000_000})
    desk.records.add("review", {"grant_record_id": grant, "person_id": people["Amina"]})
    told = words_of(desk.grants.books.draft(call, people["Amina"], "en", TODAY))
    assert "What the money reaches" in told and "65.0" not in told
